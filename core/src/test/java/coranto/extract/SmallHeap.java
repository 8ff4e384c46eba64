package coranto.extract;

import coranto.report.Page;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Reads pages made to break a reader, in a virtual machine of its own: a line each with its name,
/// the milliseconds of CPU it took, and what became of it.
public final class SmallHeap {
  private static final String STORY =
      "<h1>Ferry runs aground</h1><p>The harbour of Port Ardis was closed on Monday after the ferry"
          + " Calla ran aground, the port office said. Nobody was hurt, and the ship is to be towed"
          + " away at high water.</p><p>The office said that it will open again on Wednesday, when"
          + " divers have looked at the quay wall and the crane has been moved.</p>";

  private static final int MOST = Extractor.MOST_BYTES;

  private SmallHeap() {}

  public static void main(String[] arguments) {
    var extractor = new Extractor();
    for (int warm = 0; warm < 30; warm++) {
      extractor.extract(page("<html><body><article>" + STORY.repeat(20) + "</article>"), "");
    }
    pages()
        .forEach(
            (name, html) -> {
              Page page = page(html.get());
              long start = cpu();
              String became = extractor.extract(page, "").getClass().getSimpleName();
              System.out.println(name + "\t" + (cpu() - start) / 1_000_000 + "\t" + became);
            });
  }

  private static Map<String, Supplier<String>> pages() {
    var pages = new LinkedHashMap<String, Supplier<String>>();
    pages.put("nested 100,000 deep", () -> STORY + "<div><span>".repeat(50_000));
    pages.put("a million nested tags", () -> "<div>".repeat(1_000_000) + STORY);
    pages.put("50 MB on one line", () -> "<p>" + "word ".repeat(10_000_000));
    pages.put("10 MB on one line", () -> "<p>" + "word ".repeat(MOST / 5 - 10));
    pages.put("10 MB of one word", () -> "<p>" + "w".repeat(MOST - 10));
    pages.put("10 MB in Japanese", () -> "<p>" + "港".repeat(MOST / 3 - 10));
    pages.put("a million attributes", () -> STORY + "<p" + " a=1".repeat(1_000_000) + ">");
    pages.put("a long attribute", () -> STORY + "<p title=\"" + "x".repeat(MOST - 2_000) + "\">");
    pages.put("entities", () -> "<p>" + "&amp;&lt;&#x1f600;&nosuch;".repeat(350_000));
    pages.put("declared entities", () -> bomb() + STORY + "<p>&j;&j;&j;");
    pages.put("a huge table", () -> STORY + "<table>" + "<tr><td>1<td>2<td>3".repeat(400_000));
    pages.put("a table of honest size", () -> "<table>" + "<tr><td>1<td>2".repeat(19_000) + STORY);
    pages.put("a list of links", () -> "<ul>" + "<li><a href=/x>word</a>".repeat(29_000));
    pages.put("lines", () -> "<p>word<br>".repeat(29_000));
    pages.put("linked data", () -> data("{\"@type\":\"NewsArticle\",\"author\":[\"x\"]},") + STORY);
    pages.put("deep linked data", () -> data("[{\"a\":") + STORY);
    pages.put("a script with a page", () -> "<script>x=\"" + "<p>word</p>".repeat(800_000) + "\"");
    pages.put("open comments", () -> STORY + "<!-- x ".repeat(1_000_000));
    pages.put("open brackets", () -> "<p>" + "<".repeat(MOST - 10));
    pages.put(
        "commas", () -> "<meta name=author content='" + "a,".repeat(4_000_000) + "'>" + STORY);
    pages.put("numbers", () -> STORY + "<p>" + "2031 ".repeat(1_900_000));
    pages.put("plain lines", () -> "word\n".repeat(1_900_000));
    return pages;
  }

  private static String bomb() {
    var bomb = new StringBuilder("<!DOCTYPE html [<!ENTITY a \"boom\">");
    for (char name = 'b'; name <= 'j'; name++) {
      String inner = ("&" + (char) (name - 1) + ";").repeat(10);
      bomb.append("<!ENTITY ").append(name).append(" \"").append(inner).append("\">");
    }
    return bomb.append("]>").toString();
  }

  private static String data(String piece) {
    return "<script type=application/ld+json>[" + piece.repeat(200_000) + "</script>";
  }

  private static Page page(String html) {
    return Page.of("https://ardis.example/1", html.getBytes(StandardCharsets.UTF_8));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
