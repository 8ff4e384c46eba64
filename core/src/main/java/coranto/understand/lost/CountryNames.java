package coranto.understand.lost;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Countries;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of countries that a machine put in: *to Russian Federation* beside *Russia*, *the USA
/// adversary*.
final class CountryNames {
  private final Context context;
  private final Words words;
  private final List<LostSpan> found = new ArrayList<>();

  private CountryNames(Context context) {
    this.context = context;
    this.words = context.words();
  }

  static List<LostSpan> find(Context context) {
    var names = new CountryNames(context);
    names.look(names.shorts());
    return names.found;
  }

  private void add(int first, int end, String why, String rule) {
    found.add(new LostSpan(first, end, why, "lost/" + rule));
  }

  /// The countries that go by a usual name somewhere.
  private Set<String> shorts() {
    var shorts = new HashSet<String>();
    for (int token = 0; token < words.size(); token++) {
      Countries.Hit hit = at(token);
      if (hit != null && !hit.full()) {
        shorts.add(hit.name());
      }
    }
    return shorts;
  }

  /// A country's name in the report's own words.
  private Countries.@Nullable Hit at(int token) {
    return words.quoted(token) || !words.capital(token) ? null : Countries.at(words, token);
  }

  private void look(Set<String> shorts) {
    for (int token = 0; token < words.size(); token++) {
      Countries.Hit hit = at(token);
      boolean full = hit != null && hit.full() && !words.is(token, "usa");
      if (hit != null && full && Countries.bare(words, token)) {
        if (shorts.remove(hit.name())) {
          add(
              token,
              hit.end(),
              "the country goes by another name elsewhere in the text",
              "two-names");
        }
        add(token, hit.end(), "the name lacks its article, as if put in by a machine", "bare-name");
      }
      if (hit != null && adjective(token)) {
        add(token, token + 2, "the name stands where an adjective stood", "name-for-adjective");
      }
    }
  }

  /// `the USA adversary`.
  private boolean adjective(int token) {
    return words.is(token, "usa")
        && words.is(token - 1, "the")
        && context.is(token + 1) == WordClass.NOUN
        && !words.capital(token + 1);
  }
}
