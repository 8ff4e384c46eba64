package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/1?id=7, https://a.example/1?id=7",
    "https://a.example/1?id=7&token=s3cret, https://a.example/1?id=7",
    "https://a.example/1?ACCESS_TOKEN=s3cret#top, https://a.example/1#top",
    "https://ann:s3cret@a.example/1, https://a.example/1",
    "https://ann:s3@cret@a.example/1, https://a.example/1",
    "http:ann:s3cret@a.example, http:a.example",
    "https://a.example/mail@home?q=a@b, https://a.example/mail@home?q=a@b",
    "https://a.example/1?token, https://a.example/1?token",
    "no address, no address"
  })
  void losesWhatOpensIt(String address, String open) {
    assertThat(OpenAddress.of(address)).isEqualTo(open);
  }

  @Test
  void soDoesEveryAddressInAText() {
    assertThat(
            OpenAddress.within(
                "back at https://u:p@a.example/x?token=1&b=2 (then http://b.example/?jwt=x)"))
        .isEqualTo("back at https://a.example/x?b=2 (then http://b.example/)");
  }
}
