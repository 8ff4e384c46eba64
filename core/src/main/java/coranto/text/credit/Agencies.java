package coranto.text.credit;

import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The agencies a credit line may name: those of the outlet file and a list of the world's.
public final class Agencies {
  private static final int WHOLE_WORD = 5;
  private static final int LONGEST_FORM = 6;
  private static final Set<String> TAILS = Set.of("agency", "news", "service");

  /// Where a form of an agency's name stands among tokens.
  ///
  /// @param first index of its first token
  /// @param end one past its last token
  record Named(Agency agency, int first, int end) {}

  private record Form(String norms, @Nullable String exact, Agency agency) {}

  private final Map<String, List<Form>> forms = new HashMap<>();
  private final Map<String, Agency> outlets = new HashMap<>();

  public Agencies(OutletBook book) {
    for (String line : Resource.lines(Agencies.class, "agencies.tsv")) {
      String[] columns = line.split("\t", -1);
      add(columns[0], list(columns[1]), list(columns[2]));
    }
    for (OutletBook.Line line : book.agencies()) {
      add(line.name(), ownForms(line.name()), List.of(line.domain()));
    }
  }

  private static List<String> list(String column) {
    return column.equals("-") ? List.of() : List.of(column.split("\\|", -1));
  }

  /// One that is known by this name or domain gets the further forms.
  private void add(String name, List<String> others, List<String> domains) {
    var known = new ArrayList<>(domains);
    known.add(name.toLowerCase(Locale.ROOT));
    Agency agency =
        known.stream()
            .filter(outlets::containsKey)
            .map(outlets::get)
            .findFirst()
            .orElse(new Agency(name.toLowerCase(Locale.ROOT), name));
    var names = new ArrayList<>(List.of(name));
    names.addAll(others);
    names.forEach(form -> known.add(form.toLowerCase(Locale.ROOT)));
    known.forEach(each -> outlets.putIfAbsent(each, agency));
    names.forEach(form -> index(form, agency));
  }

  private void index(String form, Agency agency) {
    String norms = norms(Tokenizer.tokens(form));
    if (!norms.isEmpty()) {
      String first = norms.contains(" ") ? norms.substring(0, norms.indexOf(' ')) : norms;
      forms
          .computeIfAbsent(first, _ -> new ArrayList<>())
          .add(new Form(norms, exact(form) ? form : null, agency));
    }
  }

  /// One short word, or one in capitals: `AP`, `dpa`.
  private static boolean exact(String form) {
    return form.indexOf(' ') < 0
        && (form.length() < WHOLE_WORD || form.equals(form.toUpperCase(Locale.ROOT)));
  }

  /// "Meridian Press Agency" goes by "Meridian Press" and "MPA" too.
  private static List<String> ownForms(String name) {
    var words = List.of(name.strip().split("\\s+", -1));
    var forms = new ArrayList<String>();
    int end = words.size();
    while (end > 1 && TAILS.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
      forms.add(String.join(" ", words.subList(0, end)));
    }
    if (words.size() > 1) {
      forms.add(initials(words));
    }
    return forms;
  }

  private static String initials(List<String> words) {
    var initials = new StringBuilder();
    for (String word : words) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  /// The agency that an outlet is; null when it is none.
  public @Nullable Agency of(Outlet outlet) {
    Agency byDomain = outlet.domain() == null ? null : outlets.get(outlet.domain());
    return byDomain != null || outlet.name() == null
        ? byDomain
        : outlets.get(outlet.name().toLowerCase(Locale.ROOT));
  }

  /// Every agency named among the tokens, in order.
  List<Named> in(Tokens tokens) {
    var found = new ArrayList<Named>();
    for (int at = 0; at < tokens.size(); at++) {
      Named named = at(tokens, at);
      if (named != null) {
        found.add(named);
        at = named.end() - 1;
      }
    }
    return found;
  }

  /// The longest name that begins with a token.
  private @Nullable Named at(Tokens tokens, int first) {
    Named longest = null;
    for (Form form : forms.getOrDefault(tokens.norm(first), List.of())) {
      int end = end(tokens, first, form);
      if (end > 0 && (longest == null || end > longest.end())) {
        longest = new Named(form.agency(), first, end);
      }
    }
    return longest;
  }

  private static int end(Tokens tokens, int first, Form form) {
    var norms = new StringBuilder();
    for (int at = first; at < Math.min(tokens.size(), first + LONGEST_FORM); at++) {
      norms.append(norms.isEmpty() ? "" : " ").append(tokens.norm(at));
      if (norms.length() >= form.norms().length()) {
        boolean equal = form.norms().contentEquals(norms);
        boolean exact = form.exact() == null || form.exact().equals(tokens.raw(first));
        return equal && exact ? at + 1 : 0;
      }
    }
    return 0;
  }

  private static String norms(Tokens tokens) {
    var norms = new StringBuilder();
    for (int at = 0; at < tokens.size(); at++) {
      norms.append(norms.isEmpty() ? "" : " ").append(tokens.norm(at));
    }
    return norms.toString();
  }
}
