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

  private static final int LONGEST_SYLLABLE = 6;

  private final NetNames net;

  /// With the model that ships.
  public ModelNames() {
    this(new NetNames(List.of(NameNet.read(Lexicon.bytes("names.model.gz")))));
  }

  public ModelNames(NetNames net) {
    this.net = net;
  }

  @Override
  public List<NameSpan> tag(Words words, TokenTraits traits) {
    return mended(words, traits, net.find(words, traits));
  }

  /// What a net found, mended by rules.
  public static List<NameSpan> mended(Words words, TokenTraits traits, List<NameSpan> names) {
    var found = new ArrayList<NameSpan>();
    for (NameSpan name : names) {
      found.add(new NameSpan(name.first(), end(words, traits, name), name.type(), name.byRule()));
    }
    return NameRepair.repaired(words, traits, found);
  }

  /// A person's name ends before a small word that is no part of names: `Georg Lechner aus ...`.
  private static int end(Words words, TokenTraits traits, NameSpan name) {
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
    return name.type() == EntityType.PERSON ? syllable(words, traits, end) : end;
  }

  /// Behind a person's name the second half of a hyphenated one, printed apart: `Lin Wai - lok`.
  private static int syllable(Words words, TokenTraits traits, int end) {
    boolean hyphen = words.is(end, "-") && words.wordy(end + 1);
    boolean rare = traits.capitals(end + 1) == 0 || traits.capitals(end + 1) >= 4;
    return hyphen
            && rare
            && words.raw(end + 1).length() <= LONGEST_SYLLABLE
            && words.raw(end - 1).length() <= LONGEST_SYLLABLE
        ? end + 2
        : end;
  }
}
