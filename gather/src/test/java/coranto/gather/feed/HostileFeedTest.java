package coranto.gather.feed;

import static coranto.gather.feed.Feeds.entry;
import static coranto.gather.feed.Feeds.feed;
import static coranto.gather.feed.Feeds.html;
import static coranto.gather.feed.Feeds.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import coranto.gather.feed.FeedReading.Reason;
import coranto.gather.feed.FeedReading.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds that mean harm, or are broken in ways that broke others. The number is the line of the
/// list
/// of hostile input that a test stands for.
@Timeout(120)
class HostileFeedTest {
  @Test
  void hostile14ExternalEntitiesReachNothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "gull");
    String[] declarations = {
      "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">",
      "<!ENTITY x SYSTEM '" + secret + "'>",
      "<!ENTITY x PUBLIC \"-//X//X\" \"" + secret.toUri() + "\">",
      "<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;",
      "<!ENTITY x \"&y;\"><!ENTITY y SYSTEM \"" + secret.toUri() + "\">"
    };
    for (String declaration : declarations) {
      Feed feed =
          feed(
              "<!DOCTYPE rss ["
                  + declaration
                  + "]><rss><channel><title>a &x; b</title></channel></rss>");
      assertThat(html(feed.title())).isEqualTo("a &x; b").doesNotContain("gull");
    }
  }

  @Test
  void hostile15EntitiesDoNotGrow() {
    var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int level = 1; level < 40; level++) {
      laughs.append("<!ENTITY a").append(level).append(" \"");
      laughs.append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("]><rss><channel><title>&a39;</title></channel></rss>");
    assertThat(html(feed(laughs.toString()).title())).isEqualTo("&a39;");

    String quadratic =
        "<!DOCTYPE rss [<!ENTITY a \""
            + "h".repeat(200)
            + "\">]><rss><channel><title>"
            + "&a;".repeat(100_000)
            + "</title></channel></rss>";
    assertThat(html(feed(quadratic).title()).length()).isLessThan(1_500_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!DOCTYPE x [<!ENTITY y 'z'>]> <!ELEMENT rss ANY>]><rss><channel><title>ok</title></channel></rss>",
        "<!DO<!DOCTYPE x []>CTYPE rss []><rss><channel><title>ok</title></channel></rss>",
        "<!DOCTYPE rss [ <rss><channel><title>ok</title></channel></rss>",
        "<rss><!DOCTYPE rss><channel><!DOCTYPE x [<!ENTITY y 'z'>]><title>ok</title></channel></rss>",
        "<!DOCTYPE rss PUBLIC \"a>b\" '>'><rss><channel><title>ok</title></channel></rss>"
      })
  void hostile16NestedDocumentTypesAreHarmless(String xml) {
    assertThat(html(feed(xml).title())).isEqualTo("ok");
  }

  @Test
  void hostile17AnHonestFeedOfManyEntityReferencesPasses() {
    String text = "Lund &amp; Vey &lt;p&gt;";
    String xml =
        "<rss><channel>"
            + ("<item><title>" + text + "</title></item>").repeat(37_037)
            + "</channel></rss>";

    Feed feed = feed(xml);
    assertThat(xml.split("&", -1).length - 1).isEqualTo(111_111);
    assertThat(feed.entries()).hasSize(37_037);
    assertThat(html(feed.entries().getLast().title())).isEqualTo("Lund & Vey");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // charset of the bytes | what the declaration says | title
        "UTF-8 | utf-8 | Zoë Løn in Ōtsu",
        "UTF-8 | iso-8859-1 | Zoë Løn in Ōtsu",
        "UTF-8 | | Zoë Løn in Ōtsu",
        "UTF-8 | no-such-charset | Zoë Løn in Ōtsu",
        "windows-1252 | iso-8859-1 | Zoë’s “boat” – €5",
        "windows-1252 | utf-8 | Zoë’s “boat” – and the old harbour master’s déjà vu",
        "KOI8-R | koi8-r | Паром закрыт",
        "windows-1251 | windows-1251 | Паром закрыт",
        "windows-1251 | | Паром закрыт до утра, сообщила гавань в понедельник",
        "GBK | gb2312 | 渡轮停航",
        "GB18030 | gbk | 渡轮停航",
        "Shift_JIS | shift_jis | 船は止まった",
        "EUC-JP | euc-jp | 船は止まった",
        "ISO-2022-JP | iso-2022-jp | 船は止まった",
        "EUC-KR | euc-kr | 배가 멈췄다",
        "Big5 | big5 | 渡輪停航",
        "x-MacRoman | mac_roman | Zoë Løn",
        "IBM500 | cp500 | Zoë Løn",
        "IBM037 | | Zoe Lon",
        "UTF-32BE | utf-32 | Zoë Løn",
        "UTF-16LE | utf-16 | Zoë Løn",
        "UTF-16BE | utf-16 | Zoë Løn"
      })
  void hostile18CharsetsOfAllKinds(String bytes, String declared, String title) {
    String declaration = declared == null ? "" : " encoding=\"" + declared + "\"";
    String xml =
        "<?xml version=\"1.0\""
            + declaration
            + "?><rss><channel><title>"
            + title
            + "</title></channel></rss>";

    assertThat(html(feed(xml.getBytes(Charset.forName(bytes))).title())).isEqualTo(title);
  }

  @Test
  void hostile18WhatIsNoCharacterIsLeftOut() {
    byte[] broken =
        "<rss><channel><title>Zoë L?n closes the harbour</title></channel></rss>"
            .getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < broken.length; at++) {
      if (broken[at] == '?') {
        broken[at] = (byte) 0xf8;
      }
    }
    Feed feed = feed(broken);
    assertThat(html(feed.title())).contains("Zo").contains("closes the harbour");
    assertThat(feed.problems()).isNotEmpty();

    String controls =
        "<rss><channel><title>a\u0000b\u0008cd&#0;e&#xD800;f&#x1F;g\ufffeh</title></channel></rss>";
    assertThat(html(feed(controls.getBytes(StandardCharsets.UTF_16BE)).title()))
        .doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe]")
        .startsWith("abcd");
    assertThat(Mending.mend("<a>b\ud800c\udc00 \ud83d\ude00</a>"))
        .isEqualTo("<a>bc \ud83d\ude00</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n  <?xml version='1.0'?><rss><channel><title>a&nbsp;b</title></channel></rss>",
        "Warning: mysql_connect() in /a.php <br /> <?xml version='1.0'?><rss><channel><title>a&nbsp;b</title></channel></rss>",
        "\ufeff\ufeff<rss><channel><title>a&nbsp;b</title></channel></rss>",
        "<!-- <html> --><rss><channel><title>a&nbsp;b</title></channel></rss>",
        "<rss><channel><title>a&nbsp;b</title></channel></rss> </div></body></html>",
        "<rss><channel><title>a&nbsp;b</title>",
        "<rss><channel><title>a&nbsp;b</titel><item></channel></rss>",
        "<RSS><Channel><TITLE>a&nbsp;b</title></channel></RSS>",
        "<rss><channel><q:x y:z='1' z z='2'/><title>a&nbsp;b</title></channel></rss>"
      })
  void hostile19WhatIsNearlyXmlIsRead(String xml) {
    assertThat(html(feed(xml).title())).startsWith("a\u00a0b");
  }

  @Test
  void hostile19AmpersandsInAddressesStayThere() {
    assertThat(item("<link>https://harbour.example/?a=1&section=2&copy=3&amp;d</link>").link())
        .isEqualTo("https://harbour.example/?a=1&section=2&copy=3&d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{}",
        "[null]",
        "{\"items\":null}",
        "{\"version\":null}",
        "{",
        "[[[[",
        "\"x\"",
        "7"
      })
  void hostile20JsonThatIsNoFeedIsRefused(String json) {
    assertThat(Feeds.reading(json)).isInstanceOf(Refused.class);
  }

  @Test
  void hostile20JsonNestedDeepIsReadAsFarAsItIsSane() {
    String open = "[".repeat(100_000);
    String objects = "{\"items\":".repeat(100_000);
    assertThatCode(() -> Feeds.reading(open)).doesNotThrowAnyException();
    assertThatCode(() -> Feeds.reading(objects)).doesNotThrowAnyException();
    assertThatCode(
            () ->
                feed(
                    "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"}],\"x\":"
                        + open))
        .doesNotThrowAnyException();
    Feed feed =
        feed(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[null,{\"id\":null,\"title\":null,\"tags\":null,\"authors\":[null]}]}");
    assertThat(feed.entries()).hasSize(1);
  }

  @Test
  void hostile21EntriesWithoutOrWithEqualGuidsAreAllHanded() {
    Feed feed =
        feed(
            "<rss><channel>"
                + "<item><guid>1</guid><title>a</title></item><item><guid>1</guid><title>b</title></item>"
                + "<item><title>c</title></item><item><guid/><title>d</title></item></channel></rss>");

    assertThat(feed.entries()).extracting(Entry::guid).containsExactly("1", "1", null, null);
    assertThat(feed.entries())
        .extracting(entry -> html(entry.title()))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void hostile22ANewTitleUnderAGuidKeepsTheGuid() {
    Entry first = item("<guid isPermaLink='false'>h 1</guid><title>Ferry closed</title>");
    Entry second = item("<guid isPermaLink='false'>h 1</guid><title>Ferry closed again</title>");

    assertThat(first.guid()).isEqualTo("h 1").isEqualTo(second.guid());
  }

  @Test
  void hostile23ADateThatCanNotBeToldIsAbsentAndTold() {
    Feed feed =
        feed(
            "<rss><channel><item><pubDate>soon</pubDate></item><item><pubDate>0001-01-01T00:00:00Z</pubDate></item>"
                + "<item/></channel></rss>");

    assertThat(feed.entries()).extracting(Entry::published).containsOnlyNulls();
    assertThat(feed.problems())
        .containsExactly("pubdate: no date in it", "pubdate: no report is of the year 1");
  }

  @Test
  void hostile24AFeedOfAHundredThousandEntriesIsRead() {
    String item =
        "<item><title>Ferry %d closed</title><link>https://harbour.example/%d</link><guid>h-%d</guid>"
            + "<pubDate>Mon, 02 Mar 2026 08:15:00 +0100</pubDate><description>&lt;p&gt;The ferry is closed.&lt;/p&gt;</description></item>";
    var xml = new StringBuilder("<rss><channel><title>The Harbour</title>");
    for (int at = 0; at < 100_000; at++) {
      xml.append(item.formatted(at, at, at));
    }
    byte[] bytes = xml.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isGreaterThan(20_000_000);

    Feed feed = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> feed(bytes));
    assertThat(feed.entries()).hasSize(100_000);
    assertThat(feed.entries().getLast().link()).isEqualTo("https://harbour.example/99999");
  }

  @Test
  void hostile24ASitemapIndexThatListsItselfIsJustAList() {
    Feed feed =
        feed("<sitemapindex><sitemap><loc>" + Feeds.ADDRESS + "</loc></sitemap></sitemapindex>");

    assertThat(feed.kind()).isEqualTo(Feed.Kind.SITEMAP_INDEX);
    assertThat(feed.entries()).hasSize(1);
  }

  @Test
  void hostile9BombsAreTooLarge() throws IOException {
    byte[] bomb = gzip(gzip(new byte[FeedReader.MOST_BYTES + 10]));

    assertThat(Feeds.reading(bomb))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    assertThat(Feeds.reading(gzip(gzip(gzip("<rss/>".getBytes(StandardCharsets.UTF_8))))))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.BROKEN));
    assertThat(
            feed(gzip(
                    "<rss><channel><title>a</title></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8)))
                .title())
        .isEqualTo(new FeedText("a"));
    byte[] cut = java.util.Arrays.copyOf(gzip("<rss/>".getBytes(StandardCharsets.UTF_8)), 14);
    assertThat(Feeds.reading(cut))
        .isEqualTo(new Refused(Reason.BROKEN, "the gzipped file is cut short"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[",
        "http://a b/c|d",
        "::::",
        "%",
        "/%zz",
        "//",
        "http:///x",
        "?a=^",
        "#",
        "https://harbour.example:99999999/",
        "\\\\x\\y"
      })
  void hostile25AMalformedAddressKillsNothing(String address) {
    Feed feed =
        feed(
            "<rss xml:base='https://harbour.example/a/'><channel><item><link>"
                + address
                + "</link><title>a</title><description>&lt;a href='"
                + address
                + "'>x&lt;/a></description></item>"
                + "<item><link>b</link></item></channel></rss>");

    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.entries().getLast().link()).isEqualTo("https://harbour.example/a/b");
  }

  @Test
  void hostile28DeepWideAndLongFeedsAreRead() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(100),
        () -> {
          feed("<rss><channel><item><description>" + "<b>".repeat(1_000_000) + "x");
          feed("<rss><channel><item><description><![CDATA[" + "<div>".repeat(300_000) + "x");
          feed("<rss>" + "<item>".repeat(100_000) + "x");
          var attributes = new StringBuilder("<rss><channel><item ");
          for (int at = 0; at < 100_000; at++) {
            attributes.append("a").append(at).append("='1' ");
          }
          feed(attributes + "><title>x</title></item></channel></rss>");
          feed("<rss><channel><title>" + "x".repeat(10_000_000) + "</title></channel></rss>");
          feed("<rss><channel><title>" + "<!".repeat(500_000) + "</title></channel></rss>");
          feed("<rss><channel><title>" + "&#60;!".repeat(500_000) + "</title></channel></rss>");
          feed(
              "<rss><channel><title>"
                  + "&#60;iframe>".repeat(100_000)
                  + "</title></channel></rss>");
          Feeds.reading("<!DOCTYPE ".repeat(200_000) + "<rss/>");
          for (String piece :
              new String[] {
                "<!--", "<![CDATA[", "<!a '>", "<!a [\">", "&a", "<a '", "<", "]]>", "<?x"
              }) {
            feed("<rss><channel><title>" + piece.repeat(300_000) + "</title></channel></rss>");
            String escaped = piece.replace("&", "&amp;").replace("<", "&lt;");
            feed("<rss><channel><title>" + escaped.repeat(100_000) + "</title></channel></rss>");
          }
          feed(
              "<rss><channel><category>"
                  + "<category>".repeat(100_000)
                  + "x</category></channel></rss>");
          return 0;
        });
  }

  @Test
  void hostile29ZeroWidthAndDirectionMarksOfNamesAreGone() {
    Entry entry =
        item("<author>Ma\u200bra \u202eLund\u202c</author><title>Fer\u200bry \u202eclosed</title>");

    assertThat(entry.authors()).containsExactly("Mara Lund");
    assertThat(html(entry.title())).doesNotContain("\u202e");
  }

  @Test
  void aValueCutOffAtItsEqualsSignIsRead() {
    assertThat(html(item("<title>a</title><link rel=\"b type=><guid>g</guid></link>").title()))
        .isEqualTo("a");
  }

  @Test
  void entryHelperReadsTheFirst() {
    assertThat(html(entry("<rss><channel><item><title>a</title></item></channel></rss>").title()))
        .isEqualTo("a");
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
