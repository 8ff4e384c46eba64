package coranto.extract;

import coranto.extract.Extraction.Extracted;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.report.Identity;
import coranto.report.Outlet;
import coranto.report.Page;
import coranto.report.Report;
import coranto.text.Chars;
import java.util.ArrayList;
import java.util.List;

/// Reads a page without markup: nothing is cut out. A short first line without a mark that ends a
/// sentence is the title.
final class PlainReport {
  private static final int LONGEST_TITLE = 200;

  /// Share of control characters from which on bytes are no text.
  private static final double MOST_CONTROLS = 0.02;

  private PlainReport() {}

  static Extraction read(Page page, String id, String content) {
    if (binary(content)) {
      return new Refused(Reason.NOT_TEXT, "neither HTML nor text");
    }
    List<String> paragraphs = paragraphs(content);
    if (paragraphs.isEmpty()) {
      return new Refused(Reason.EMPTY, "the page has no text");
    }
    boolean titled = paragraphs.size() > 1 && title(paragraphs.getFirst());
    String text =
        String.join("\n\n", titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
    String domain = Domains.of(page.url());
    return new Extracted(
        Report.draft(Identity.of(id, page.url(), text), text)
            .url(page.url())
            .outlet(domain == null ? null : new Outlet(null, domain))
            .title(titled ? paragraphs.getFirst() : null)
            .seen(page.fetched())
            .build());
  }

  private static boolean binary(String content) {
    long controls =
        content
            .chars()
            .limit(20_000)
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xfffd)
            .count();
    return controls > 8 && controls > MOST_CONTROLS * Math.min(20_000, content.length());
  }

  private static boolean title(String line) {
    char last = line.charAt(line.length() - 1);
    return line.length() <= LONGEST_TITLE
        && line.indexOf('\n') < 0
        && Character.isLetterOrDigit(last);
  }

  /// Where blank lines part paragraphs they do; else every line is one.
  private static List<String> paragraphs(String content) {
    String text = printed(content);
    boolean blank = text.contains("\n\n");
    var paragraphs = new ArrayList<String>();
    for (String piece : text.split(blank ? "\n\n+" : "\n", -1)) {
      if (!piece.isBlank()) {
        paragraphs.add(piece.strip());
      }
    }
    return paragraphs;
  }

  private static String printed(String content) {
    var out = new StringBuilder(content.length());
    String text = content.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || c == 0x200c
                    || c == 0x200d
                    || !Character.isISOControl(c)
                        && !Chars.invisible(c)
                        && (c < 0xd800 || c > 0xdfff))
        .forEach(out::appendCodePoint);
    return blankLines(out.toString());
  }

  private static String blankLines(String text) {
    var lines = text.lines().map(String::strip).toList();
    return String.join("\n", lines);
  }
}
