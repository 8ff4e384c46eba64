package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Pictures.Picture;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePicturesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void keepsPicturesAndThatThereIsNone() {
    try (var pictures = SqlitePictures.open(folder, 10_000)) {
      pictures.keep("https://a.example/1.png", picture(10), null, NOON);
      pictures.keep("https://a.example/2.png", null, "no JPEG", NOON);
    }
    try (var pictures = SqlitePictures.open(folder, 10_000)) {
      var known = pictures.find("https://a.example/1.png", NOON).orElseThrow();
      assertThat(known.fetched()).isEqualTo(NOON);
      assertThat(known.picture()).isNotNull();
      assertThat(known.picture().type()).isEqualTo("image/png");
      assertThat(known.picture().bytes()).hasSize(10);
      assertThat(pictures.find("https://a.example/2.png", NOON).orElseThrow().picture()).isNull();
      assertThat(pictures.find("https://a.example/3.png", NOON)).isEmpty();
    }
  }

  @Test
  void ofMoreThanThereIsRoomForWhatNobodyLookedAtForLongestGoes() {
    try (var pictures = SqlitePictures.open(folder, 5_000)) {
      pictures.keep("a", picture(1_500), null, NOON);
      pictures.keep("b", picture(1_500), null, NOON.plusSeconds(1));
      pictures.find("a", NOON.plusSeconds(7_200));
      pictures.keep("c", picture(1_500), null, NOON.plusSeconds(7_300));
      pictures.keep("huge", picture(6_000), null, NOON.plusSeconds(7_400));

      assertThat(pictures.find("a", NOON)).isPresent();
      assertThat(pictures.find("b", NOON)).isEmpty();
      assertThat(pictures.find("c", NOON)).isPresent();
      assertThat(pictures.find("huge", NOON)).isEmpty();
    }
  }

  private static Picture picture(int bytes) {
    return new Picture("image/png", new byte[bytes]);
  }
}
