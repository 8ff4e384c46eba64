package coranto.web.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final String TYPE = "multipart/form-data; boundary=\"x-x\"";
  private static final String BODY =
      "--x-x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\ntwo\r\nlines – é\r\n"
          + "--x-x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
          + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--x-\u0000\r\n"
          + "--x-x\r\nContent-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n"
          + "--x-x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nagain\r\n--x-x--\r\n";

  @Test
  void readsFieldsAndFiles() {
    Form form = form(TYPE, BODY);

    assertThat(form.text("text")).isEqualTo("two\r\nlines – é");
    assertThat(form.text("other")).isEmpty();
    Form.File file = form.file("file");
    assertThat(file).isNotNull();
    assertThat(file.type()).isEqualTo("application/pdf");
    assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("%PDF\r\n--x-\u0000");
    assertThat(form.file("none")).isNull();
    assertThat(form("application/x-www-form-urlencoded", "a=1+2&b=%41").text("b")).isEqualTo("A");
  }

  @Test
  void whatIsBrokenLosesItsOwnPartAlone() {
    byte[] whole = BODY.getBytes(StandardCharsets.UTF_8);
    var random = new Random(5);
    for (int round = 0; round < 3_000; round++) {
      byte[] altered = Arrays.copyOf(whole, random.nextInt(whole.length));
      for (int each = 0; each < 3 && altered.length > 0; each++) {
        altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
      }
      assertThat(Form.of(TYPE, altered).text("text")).isNotNull();
    }
    assertThat(form("multipart/form-data", BODY).text("text")).isEmpty();
    assertThat(form(TYPE, BODY.substring(0, 150)).text("text")).isEqualTo("two\r\nlines – é");
  }

  private static Form form(String type, String body) {
    return Form.of(type, body.getBytes(StandardCharsets.UTF_8));
  }
}
