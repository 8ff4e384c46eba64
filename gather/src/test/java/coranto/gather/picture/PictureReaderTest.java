package coranto.gather.picture;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.gather.picture.PictureReading.Picture;
import coranto.gather.picture.PictureReading.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
  @ParameterizedTest
  @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
  void tellsAPictureByItsBytes(String format, String type) throws IOException {
    assertThat(PictureReader.read(drawn(format))).isEqualTo(new Picture(type, 300, 200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "52494646 00000000 57454250 56503858 0a000000 00000000 2b0100 c70000",
        "52494646 00000000 57454250 5650384c 00000000 2f 2bc13100",
        "52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800"
      })
  void knowsTheThreeKindsOfWebp(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

    assertThat(PictureReader.read(bytes)).isEqualTo(new Picture("image/webp", 300, 200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<?xml version='1.0'?><svg/>",
        "<html><script>alert(1)</script></html>",
        "GIF88a",
        "%PDF-1.7",
        "BM"
      })
  void whatIsNoneIsRefusedWhateverItIsCalled(String text) {
    assertThat(PictureReader.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aPictureThatUnpacksToGigabytesIsRefused() throws IOException {
    byte[] png = drawn("png");
    png[16] = 0;
    png[17] = 1; // 65,836 points wide
    png[21] = 1;

    assertThat(PictureReader.read(png))
        .isEqualTo(new Refused("a picture of 65836 by 65736 points"));
  }

  @Test
  void bytesThatWereAlteredAreReadOrRefusedAndNeverThrow() throws IOException {
    var random = new Random(7);
    for (String format : new String[] {"png", "jpg", "gif"}) {
      byte[] whole = drawn(format);
      for (int round = 0; round < 2_000; round++) {
        byte[] altered = Arrays.copyOf(whole, random.nextInt(Math.min(whole.length, 700)));
        for (int each = 0; each < 4 && altered.length > 0; each++) {
          altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
        }
        assertThat(PictureReader.read(altered)).isNotNull();
      }
    }
  }

  private static byte[] drawn(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
