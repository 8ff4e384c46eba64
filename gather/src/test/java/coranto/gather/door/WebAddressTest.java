package coranto.gather.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://News.Example                | http://news.example/",
        "HTTPS://news.example:443/a         | https://news.example/a",
        "http://news.example:8080?q=1#top   | http://news.example:8080/?q=1",
        "http://bücher.example/über uns     | http://xn--bcher-kva.example/%C3%BCber%20uns",
        "http://news.example/{a}\"<b>       | http://news.example/%7Ba%7D%22%3Cb%3E",
        "http://my_host.example./           | http://my_host.example/",
      })
  void readsWhatBrowsersRead(String text, String address) {
    assertThat(WebAddress.read(text))
        .isInstanceOfSatisfying(
            WebAddress.Read.Good.class,
            good ->
                assertThat(good.address()).hasToString(address.replaceFirst("\\|.*", "").strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "/c, http://a.example/c",
    "c, http://a.example/x/c",
    "../c, http://a.example/c",
    "../../../c, http://a.example/c",
    "?d=1, http://a.example/x/y?d=1",
    "#e, http://a.example/x/y?q=1",
    "//b.example/f, http://b.example/f",
    "https://b.example, https://b.example/",
    "a:b:c/d, ",
  })
  void resolvesWhatStandsInAnAnswer(String location, String address) {
    var from = ((WebAddress.Read.Good) WebAddress.read("http://a.example/x/y?q=1")).address();
    switch (from.resolve(location)) {
      case WebAddress.Read.Good(var found) -> assertThat(found).hasToString(address);
      case WebAddress.Read.Bad(var reason, var _) -> assertThat(reason).isEqualTo(Refusal.SCHEME);
    }
  }
}
