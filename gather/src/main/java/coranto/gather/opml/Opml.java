package coranto.gather.opml;

import coranto.gather.feed.LooseXml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads OPML. What is no address of the web is passed over and told; a feed listed twice counts
/// once.
///
/// @param problems what was passed over, each kind of trouble a bounded number of times
public record Opml(List<Subscription> subscriptions, List<String> problems) {
  /// More feeds are passed over, and more bytes are not read.
  public static final int MOST = 200_000;

  public static final int MOST_BYTES = 50_000_000;

  private static final int MOST_FOLDERS = 16;
  private static final int MOST_PROBLEMS = 20;
  private static final int LONGEST_TITLE = 500;

  public Opml {
    subscriptions = List.copyOf(subscriptions);
    problems = List.copyOf(problems);
  }

  /// Reads bytes of any charset; what is no OPML has no subscriptions and says so.
  public static Opml read(byte[] bytes) {
    var problems = new ArrayList<String>();
    if (bytes.length > MOST_BYTES) {
      return new Opml(List.of(), List.of("more than " + MOST_BYTES + " bytes"));
    }
    var found = new LinkedHashMap<String, Subscription>();
    for (Element outline : LooseXml.parse(bytes).getElementsByTag("outline")) {
      add(outline, found, problems);
    }
    if (found.isEmpty() && problems.isEmpty()) {
      problems.add("no feed in it");
    }
    return new Opml(List.copyOf(found.values()), problems);
  }

  private static void add(Element outline, Map<String, Subscription> found, List<String> problems) {
    String said = said(outline);
    if (said.isEmpty()) {
      return;
    }
    String feed = address(said);
    if (feed == null) {
      tell(problems, "no address of the web: " + shown(said));
    } else if (found.size() == MOST) {
      tell(problems, "only the first " + MOST + " feeds were read");
    } else if (found.containsKey(feed)) {
      tell(problems, "listed twice: " + shown(feed));
    } else {
      found.put(
          feed,
          new Subscription(
              feed, address(outline.attr("htmlurl")), title(outline), folders(outline)));
    }
  }

  private static String said(Element outline) {
    String feed = outline.attr("xmlurl").strip();
    String type = outline.attr("type").toLowerCase(Locale.ROOT);
    boolean typed = type.equals("rss") || type.equals("atom") || type.equals("feed");
    return feed.isEmpty() && typed ? outline.attr("url").strip() : feed;
  }

  /// `feed:` is the web's under another name.
  private static @Nullable String address(String said) {
    String text = said.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("feed://")) {
      text = "https://" + text.substring(7);
    } else if (lower.startsWith("feed:")) {
      text = text.substring(5);
    }
    String scheme = text.toLowerCase(Locale.ROOT);
    boolean web = scheme.startsWith("http://") || scheme.startsWith("https://");
    return web && text.length() <= 8192 && text.chars().noneMatch(Character::isISOControl)
        ? text
        : null;
  }

  private static @Nullable String title(Element outline) {
    String title = outline.attr("title").isBlank() ? outline.attr("text") : outline.attr("title");
    String bare = bare(title);
    return bare.isEmpty() ? null : bare;
  }

  private static List<String> folders(Element outline) {
    var folders = new ArrayList<String>();
    for (Element parent = outline.parent(); parent != null; parent = parent.parent()) {
      String title = parent.normalName().equals("outline") ? title(parent) : null;
      if (title != null) {
        folders.addFirst(title);
      }
    }
    return folders.size() > MOST_FOLDERS ? folders.subList(0, MOST_FOLDERS) : folders;
  }

  private static String bare(String text) {
    String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
    return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line;
  }

  private static void tell(List<String> problems, String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  private static String shown(String address) {
    String line = bare(address);
    return line.length() > 80 ? line.substring(0, 80) + "…" : line;
  }
}
