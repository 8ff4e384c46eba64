package coranto.trace;

import coranto.text.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads names of one thing as one name: `russian federation` is `russia`.
final class SameNames {
  /// A name of several words or one, and what it is read as.
  ///
  /// @param words hashes of its words
  record Name(long[] words, Word as) {}

  private final Map<Long, List<Name>> byFirst = new HashMap<>();

  private SameNames() {}

  static SameNames shipped(Vocabulary vocabulary) {
    var names = new SameNames();
    for (String line : Resource.lines(SameNames.class, "same-names.txt")) {
      String[] group = line.split(", ");
      Word as = vocabulary.name(group[0]);
      for (String name : group) {
        names.put(name.split(" "), as, vocabulary);
      }
    }
    names
        .byFirst
        .values()
        .forEach(all -> all.sort(Comparator.comparingInt((Name name) -> -name.words().length)));
    return names;
  }

  /// The longest name that begins at `at`; null when none does.
  @Nullable Name at(Word[] words, int at, int size) {
    for (Name name : byFirst.getOrDefault(words[at].hash(), List.of())) {
      if (fits(name, words, at, size)) {
        return name;
      }
    }
    return null;
  }

  private void put(String[] name, Word as, Vocabulary vocabulary) {
    long[] words = new long[name.length];
    for (int at = 0; at < name.length; at++) {
      words[at] = vocabulary.word(name[at]).hash();
    }
    byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(new Name(words, as));
  }

  private static boolean fits(Name name, Word[] words, int at, int size) {
    if (at + name.words().length > size) {
      return false;
    }
    for (int word = 0; word < name.words().length; word++) {
      if (words[at + word].hash() != name.words()[word]) {
        return false;
      }
    }
    return true;
  }
}
