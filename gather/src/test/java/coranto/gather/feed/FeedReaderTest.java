package coranto.gather.feed;

import static coranto.gather.feed.Feeds.atom;
import static coranto.gather.feed.Feeds.entry;
import static coranto.gather.feed.Feeds.feed;
import static coranto.gather.feed.Feeds.html;
import static coranto.gather.feed.Feeds.item;
import static org.assertj.core.api.Assertions.assertThat;

import coranto.gather.feed.Feed.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every format says the same things in its own way.
class FeedReaderTest {
  @Test
  void rss2() {
    Feed feed =
        feed(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
              <title>The Harbour</title> <link>https://harbour.example/</link> <language>en-gb</language>
              <managingEditor>desk@harbour.example (Mara Lund)</managingEditor>
              <lastBuildDate>Mon, 02 Mar 2026 09:00:00 +0100</lastBuildDate> <ttl>30</ttl>
              <atom:link rel="self" href="https://harbour.example/feed"/>
              <atom:link rel="hub" href="https://hub.example/"/>
              <item>
                <title>Bridge &amp;amp; ferry closed</title> <link>https://harbour.example/1</link>
                <guid isPermaLink="false">h-1</guid> <pubDate>Mon, 02 Mar 2026 08:15:00 +0100</pubDate>
                <description>The bridge is closed.</description>
                <content:encoded><![CDATA[<p>The bridge is <b>closed</b>. <a href="/why">Why</a></p>]]></content:encoded>
                <dc:creator>Jo Vey</dc:creator> <category>Traffic</category> <category>City</category>
                <enclosure url="https://harbour.example/1.jpg" type="image/jpeg" length="1200"/>
              </item>
            </channel></rss>
            """);
    Entry entry = feed.entries().getFirst();

    assertThat(feed.kind()).isEqualTo(Kind.RSS);
    assertThat(html(feed.title())).isEqualTo("The Harbour");
    assertThat(feed.link()).isEqualTo("https://harbour.example/");
    assertThat(feed.language()).isEqualTo("en-gb");
    assertThat(feed.authors()).containsExactly("Mara Lund");
    assertThat(feed.updated()).hasToString("2026-03-02T09:00:00+01:00");
    assertThat(feed.hints())
        .isEqualTo(
            new FeedHints(
                "https://harbour.example/feed",
                "https://hub.example/",
                null,
                Duration.ofMinutes(30)));
    assertThat(feed.problems()).isEmpty();
    assertThat(html(entry.title())).isEqualTo("Bridge & ferry closed");
    assertThat(entry.guid()).isEqualTo("h-1");
    assertThat(entry.published()).hasToString("2026-03-02T08:15:00+01:00");
    assertThat(html(entry.summary())).isEqualTo("The bridge is closed.");
    assertThat(html(entry.content()))
        .isEqualTo(
            "<p>The bridge is <b>closed</b>. <a href=\"https://harbour.example/why\">Why</a></p>");
    assertThat(entry.authors()).containsExactly("Jo Vey");
    assertThat(entry.categories()).containsExactly("Traffic", "City");
    assertThat(entry.enclosures())
        .containsExactly(new Enclosure("https://harbour.example/1.jpg", "image/jpeg", 1200L));
  }

  @Test
  void rss1WithPrefixesOfItsOwn() {
    Feed feed =
        feed(
            """
            <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"
                xmlns:d="http://purl.org/dc/elements/1.1/">
              <s:channel r:about="https://harbour.example/"><s:title>The Harbour</s:title></s:channel>
              <s:item r:about="https://harbour.example/1"><s:title>Ferry</s:title><d:date>2026-03-02</d:date>
                <d:subject>Traffic</d:subject></s:item>
            </r:RDF>
            """);

    assertThat(feed.link()).isEqualTo("https://harbour.example/");
    assertThat(feed.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.guid()).isEqualTo("https://harbour.example/1");
              assertThat(entry.link()).isEqualTo("https://harbour.example/1");
              assertThat(entry.published()).hasToString("2026-03-02");
              assertThat(entry.categories()).containsExactly("Traffic");
            });
  }

  @Test
  void atom1() {
    Feed feed =
        feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://harbour.example/news/">
              <title type="html">The &lt;b&gt;Harbour&lt;/b&gt;</title> <updated>2026-03-02T09:00:00Z</updated>
              <link rel="self" href="feed"/> <link href="./"/>
              <author><name>Mara Lund</name><email>mara@harbour.example</email></author>
              <entry>
                <id>tag:harbour.example,2026:1</id> <title>2 &lt; 3 ferries</title>
                <link rel="enclosure" type="audio/mpeg" href="1.mp3"/> <link rel="alternate" type="text/html" href="1"/>
                <published>2026-03-02T08:15:00+01:00</published> <updated>2026-03-02T08:30:00+01:00</updated>
                <summary>Short.</summary> <category term="traffic" label="Traffic"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt;b&gt; and a <i>word</i></div></content>
                <source><title>Elsewhere</title><author><name>Jo Vey</name></author><id>other</id></source>
              </entry>
            </feed>
            """);
    Entry entry = feed.entries().getFirst();

    assertThat(html(feed.title())).isEqualTo("The <b>Harbour</b>");
    assertThat(feed.link()).isEqualTo("https://harbour.example/news/");
    assertThat(feed.hints().self()).isEqualTo("https://harbour.example/news/feed");
    assertThat(html(entry.title())).isEqualTo("2 < 3 ferries");
    assertThat(entry.guid()).isEqualTo("tag:harbour.example,2026:1");
    assertThat(entry.link()).isEqualTo("https://harbour.example/news/1");
    assertThat(entry.updated()).hasToString("2026-03-02T08:30:00+01:00");
    assertThat(html(entry.content())).isEqualTo("<div>A &lt;b&gt; and a <i>word</i></div>");
    assertThat(entry.authors()).containsExactly("Jo Vey");
    assertThat(entry.categories()).containsExactly("traffic");
    assertThat(entry.enclosures())
        .containsExactly(new Enclosure("https://harbour.example/news/1.mp3", "audio/mpeg", null));
  }

  @Test
  void atom03() {
    Feed feed =
        feed(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><modified>2026-03-02T09:00:00Z</modified>
            <entry><title mode="escaped">&lt;i&gt;Ferry&lt;/i&gt;</title><issued>2026-03-02T08:00:00Z</issued>
            <summary mode="base64">RmVycnkgY2xvc2Vk</summary></entry></feed>
            """);

    assertThat(feed.updated()).hasToString("2026-03-02T09:00:00Z");
    assertThat(html(feed.entries().getFirst().title())).isEqualTo("<i>Ferry</i>");
    assertThat(html(feed.entries().getFirst().summary())).isEqualTo("Ferry closed");
    assertThat(feed.entries().getFirst().published()).hasToString("2026-03-02T08:00:00Z");
  }

  @Test
  void jsonFeed() {
    Feed feed =
        feed(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"The Harbour","home_page_url":"https://harbour.example/",
             "language":"en","authors":[{"name":"Mara Lund"}],"hubs":[{"type":"WebSub","url":"https://hub.example/"}],
             "items":[{"id":1,"url":"/1","title":"Bridge & ferry","content_html":"<p>Closed<script>x()</script></p>",
             "date_published":"2026-03-02T08:15:00+01:00","tags":["Traffic"],
             "attachments":[{"url":"/1.jpg","mime_type":"image/jpeg","size_in_bytes":1200}]}, null, 7]}
            """);
    Entry entry = feed.entries().getFirst();

    assertThat(feed.kind()).isEqualTo(Kind.JSON);
    assertThat(feed.authors()).containsExactly("Mara Lund");
    assertThat(entry.guid()).isEqualTo("1");
    assertThat(entry.link()).isEqualTo("https://harbour.example/1");
    assertThat(html(entry.title())).isEqualTo("Bridge & ferry");
    assertThat(html(entry.content())).isEqualTo("<p>Closed</p>");
    assertThat(entry.published()).hasToString("2026-03-02T08:15:00+01:00");
    assertThat(entry.enclosures())
        .containsExactly(new Enclosure("https://harbour.example/1.jpg", "image/jpeg", 1200L));
  }

  @Test
  void newsSitemapAndIndex() {
    Feed sitemap =
        feed(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://harbour.example/1</loc><lastmod>2026-03-02</lastmod>
                <news:news><news:publication><news:name>The Harbour</news:name></news:publication>
                <news:publication_date>2026-03-02T08:15:00+01:00</news:publication_date><news:title>Ferry</news:title>
                <news:keywords>Traffic, City</news:keywords></news:news></url>
            </urlset>
            """);
    Feed index =
        feed(
            "<sitemapindex><sitemap><loc>https://harbour.example/s1.xml.gz</loc></sitemap></sitemapindex>");

    assertThat(sitemap.kind()).isEqualTo(Kind.SITEMAP);
    Entry entry = sitemap.entries().getFirst();
    assertThat(entry.link()).isEqualTo("https://harbour.example/1");
    assertThat(entry.guid()).isEqualTo("https://harbour.example/1");
    assertThat(html(entry.title())).isEqualTo("Ferry");
    assertThat(entry.published()).hasToString("2026-03-02T08:15:00+01:00");
    assertThat(entry.updated()).hasToString("2026-03-02");
    assertThat(entry.categories()).containsExactly("Traffic", "City");
    assertThat(index.kind()).isEqualTo(Kind.SITEMAP_INDEX);
    assertThat(index.entries().getFirst().link()).isEqualTo("https://harbour.example/s1.xml.gz");
  }

  @Test
  void cdf() {
    Feed feed =
        feed(
            """
            <CHANNEL HREF="https://harbour.example/" LASTMOD="2026-03-02T09:00:00Z"><TITLE>The Harbour</TITLE>
            <ITEM HREF="https://harbour.example/1" LASTMOD="2026-03-02T08:00:00Z"><TITLE>Ferry</TITLE>
            <ABSTRACT>Closed.</ABSTRACT></ITEM></CHANNEL>
            """);

    assertThat(feed.kind()).isEqualTo(Kind.CDF);
    assertThat(feed.link()).isEqualTo("https://harbour.example/");
    assertThat(feed.updated()).hasToString("2026-03-02T09:00:00Z");
    assertThat(html(feed.entries().getFirst().summary())).isEqualTo("Closed.");
    assertThat(feed.entries().getFirst().updated()).hasToString("2026-03-02T08:00:00Z");
  }

  @Test
  void mediaRss() {
    Entry entry =
        item(
            """
            <media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>Ferry</media:title>
            <media:description>Closed.</media:description><media:category>Traffic</media:category>
            <media:content url="https://harbour.example/1.mp4" type="video/mp4" fileSize="9"/></media:group>
            """);

    assertThat(html(entry.title())).isEqualTo("Ferry");
    assertThat(html(entry.summary())).isEqualTo("Closed.");
    assertThat(entry.categories()).containsExactly("Traffic");
    assertThat(entry.enclosures())
        .containsExactly(new Enclosure("https://harbour.example/1.mp4", "video/mp4", 9L));
  }

  @ParameterizedTest
  @CsvSource({
    "Mara Lund, Mara Lund",
    "mara@harbour.example (Mara Lund), Mara Lund",
    "Mara Lund (mara@harbour.example), Mara Lund",
    "Mara Lund <mara@harbour.example>, Mara Lund",
    "mara@harbour.example, mara@harbour.example",
    "Mara Lund (Harbour), Mara Lund (Harbour)",
    "<b>Mara</b> Lund, Mara Lund"
  })
  void namesOfAuthors(String line, String name) {
    assertThat(item("<author><![CDATA[" + line + "]]></author>").authors()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // title as it stands in the XML | as HTML
        "Lund &amp; Vey | Lund & Vey",
        "Lund & Vey | Lund & Vey",
        "Lund &amp;amp; Vey | Lund & Vey",
        "Ferry&nbsp;closed &mdash; again | Ferry\u00a0closed — again",
        "The &lt;i&gt;Gull&lt;/i&gt; | The <i>Gull</i>",
        "The <i>Gull</i> | The <i>Gull</i>",
        "<![CDATA[The <i>Gull</i> &amp; crew]]> | The <i>Gull</i> & crew",
        "2 &lt; 3 | 2 < 3",
        "&amp;lt;b&amp;gt; is bold | &lt;b&gt; is bold",
        "&lt;p&gt;Ferry&lt;br&gt;closed&lt;/p&gt; | Ferry closed",
        "don&#146;t | don’t",
        "a &what; b | a &what; b"
      })
  void titles(String title, String html) {
    assertThat(html(item("<title>" + title + "</title>").title())).isEqualTo(html);
  }

  @Test
  void textThatSaysItIsPlainIs() {
    assertThat(
            html(atom("<title type='text'>1 &lt; 2 &amp;amp; List&lt;Report&gt;</title>").title()))
        .isEqualTo("1 < 2 &amp;amp; List&lt;Report&gt;");
  }

  @Test
  void blankLinesOfPlainTextPartParagraphs() {
    assertThat(html(atom("<content type='text'>One &lt; 2.\n\n Two.</content>").content()))
        .isEqualTo("<p>One < 2.</p>\n<p>Two.</p>");
  }

  @Test
  void linkFallsBackToThePermanentOne() {
    assertThat(item("<guid>https://harbour.example/1</guid>").link())
        .isEqualTo("https://harbour.example/1");
    assertThat(item("<guid isPermaLink='false'>https://harbour.example/1</guid>").link()).isNull();
    assertThat(item("<guid>h-1</guid>").link()).isNull();
  }

  @Test
  void elementsOfOthersAreNotTheFeeds() {
    Feed feed =
        feed(
            """
            <rss xmlns:x="https://x.example/ns"><channel><image><title>Logo</title><link>https://logo.example/</link></image>
            <x:title>Other</x:title><title>The Harbour</title><link>https://harbour.example/</link>
            <textInput><title>Search</title></textInput></channel></rss>
            """);

    assertThat(html(feed.title())).isEqualTo("The Harbour");
    assertThat(feed.link()).isEqualTo("https://harbour.example/");
  }

  @Test
  void aNamespaceNobodyKnowsIsTheFeedsOwnWhenItIsTheOutermosts() {
    Entry entry =
        entry(
            "<rss xmlns='https://harbour.example/our-rss'><channel><item><title>Ferry</title></item></channel></rss>");

    assertThat(html(entry.title())).isEqualTo("Ferry");
  }

  @Test
  void relativeAddressesCountFromTheNearestPageThatIsKnown() {
    Entry entry =
        Feeds.feed(
                """
                <rss><channel><link>https://gull.example/news/</link><item><link>/2026/1</link>
                <description>&lt;img src="a.jpg"></description><enclosure url="b.mp3"/></item></channel></rss>
                """)
            .entries()
            .getFirst();

    assertThat(entry.link()).isEqualTo("https://gull.example/2026/1");
    assertThat(html(entry.summary())).isEqualTo("<img src=\"https://gull.example/2026/a.jpg\">");
    assertThat(entry.enclosures().getFirst().url()).isEqualTo("https://gull.example/news/b.mp3");
    assertThat(atom("<link href='/1'/>").link()).isEqualTo("https://harbour.example/1");
  }

  @Test
  void anEntryAloneIsAFeedOfOne() {
    Feed feed = feed("<entry xmlns='http://www.w3.org/2005/Atom'><title>Ferry</title></entry>");

    assertThat(feed.kind()).isEqualTo(Kind.ATOM);
    assertThat(feed.entries()).hasSize(1);
  }

  @Test
  void aQuotationMarkThatIsNeverClosedCostsItsTagAlone() {
    Entry entry =
        item(
            """
            <enclosure url="https://harbour.example/1.mp3" type="audio/mpeg/>
            <title>Ferry "closed"</title><link href="https://harbour.example/1"/>
            """);

    assertThat(html(entry.title())).isEqualTo("Ferry \"closed\"");
    assertThat(entry.enclosures().getFirst().url()).isEqualTo("https://harbour.example/1.mp3");
  }

  @Test
  void namesInADocumentTypeStandForTheirText() {
    Entry entry =
        entry(
            """
            <!DOCTYPE rss [<!ENTITY paper "The Harbour"> <!ENTITY and "&#38;">]>
            <rss><channel><item><title>&paper; &and; sea</title></item></channel></rss>
            """);

    assertThat(html(entry.title())).isEqualTo("The Harbour & sea");
  }

  @Test
  void whatIsNoFeedIsRefusedWithTheReason() {
    assertThat(Feeds.reading(""))
        .isEqualTo(new FeedReading.Refused(FeedReading.Reason.EMPTY, "no bytes"));
    assertThat(Feeds.reading("<!doctype html><html><body>Log in</body></html>"))
        .isInstanceOfSatisfying(
            FeedReading.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(FeedReading.Reason.PAGE));
    assertThat(Feeds.reading("Not found"))
        .isEqualTo(
            new FeedReading.Refused(FeedReading.Reason.NOT_A_FEED, "begins with \"Not found\""));
    assertThat(Feeds.reading("{\"error\":\"gone\"}"))
        .isInstanceOfSatisfying(
            FeedReading.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(FeedReading.Reason.NOT_A_FEED));
  }

  @Test
  void sanePlainTextOfACleanText() {
    assertThat(new FeedText("<p>A &lt;b&gt; &amp;amp; c</p>").plain()).isEqualTo("A <b> &amp; c");
    assertThat(List.of(new FeedText("2 < 3").plain())).containsExactly("2 < 3");
  }
}
