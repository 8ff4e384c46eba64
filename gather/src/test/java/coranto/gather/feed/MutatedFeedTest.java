package coranto.gather.feed;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Feeds with bytes flipped, cut and put in (hostile 14-25): never an exception, never a hang,
/// never
/// markup that runs. A failure prints the seed.
class MutatedFeedTest {
  private static final List<String> SEEDS =
      List.of(
          """
          <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY paper "The Harbour">]>
          <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:base="https://harbour.example/">
          <channel><title>&paper; &amp; Zoë</title><item><title>Ferry &lt;b&gt;closed&lt;/b&gt;</title><link>/1?a=1&amp;b</link>
          <pubDate>Mon, 02 Mar 2026 08:15:00 +0100</pubDate><author>m@harbour.example (Mara Lund)</author>
          <content:encoded><![CDATA[<p onclick="x()">Word <script>run()</script><a href="javascript:x">a</a></p>]]></content:encoded>
          <enclosure url="/1.jpg" type="image/jpeg" length="12"/></item></channel></rss>
          """,
          """
          <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">&lt;i&gt;Harbour&lt;/i&gt;</title>
          <entry><id>tag:h,2026:1</id><updated>2026-03-02T08:15:00Z</updated><link rel="alternate" href="https://harbour.example/1"/>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <svg onload="x()"><title>b</title></svg></div></content>
          <summary type="application/octet-stream">RmVycnkgY2xvc2Vk</summary></entry></feed>
          """,
          """
          {"version":"https://jsonfeed.org/version/1.1","title":"Harbour","items":[{"id":"1","url":"/1",
          "content_html":"<p>Word<script>x()</script>","date_published":"2026-03-02T08:15:00Z","tags":["a","b"],
          "attachments":[{"url":"/1.jpg","size_in_bytes":12}]}]}
          """,
          """
          <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
          <url><loc>https://harbour.example/1</loc><n:news><n:title>Ferry</n:title>
          <n:publication_date>2026-03-02</n:publication_date></n:news></url></urlset>
          """);

  private static final String[] PIECES = {
    "<",
    ">",
    "&",
    "\"",
    "'",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<!DOCTYPE x [",
    "&#x",
    ";",
    "\u0000",
    "<item>",
    "</channel>",
    "<script>",
    "xml:base='",
    "{",
    "[",
    "\\u",
    "<?xml",
    " on",
    "javascript:",
    "\ud83d\ude00"
  };

  @Test
  void neverThrowsNeverHangs() {
    for (int seed = 0; seed < 6_000; seed++) {
      byte[] feed = mutated(seed);
      int number = seed;
      try {
        if (seed % 50 == 0) {
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(feed));
        } else {
          check(feed);
        }
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError(
            "seed " + number + ": " + new String(feed, StandardCharsets.UTF_8), e);
      }
    }
  }

  private static void check(byte[] bytes) {
    if (Feeds.reading(bytes) instanceof FeedReading.Read(var feed)) {
      for (Entry entry : feed.entries()) {
        for (FeedText text : new FeedText[] {entry.title(), entry.summary(), entry.content()}) {
          HostileTextTest.clean(Feeds.html(text), "mutated");
        }
      }
    }
  }

  private static byte[] mutated(int seed) {
    var random = new Random(seed);
    byte[] bytes = SEEDS.get(seed % SEEDS.size()).getBytes(StandardCharsets.UTF_8);
    for (int change = random.nextInt(6); change >= 0; change--) {
      int at = random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> flipped(bytes, at, random);
            case 1 ->
                joined(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(40)));
            case 2 ->
                joined(
                    bytes,
                    at,
                    PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8),
                    at);
            default -> joined(bytes, at, Arrays.copyOfRange(bytes, at / 2, at), at);
          };
      if (bytes.length == 0) {
        return new byte[] {'<'};
      }
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    byte[] out = bytes.clone();
    out[at] ^= (byte) (1 << random.nextInt(8));
    return out;
  }

  private static byte[] joined(byte[] bytes, int at, byte[] piece, int from) {
    byte[] out = new byte[at + piece.length + bytes.length - from];
    System.arraycopy(bytes, 0, out, 0, at);
    System.arraycopy(piece, 0, out, at, piece.length);
    System.arraycopy(bytes, from, out, at + piece.length, bytes.length - from);
    return out;
  }
}
