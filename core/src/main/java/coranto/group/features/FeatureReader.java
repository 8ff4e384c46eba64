package coranto.group.features;

import coranto.group.bridge.Bridge;
import coranto.group.forms.Kind;
import coranto.group.words.NamedTerms;
import coranto.group.words.Shingles;
import coranto.group.words.TermCounter;
import coranto.group.words.Terms;
import coranto.group.words.WeighedWords;
import coranto.report.EntityType;
import coranto.report.OutletBook;
import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Tokens;
import coranto.text.Embedder;
import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import org.jspecify.annotations.Nullable;

/// Makes a report's features. Looks at the report alone.
public final class FeatureReader {
  private static final double RARE = 5.5;

  private static final int BODY = 200;
  private static final int PHRASES = 150;
  private static final int ACTS = 120;
  private static final int SMALL = 60;
  private static final int LEAD_WORDS = 80;

  private final Frequencies frequencies;
  private final OutletBook outlets;
  private final NamedTerms named;
  private final @Nullable Meanings meanings;

  /// @param embedder null for none
  public FeatureReader(Frequencies frequencies, OutletBook outlets, @Nullable Embedder embedder) {
    this.frequencies = frequencies;
    this.outlets = outlets;
    named = new NamedTerms(frequencies);
    meanings = embedder == null ? null : new Meanings(embedder);
  }

  public Features read(Reading reading) {
    var text = new WeighedWords(reading.tokens(), frequencies);
    var title = new WeighedWords(reading.titleTokens(), frequencies);
    String language = Bridge.language(reading.report().language());
    return new Features(
        body(text).unit(),
        lead(text, title).unit(),
        words(title, SMALL).unit(),
        phrases(text).unit(),
        names(reading, text).unit(),
        acts(text).unit(),
        named.of(reading.names(), EntityType.PERSON),
        named.of(reading.names(), EntityType.PLACE),
        named.of(reading.names(), EntityType.ORGANISATION),
        rare(text),
        numbers(text),
        Landmarks.of(reading),
        Shingles.of(text.tokens, text.prints),
        reading.report().time(),
        outlets.family(reading.report().outletOrUnknown()),
        text.words(),
        language,
        text.unspaced(),
        meanings == null ? null : meanings.of(reading, language),
        Kind.of(reading, text));
  }

  private static Terms body(WeighedWords text) {
    return words(text, BODY);
  }

  private static Terms words(WeighedWords column, int most) {
    var counter = new TermCounter();
    for (int token = 0; token < column.tokens.size(); token++) {
      if (column.telling(token)) {
        counter.add(column.prints[token], column.idf[token]);
      }
    }
    return counter.counted(most);
  }

  private static Terms lead(WeighedWords text, WeighedWords title) {
    var counter = new TermCounter();
    int words = 0;
    for (int token = 0; token < title.tokens.size(); token++) {
      if (title.telling(token)) {
        counter.add(title.prints[token], title.idf[token]);
      }
    }
    for (int token = 0; token < text.tokens.size() && words < LEAD_WORDS; token++) {
      words += text.tokens.wordy(token) ? 1 : 0;
      if (text.telling(token)) {
        counter.add(text.prints[token], text.idf[token]);
      }
    }
    return counter.counted(SMALL);
  }

  private static Terms phrases(WeighedWords text) {
    var counter = new TermCounter();
    int before = -1;
    for (int token = 0; token < text.tokens.size(); token++) {
      boolean telling = text.telling(token);
      if (telling && before >= 0) {
        counter.add(
            Fingerprint.then(text.prints[before], text.prints[token]),
            text.idf[before] + text.idf[token]);
      }
      before = telling ? token : text.tokens.wordy(token) ? before : -1;
      before = text.tokens.wordy(token) && !telling ? -1 : before;
    }
    return counter.counted(PHRASES);
  }

  private static Terms names(Reading reading, WeighedWords text) {
    var counter = new TermCounter();
    for (Sentence sentence : reading.sentences()) {
      for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
        if (text.telling(token) && text.tokens.capital(token)) {
          counter.add(text.prints[token], text.idf[token]);
        }
      }
    }
    return counter.counted(SMALL);
  }

  private static Terms acts(WeighedWords text) {
    var counter = new TermCounter();
    for (int token = 0; token < text.tokens.size(); token++) {
      if (text.telling(token) && !text.tokens.capital(token)) {
        counter.add(text.prints[token], text.idf[token]);
      }
    }
    return counter.counted(ACTS);
  }

  private static Terms rare(WeighedWords text) {
    var counter = new TermCounter();
    for (int token = 0; token < text.tokens.size(); token++) {
      if (text.telling(token) && text.idf[token] > RARE) {
        counter.add(text.prints[token], text.idf[token]);
      }
    }
    return counter.set(SMALL);
  }

  private static Terms numbers(WeighedWords text) {
    var counter = new TermCounter();
    for (int token = 0; token < text.tokens.size(); token++) {
      if (text.tokens.kind(token) == Tokens.Kind.NUMBER && text.tokens.norm(token).length() > 1) {
        counter.add(text.prints[token], text.idf[token]);
      }
    }
    return counter.set(SMALL);
  }
}
