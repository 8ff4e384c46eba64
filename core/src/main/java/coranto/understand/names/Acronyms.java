package coranto.understand.names;

import coranto.report.EntityType;
import coranto.understand.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Short forms that a report explains: `Ministry of Tides (MoT)`. The short form is what the long
/// one
/// is, all over the report: the name of a body, or no name at all (`rising damp syndrome (RDS)`).
final class Acronyms {
  private static final int LONGEST = 8;

  private final Words words;
  private final Map<String, EntityType> types = new HashMap<>();

  private Acronyms(Words words) {
    this.words = words;
  }

  /// What the explained short forms are, under their letters: [EntityType#OTHER] for no name.
  static Map<String, EntityType> of(Words words, List<NameSpan> names) {
    var acronyms = new Acronyms(words);
    Map<Integer, NameSpan> ends = new HashMap<>();
    for (NameSpan name : names) {
      ends.put(name.end(), name);
    }
    for (int token = 1; token + 2 < words.size(); token++) {
      if (words.is(token, "(") && words.is(token + 2, ")") && shortForm(words.raw(token + 1))) {
        acronyms.explain(token, ends.get(token));
      }
    }
    return acronyms.types;
  }

  /// At least two capitals, and hardly anything else.
  private static boolean shortForm(String raw) {
    long capitals = raw.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && raw.length() <= LONGEST && capitals * 2 > raw.length();
  }

  /// The letters of the short form begin the words before the bracket, the last of them last.
  private void explain(int bracket, @Nullable NameSpan name) {
    String raw = words.raw(bracket + 1);
    int letter = raw.length() - 1;
    if (letter > 0 && raw.charAt(letter) == 's') {
      letter--;
    }
    int token = bracket - 1;
    int first = bracket;
    while (letter >= 0 && words.wordy(token) && bracket - token <= raw.length() + 3) {
      char begins = Character.toUpperCase(words.raw(token).charAt(0));
      if (begins == Character.toUpperCase(raw.charAt(letter))) {
        letter--;
        first = token;
      } else if (Character.isUpperCase(words.raw(token).charAt(0))) {
        return;
      }
      token--;
    }
    if (letter >= 0) {
      return;
    }
    if (name == null) {
      types.putIfAbsent(words.norm(bracket + 1), EntityType.OTHER);
    } else if (name.type() != EntityType.PERSON && name.first() <= first) {
      types.put(words.norm(bracket + 1), name.type());
    }
  }
}
