package coranto.understand.names;

import coranto.report.EntityType;
import coranto.report.Sentence;
import coranto.understand.words.Lexicon;
import coranto.understand.words.LinearTagger;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds names in English with a model trained on openly licensed texts (see `CREDITS.md`).
public final class ModelNames implements NameTagger {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "di", "du", "del", "della", "dos", "das", "do",
          "el", "al", "bin", "ibn", "ben", "la", "le", "y", "e", "ul", "ur", "bint", "zu", "ter",
          "ten", "af", "av", "jr", "sr");

  private final LinearTagger tagger = LinearTagger.read(Lexicon.bytes("names.model.gz"));

  @Override
  public List<NameSpan> tag(Words words) {
    int[][] rows = NameFeatures.of(words);
    var found = new ArrayList<NameSpan>();
    for (Sentence sentence : words.sentences()) {
      int[] labels = tagger.best(rows, sentence.firstToken(), sentence.endToken());
      add(words, labels, sentence.firstToken(), found);
    }
    return NameRepair.repaired(words, found);
  }

  private void add(Words words, int[] labels, int firstToken, List<NameSpan> found) {
    int at = 0;
    while (at < labels.length) {
      EntityType type = type(labels[at]);
      int end = at + 1;
      while (type != null
          && end < labels.length
          && goesOn(labels[end])
          && type(labels[end]) == type) {
        end++;
      }
      if (type != null) {
        found.add(
            new NameSpan(
                firstToken + at,
                end(words, type, firstToken + at, firstToken + end),
                type,
                "names/perceptron"));
      }
      at = end;
    }
  }

  /// A person's name ends before a small word that is no part of names: `Georg Lechner aus ...`.
  private static int end(Words words, EntityType type, int first, int end) {
    for (int token = first + 1; type == EntityType.PERSON && token < end; token++) {
      if (Character.isLowerCase(words.raw(token).codePointAt(0))
          && !PARTICLES.contains(words.norm(token))
          && words.wordy(token)
          && !words.tight(token)
          && words.wordy(token - 1)) {
        return token;
      }
    }
    return end;
  }

  private boolean goesOn(int label) {
    char part = tagger.labels().get(label).charAt(0);
    return part == 'I' || part == 'L';
  }

  private @Nullable EntityType type(int label) {
    String name = tagger.labels().get(label);
    return switch (name.substring(Math.min(2, name.length()))) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANISATION;
      case "LOC" -> EntityType.PLACE;
      default -> null;
    };
  }
}
