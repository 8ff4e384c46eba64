package coranto.web.page.print;

import org.jspecify.annotations.Nullable;

/// Characters that lie about what is printed: marks that turn the direction of writing, blanks of
/// no
/// width, control characters. In running text they are left out; in a name, where they may make one
/// outlet pass for another, each shows as U+FFFD.
public final class Printed {
  private static final char SHOWN = '\uFFFD';

  private Printed() {}

  /// A name, or any one line that tells who speaks, with what is hidden made visible.
  public static String name(@Nullable String name) {
    if (name == null) {
      return "";
    }
    var out = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      char unit = name.charAt(at);
      out.append(Character.isWhitespace(unit) ? ' ' : hidden(name, at) ? SHOWN : unit);
    }
    return out.toString();
  }

  /// Whether the unit at `at` of a name is printed as nothing, or as something else than it is.
  private static boolean hidden(String name, int at) {
    char unit = name.charAt(at);
    return lies(unit) || (joins(unit) && !joinsWell(name, at)) || loneSurrogate(name, at);
  }

  /// Whether a character turns the direction, has no width, or controls something.
  public static boolean lies(char unit) {
    return (unit < ' ' && unit != '\n' && unit != '\t' && unit != '\r')
        || (unit >= 0x7f && unit <= 0x9f)
        || unit == 0xad
        || unit == 0x34f
        || unit == 0x61c
        || unit == 0x180e
        || unit == 0x200b
        || unit == 0x200e
        || unit == 0x200f
        || (unit >= 0x2028 && unit <= 0x202e)
        || (unit >= 0x2060 && unit <= 0x206f)
        || unit == 0xfeff
        || (unit >= 0xfff9 && unit <= 0xfffb);
  }

  private static boolean joins(char unit) {
    return unit == 0x200c || unit == 0x200d;
  }

  /// Joiners belong to scripts such as Persian and Hindi, and to emoji; between Latin letters they
  /// only hide.
  private static boolean joinsWell(String text, int at) {
    return at > 0 && text.charAt(at - 1) >= 0x590;
  }

  private static boolean loneSurrogate(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /// Running text without the characters that lie.
  public static String clean(String text) {
    var out = new StringBuilder(text.length());
    text.chars().filter(unit -> !lies((char) unit)).forEach(unit -> out.append((char) unit));
    return out.toString();
  }

  /// The text, cut after `most` units at the end of a word where there is one, with an ellipsis.
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    return text.substring(0, blank > most / 2 ? blank : most).stripTrailing() + " …";
  }

  /// An address that may be linked to: http or https with a host; else null.
  public static @Nullable String outward(@Nullable String url) {
    if (url == null || url.length() > 2_000) {
      return null;
    }
    try {
      var uri = java.net.URI.create(url.strip());
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toString() : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
