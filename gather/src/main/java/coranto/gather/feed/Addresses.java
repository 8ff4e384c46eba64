package coranto.gather.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Addresses in feeds. One that is absolute stays letter for letter; a relative one is completed
/// when there is something to count from; one that would run is none.
final class Addresses {
  /// What a reader may follow.
  private static final Set<String> LINKS =
      Set.of("http", "https", "ftp", "mailto", "tel", "urn", "tag", "news", "magnet", "geo");

  private static final Set<String> MEDIA = Set.of("http", "https", "ftp");

  /// A longer one is none.
  private static final int LONGEST = 8192;

  private Addresses() {}

  /// An address to follow; null when it is none.
  static @Nullable String link(@Nullable String base, @Nullable String address) {
    return safe(base, address, LINKS);
  }

  /// The address of a picture, recording or film; null when it is none.
  static @Nullable String media(@Nullable String base, @Nullable String address) {
    return safe(base, address, MEDIA);
  }

  /// Whether it is an absolute address of the web.
  static boolean web(@Nullable String address) {
    if (address == null) {
      return false;
    }
    String scheme = scheme(address.strip());
    return scheme.equals("http") || scheme.equals("https");
  }

  /// What relative addresses count from, inside of an element with a base of its own.
  static @Nullable String base(@Nullable String outer, @Nullable String own) {
    String whole = own == null || own.isBlank() ? null : link(outer, own);
    return whole == null || !web(whole) ? outer : whole;
  }

  private static @Nullable String safe(
      @Nullable String base, @Nullable String address, Set<String> schemes) {
    String text = address == null ? "" : bare(address);
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    String scheme = scheme(text);
    if (!scheme.isEmpty()) {
      return schemes.contains(scheme) ? text : null;
    }
    return base == null ? text : resolved(base, text);
  }

  /// Without blanks around it and line ends within: browsers pass over those, schemes hide behind
  /// them.
  private static String bare(String address) {
    String text = address.strip();
    StringBuilder out = null;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      boolean stays = mark >= ' ' && mark != 0x7f;
      if (!stays && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, at);
      } else if (stays && out != null) {
        out.append(mark);
      }
    }
    return out == null ? text : out.toString().strip();
  }

  private static String scheme(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0) {
      return "";
    }
    for (int at = 0; at < colon; at++) {
      char mark = text.charAt(at);
      boolean letter = mark < 0x80 && Character.isLetterOrDigit(mark);
      if (!letter && "+-.".indexOf(mark) < 0) {
        // what a browser might still take for a scheme is one that no list has
        return "/?#".indexOf(mark) >= 0 ? "" : "?";
      }
    }
    return text.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String resolved(String base, String relative) {
    try {
      URI from = new URI(encoded(base));
      String target = encoded(relative);
      if (target.startsWith("?") && from.getRawPath() != null) {
        String whole = encoded(base);
        int query = whole.indexOf('?');
        return (query < 0 ? whole : whole.substring(0, query)) + relative;
      }
      URI whole = from.resolve(new URI(target));
      return decodedLike(whole.toString().replaceFirst("(?<=[^/:]/)(\\.\\./)+", ""), relative);
    } catch (URISyntaxException | IllegalArgumentException _) {
      return relative;
    }
  }

  /// Letters beyond ASCII stay as they were written.
  private static String decodedLike(String whole, String relative) {
    String target = encoded(relative);
    int at = target.equals(relative) ? -1 : whole.lastIndexOf(target);
    return at < 0 ? whole : whole.substring(0, at) + relative;
  }

  /// Percent signs for what the JDK refuses, as browsers do it.
  private static String encoded(String address) {
    StringBuilder out = null;
    boolean fragment = false;
    for (int at = 0; at < address.length(); at++) {
      char mark = address.charAt(at);
      boolean refused =
          mark <= ' '
              || "\"<>\\^`{|}".indexOf(mark) >= 0
              || mark == '#' && fragment
              || bad(address, at);
      fragment |= mark == '#';
      if (refused && out == null) {
        out = new StringBuilder(address.length() + 8).append(address, 0, at);
      }
      if (refused && out != null) {
        for (byte each : String.valueOf(mark).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xff));
        }
      } else if (out != null) {
        out.append(mark);
      }
    }
    return out == null ? address : out.toString();
  }

  private static boolean bad(String address, int at) {
    return address.charAt(at) == '%'
        && !(at + 2 < address.length()
            && Character.digit(address.charAt(at + 1), 16) >= 0
            && Character.digit(address.charAt(at + 2), 16) >= 0);
  }
}
