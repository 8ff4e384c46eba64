package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.visit.Entrance;
import coranto.web.visit.Keys;
import coranto.web.visit.Show;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a site says that it stands.
class SiteSettingsTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, '', '', '', http://localhost:8080",
    "::1, '', '', '', http://localhost:8080",
    "192.0.2.7, '', '', '', http://192.0.2.7:8080",
    "2001:db8::7, '', '', '', http://[2001:db8::7]:8080",
    "192.0.2.7, news.example, '', '', http://news.example:8080",
    "192.0.2.7, news.example:81, '', '', http://news.example:81",
    "127.0.0.1, news.example, 127.0.0.1, /news, http://localhost:8080/news"
  })
  void tellsWhereAReaderFindsIt(
      String host, String name, String proxy, String prefix, String address) {
    var entrance = new Entrance(Keys.NONE, Show.FULL, list(proxy), prefix, false);
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var settings = new SiteSettings(host, 0, list(name), metrics, entrance);

    assertThat(settings.address(8080)).isEqualTo(address);
  }

  private static List<String> list(String word) {
    return word.isEmpty() ? List.of() : List.of(word);
  }
}
