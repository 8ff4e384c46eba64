package coranto.gather.opml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lists of feeds go in and out.
class OpmlTest {
  private static final List<Subscription> LIST =
      List.of(
          new Subscription(
              "https://harbour.example/feed?a=1&b=2",
              "https://harbour.example/",
              "The \"Harbour\" & sea",
              List.of("News", "Ports <north>")),
          new Subscription("https://gull.example/rss", null, null, List.of("News")),
          new Subscription("https://lighthouse.example/atom", null, "Lighthouse", List.of()));

  @Test
  void whatIsWrittenIsReadTheSame() {
    Opml read = read(OpmlWriter.write("Mara's feeds", LIST));

    assertThat(read.problems()).isEmpty();
    assertThat(read.subscriptions())
        .containsExactly(
            LIST.get(0),
            new Subscription(
                "https://gull.example/rss", null, "https://gull.example/rss", List.of("News")),
            LIST.get(2));
  }

  @Test
  void readsWhatOtherReadersWrite() {
    Opml read =
        read(
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <opml version="1.1"><head><title>x</title></head><body>
              <outline text="Folder"><outline title="Harbour" xmlURL="feed://harbour.example/feed" htmlurl="javascript:x"/>
              <outline text="Gull &nbsp; & co" type="rss" url="http://gull.example/rss"></outline>
              <outline text="a page" type="link" url="http://gull.example/"/></outline>
            """);

    assertThat(read.subscriptions())
        .extracting(Subscription::feed)
        .containsExactly("https://harbour.example/feed", "http://gull.example/rss");
    assertThat(read.subscriptions().getFirst().page()).isNull();
    assertThat(read.subscriptions().getFirst().folders()).containsExactly("Folder");
  }

  @Test
  void hostile26AddressesThatRunAreToldAndPassedOver() {
    Opml read =
        read(
            "<opml><body><outline xmlUrl='javascript:alert(1)'/><outline xmlUrl='file:///etc/passwd'/>"
                + "<outline xmlUrl=' JaVaScript:x'/><outline xmlUrl='https://harbour.example/feed'/>"
                + "<outline xmlUrl='https://harbour.example/feed'/></body></opml>");

    assertThat(read.subscriptions()).hasSize(1);
    assertThat(read.problems())
        .containsExactly(
            "no address of the web: javascript:alert(1)",
            "no address of the web: file:///etc/passwd",
            "no address of the web: JaVaScript:x",
            "listed twice: https://harbour.example/feed");
  }

  @Test
  @Timeout(60)
  void hostile26ManyAndDeeplyNestedFeedsAreRead() {
    var many = new StringBuilder("<opml><body>");
    for (int at = 0; at < 100_000; at++) {
      many.append("<outline text='f' xmlUrl='https://harbour.example/").append(at).append("'/>");
    }
    String deep =
        "<outline text='f'>".repeat(100_000) + "<outline xmlUrl='https://harbour.example/feed'/>";

    assertThat(read(many.toString()).subscriptions()).hasSize(100_000);
    assertThat(read("<opml><body>" + deep).subscriptions())
        .singleElement()
        .satisfies(each -> assertThat(each.folders()).hasSizeLessThanOrEqualTo(16));
  }

  @Test
  void whatIsNoListSaysSo() {
    assertThat(read("<html>Log in</html>").problems()).containsExactly("no feed in it");
    assertThat(read("").problems()).containsExactly("no feed in it");
  }

  private static Opml read(String text) {
    return Opml.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
