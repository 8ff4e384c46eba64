package coranto.understand.names;

import coranto.report.EntityType;
import coranto.understand.words.Lexicon;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds names in English with a model trained on openly licensed texts (see `CREDITS.md`).
public final class ModelNames implements NameTagger {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "di", "du", "del", "della", "dos", "das", "do",
          "el", "al", "bin", "ibn", "ben", "la", "le", "y", "e", "ul", "ur", "bint", "zu", "ter",
          "ten", "af", "av", "jr", "sr");

  private final NetNames net = new NetNames(List.of(NameNet.read(Lexicon.bytes("names.model.gz"))));

  @Override
  public List<NameSpan> tag(Words words, TokenTraits traits) {
    var found = new ArrayList<NameSpan>();
    for (NameSpan name : net.find(words, traits)) {
      found.add(new NameSpan(name.first(), end(words, name), name.type(), name.byRule()));
    }
    return NameRepair.repaired(words, traits, found);
  }

  /// A person's name ends before a small word that is no part of names: `Georg Lechner aus ...`.
  private static int end(Words words, NameSpan name) {
    int end = name.end();
    for (int token = name.first() + 1; name.type() == EntityType.PERSON && token < end; token++) {
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
}
