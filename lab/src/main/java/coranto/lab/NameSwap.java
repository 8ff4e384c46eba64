package coranto.lab;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Makes new texts of old ones by putting other names in: names of the same kind from elsewhere in
/// the texts, and names made from lists. The same name in a text is always swapped for the same.
final class NameSwap {
  private static final int SEED = 11;

  private final Map<String, List<String>> names = new HashMap<>();
  private final NameMill mill = new NameMill();
  private final Random random = new Random(SEED);

  NameSwap(List<LabelledText> texts) {
    for (LabelledText text : texts) {
      for (LabelledText.Label label : text.labels()) {
        names
            .computeIfAbsent(label.name(), _ -> new ArrayList<>())
            .add(label.span().in(text.text()));
      }
    }
  }

  LabelledText swapped(LabelledText text) {
    var made = new StringBuilder();
    var labels = new ArrayList<LabelledText.Label>();
    var chosen = new LinkedHashMap<String, String>();
    int at = 0;
    for (LabelledText.Label label : text.labels()) {
      made.append(text.text(), at, label.span().from());
      int from = made.length();
      String old = label.span().in(text.text());
      if (!chosen.containsKey(old)) {
        chosen.put(old, other(old, label.name(), chosen));
      }
      made.append(chosen.get(old));
      labels.add(new LabelledText.Label(new Span(from, made.length()), label.name()));
      at = label.span().to();
    }
    made.append(text.text().substring(at));
    return new LabelledText(made.toString(), labels);
  }

  private String other(String old, String kind, Map<String, String> chosen) {
    String[] words = old.split(" ");
    if (kind.equals("PER") && words.length == 1) {
      return mill.surname(chosen, old);
    }
    boolean made = random.nextInt(3) > 0;
    if (made) {
      return switch (kind) {
        case "PER" -> mill.person(old);
        case "LOC" -> mill.place();
        default -> mill.organisation(words.length);
      };
    }
    List<String> same = names.getOrDefault(kind, List.of());
    String found = same.get(random.nextInt(same.size()));
    return old.equals(old.toUpperCase(Locale.ROOT)) && old.length() > 5
        ? found.toUpperCase(Locale.ROOT)
        : found;
  }
}
