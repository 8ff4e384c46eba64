package coranto.group.words;

import coranto.report.EntityType;
import coranto.report.Name;
import coranto.report.Tokens;
import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import coranto.text.Tokenizer;
import java.util.List;

/// The people, places or organisations that a report names, as terms: the rarer the name and the
/// oftener it stands there, the heavier.
public final class NamedTerms {
  private static final int MOST = 40;
  private static final int MOST_MENTIONS = 20;

  private final Frequencies frequencies;

  public NamedTerms(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  public Terms of(List<Name> names, EntityType type) {
    var counter = new TermCounter();
    for (Name name : names) {
      if (name.type() == type) {
        add(name, counter);
      }
    }
    return counter.counted(MOST).unit();
  }

  /// A person counts by the last word of the name, anything else by all of it.
  private void add(Name name, TermCounter counter) {
    Tokens tokens = Tokenizer.tokens(name.name());
    long key = 0;
    double telling = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.wordy(token)) {
        long word = Fingerprint.of(tokens.norm(token));
        boolean whole = name.type() != EntityType.PERSON && key != 0;
        key = whole ? Fingerprint.then(key, word) : word;
        telling = Math.max(whole ? telling : 0, frequencies.idf(word));
      }
    }
    for (int mention = 0; mention < Math.min(MOST_MENTIONS, name.mentions()); mention++) {
      counter.add(key, telling);
    }
  }
}
