package coranto.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.Echo.example/a/b/,echo.example/a/b",
    "http://echo.example/a/b#top,echo.example/a/b",
    "https://echo.example:443/a?utm_source=x&id=5&fbclid=y,echo.example/a?id=5",
    "https://echo.example/a?gclid=1,echo.example/a",
    "https://echo.example,echo.example",
    "https://echo.example/A,echo.example/A",
    "https://echo.example/a%20b,echo.example/a%20b"
  })
  void addressesOfOnePageAreOne(String url, String canonical) {
    assertThat(Identity.canonical(url)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not an address", "", "javascript:alert(1)", "http://[", "///"})
  void whatIsNoAddressStaysAsItIs(String url) {
    assertThat(Identity.canonical(url)).isEqualTo(url);
    assertThat(Identity.host(url)).isNull();
  }

  @Test
  void theGivenIdCountsThenTheAddressThenTheText() {
    String url = "https://www.echo.example/a?utm_medium=x";
    assertThat(Identity.of("given", url, "text")).isEqualTo("given");
    assertThat(Identity.of(" ", url, "text"))
        .isEqualTo(Identity.of(null, "http://echo.example/a", "other"))
        .hasSize(16);
    assertThat(Identity.of(null, null, "text"))
        .isEqualTo(Identity.of(null, null, "text"))
        .isNotEqualTo(Identity.of(null, null, "other"));
  }
}
