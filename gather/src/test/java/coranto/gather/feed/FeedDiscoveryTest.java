package coranto.gather.feed;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.gather.feed.FeedDiscovery.Offer;
import coranto.report.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A page's feeds are found in its head, in its links, and where feeds usually lie.
class FeedDiscoveryTest {
  @Test
  void findsWhatThePageNamesAndLinksTo() {
    String html =
        """
        <html><head><base href="/news/">
        <link rel="alternate" type="application/rss+xml" title="All of it" href="rss.xml">
        <link rel="ALTERNATE stylesheet" type="Application/Atom+XML" href="//feeds.harbour.example/atom">
        <link rel="alternate" hreflang="fr" href="/fr/">
        <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head>
        <body><a href="/rss/sport">Sport <b>feed</b></a> <a href="/pressure">Pressure</a></body></html>
        """;

    assertThat(
            FeedDiscovery.on(
                Page.of("https://harbour.example/", html.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            new Offer("https://harbour.example/news/rss.xml", "All of it", true),
            new Offer("https://feeds.harbour.example/atom", null, true),
            new Offer("https://harbour.example/rss/sport", "Sport feed", false));
  }

  @Test
  void knowsWhereFeedsUsuallyLie() {
    assertThat(FeedDiscovery.usual("https://harbour.example/a/b?c"))
        .startsWith("https://harbour.example/feed", "https://harbour.example/rss")
        .contains("https://harbour.example/sitemap-news.xml");
    assertThat(FeedDiscovery.usual("no address")).isEmpty();
  }
}
