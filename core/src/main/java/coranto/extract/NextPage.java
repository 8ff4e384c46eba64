package coranto.extract;

import coranto.report.Identity;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the page on which a report goes on: a link whose address is this page's with the number
/// of the page one higher, and that says so, by `rel`, by that number or by a word for *next*.
/// Links to the next report, which pages mark in the same way, have other addresses.
final class NextPage {
  private static final int MOST = 60;
  private static final int LONGEST_ADDRESS = 1_000;
  private static final int LONGEST_WORD = 40;
  private static final String NAMES = String.join("|", words("name"));
  private static final Pattern WORDS =
      Pattern.compile("(?:" + String.join("|", words("word")) + ")");

  /// A page's number, as canonical addresses carry it: what stands before it, the number, what
  /// stands behind it.
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(.*[?&])(?:" + NAMES + ")=(\\d{1,3})(?:&|$)(.*)"),
          Pattern.compile("(.*?)[/_,-](?:" + NAMES + ")[/_,=-]?(\\d{1,3})(\\.\\w{2,5}|)(\\?.*|)"),
          Pattern.compile("(.*?)[/_,-](\\d{1,2})(\\.\\w{2,5}|)(\\?.*|)"));

  /// An address without the number of its page, and that number.
  private record Numbered(String rest, int number) {}

  private NextPage() {}

  private static List<String> words(String kind) {
    return Resource.lines(NextPage.class, "next-page.tsv").stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> Pattern.quote(line.substring(line.indexOf('\t') + 1)))
        .toList();
  }

  /// The address on which the report of a page goes on; null when it ends there.
  ///
  /// @param url the page's own address
  static @Nullable String of(Facts facts, @Nullable String url) {
    if (url == null || url.length() > LONGEST_ADDRESS) {
      return null;
    }
    List<Numbered> own = numbered(Identity.canonical(url));
    own.add(new Numbered(bare(Identity.canonical(url)), 1));
    for (Element link : facts.links) {
      int says = says(link);
      String address = says == 0 ? null : Domains.absolute(url, withoutFragment(link));
      if (address != null && address.length() <= LONGEST_ADDRESS && follows(own, address, says)) {
        return address;
      }
    }
    return null;
  }

  private static @Nullable String withoutFragment(Element link) {
    String address = link.attr("href");
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : null;
  }

  /// The number that a link says it leads to; -1 when it says *next*, 0 when it says neither.
  private static int says(Element link) {
    if (link.attr("rel").toLowerCase(Locale.ROOT).contains("next")) {
      return -1;
    }
    String text = Facts.words(link);
    if (text.isEmpty() || text.length() > LONGEST_WORD) {
      return 0;
    }
    if (text.length() < 3 && text.chars().allMatch(mark -> mark >= '0' && mark <= '9')) {
      return Integer.parseInt(text);
    }
    return WORDS.matcher(text.toLowerCase(Locale.ROOT)).lookingAt() ? -1 : 0;
  }

  private static boolean follows(List<Numbered> own, String address, int says) {
    for (Numbered page : numbered(Identity.canonical(address))) {
      boolean said = says < 0 || says == page.number();
      if (said
          && page.number() <= MOST
          && own.contains(new Numbered(page.rest(), page.number() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<Numbered> numbered(String address) {
    var found = new ArrayList<Numbered>();
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(address);
      if (match.matches()) {
        var rest = new StringBuilder(match.group(1));
        for (int group = 3; group <= match.groupCount(); group++) {
          rest.append(match.group(group));
        }
        found.add(new Numbered(bare(rest.toString()), Integer.parseInt(match.group(2))));
      }
    }
    return found;
  }

  /// Without marks that stand at the end alone when the number is gone.
  private static String bare(String address) {
    int end = address.length();
    while (end > 0 && "?&/".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }
}
