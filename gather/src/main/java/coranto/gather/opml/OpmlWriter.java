package coranto.gather.opml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes OPML 2 that other readers take in: folders as outlines around the feeds.
public final class OpmlWriter {
  private final StringBuilder out = new StringBuilder();

  private OpmlWriter() {}

  /// @param subscriptions those of one folder one after the other
  public static String write(String title, List<Subscription> subscriptions) {
    return new OpmlWriter().document(title, subscriptions);
  }

  private String document(String title, List<Subscription> subscriptions) {
    out.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head><title>");
    escaped(title);
    out.append("</title></head>\n  <body>\n");
    List<String> open = List.of();
    for (Subscription each : subscriptions) {
      move(open, each.folders());
      open = each.folders();
      feed(each);
    }
    move(open, List.of());
    return out.append("  </body>\n</opml>\n").toString();
  }

  /// Closes the folders that end and opens those that begin.
  private void move(List<String> from, List<String> to) {
    int shared = 0;
    while (shared < from.size() && shared < to.size() && from.get(shared).equals(to.get(shared))) {
      shared++;
    }
    for (int level = from.size() - 1; level >= shared; level--) {
      indent(level).append("</outline>\n");
    }
    for (int level = shared; level < to.size(); level++) {
      indent(level).append("<outline");
      attribute("text", to.get(level));
      out.append(">\n");
    }
  }

  private void feed(Subscription each) {
    indent(each.folders().size()).append("<outline type=\"rss\"");
    attribute("text", each.title() == null ? each.feed() : each.title());
    attribute("title", each.title());
    attribute("xmlUrl", each.feed());
    attribute("htmlUrl", each.page());
    out.append("/>\n");
  }

  private StringBuilder indent(int level) {
    return out.append("  ".repeat(level + 2));
  }

  private void attribute(String name, @Nullable String value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"");
      escaped(value);
      out.append('"');
    }
  }

  private void escaped(String text) {
    text.codePoints()
        .filter(
            point ->
                point >= ' ' && (point < 0xd800 || point > 0xdfff) && point < 0xfffe
                    || point > 0xffff)
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(point);
              }
            });
  }
}
