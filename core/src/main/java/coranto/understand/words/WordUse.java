package coranto.understand.words;

import coranto.text.Fingerprint;
import java.util.HashMap;
import java.util.Map;

/// How each capitalised word of a report is used all over it, as bits: what a name is shows best
/// where it is introduced (Chieu and Ng 2002).
public final class WordUse {
  public static final int SMALL = 1;
  public static final int AFTER_TITLE = 2;
  public static final int AFTER_GIVEN = 4;
  public static final int BEFORE_ORGANISATION = 8;
  public static final int AFTER_IN = 16;
  public static final int AFTER_THE = 32;
  public static final int BEFORE_SAID = 64;
  public static final int INSIDE = 128;
  public static final int ENDS_RUN = 256;
  public static final int OWNER = 512;
  public static final int IN_BRACKETS = 1024;
  public static final int BITS = 11;

  private static final java.util.Set<String> IN =
      java.util.Set.of("in", "at", "near", "from", "across", "outside", "to");
  private static final java.util.Set<String> SAID =
      java.util.Set.of("said", "says", "told", "added", "who", "has", "was");

  private final Words words;
  private final TokenTraits traits;
  private final Map<Long, Integer> uses = new HashMap<>();

  public WordUse(Words words, TokenTraits traits) {
    this.words = words;
    this.traits = traits;
    for (int token = 0; token < words.size(); token++) {
      if (words.wordy(token)) {
        int use = words.capital(token) ? use(token) : SMALL;
        uses.merge(Fingerprint.of(words.norm(token)), use, (one, other) -> one | other);
      }
    }
  }

  public int of(int token) {
    return words.wordy(token) ? uses.getOrDefault(traits.hash(token), 0) : 0;
  }

  private int use(int token) {
    int before = token - 1;
    int use = words.startsSentence(token) || words.mark(before) ? 0 : INSIDE;
    use |= (traits.trade(before) & TokenTraits.TITLE) > 0 ? AFTER_TITLE : 0;
    boolean given = (traits.listed(before) & Gazetteer.GIVEN) > 0 && words.capital(before);
    use |= given ? AFTER_GIVEN : 0;
    boolean organisation =
        (traits.trade(token + 1) & TokenTraits.ORGANISATION) > 0 && words.capital(token + 1);
    use |= organisation ? BEFORE_ORGANISATION : 0;
    use |= IN.contains(words.norm(before)) ? AFTER_IN : 0;
    use |= words.is(before, "the") ? AFTER_THE : 0;
    use |= SAID.contains(words.norm(token + 1)) ? BEFORE_SAID : 0;
    use |= words.capital(before) && !words.capital(token + 1) ? ENDS_RUN : 0;
    use |= words.possessive(token + 1) ? OWNER : 0;
    return use | (words.is(before, "(") ? IN_BRACKETS : 0);
  }
}
