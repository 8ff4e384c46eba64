package coranto.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// An address without what opens it: name and password before the host, parameters such as `token`.
/// So it stands on pages, in exports and in logs.
public final class OpenAddress {
  private static final Set<String> SECRET =
      new HashSet<>(Resource.lines(OpenAddress.class, "secret-parameters.txt"));

  private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?:/{0,2}[^\\s\"'<>)]+");
  private static final Pattern USER = Pattern.compile("^([^:/?#]*:?/{0,2})[^/?#@]*(?:@[^/?#@]*)*@");

  private OpenAddress() {}

  /// The address; itself when nothing in it opens anything.
  public static String of(String address) {
    String bare = USER.matcher(address).replaceFirst("$1");
    int fragment = bare.indexOf('#');
    String front = fragment < 0 ? bare : bare.substring(0, fragment);
    int question = front.indexOf('?');
    if (question < 0) {
      return bare;
    }
    List<String> kept = new ArrayList<>();
    String[] pairs = front.substring(question + 1).split("&", -1);
    for (String pair : pairs) {
      if (!secret(pair)) {
        kept.add(pair);
      }
    }
    if (kept.size() == pairs.length) {
      return bare;
    }
    String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
    return front.substring(0, question) + query + (fragment < 0 ? "" : bare.substring(fragment));
  }

  private static boolean secret(String pair) {
    int equals = pair.indexOf('=');
    return equals > 0 && SECRET.contains(pair.substring(0, equals).toLowerCase(Locale.ROOT));
  }

  /// A text with every address in it so.
  public static String within(String text) {
    return ADDRESS
        .matcher(text)
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(of(found.group())));
  }
}
