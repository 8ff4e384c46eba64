package coranto.group;

import coranto.group.Features.Kind;
import coranto.group.bridge.Bridge;
import coranto.report.EntityType;
import coranto.report.OutletBook;
import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Tokens;
import coranto.text.Chars;
import coranto.text.Embedder;
import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import org.jspecify.annotations.Nullable;

/// Makes a report's features. Looks at the report alone.
final class FeatureReader {
  /// Words that more reports hold than this share tell nothing.
  private static final double PLAIN = 1.0;

  private static final double RARE = 5.5;

  /// A text with more unknown words than this share is in another language.
  private static final double FOREIGN = 0.3;

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
  FeatureReader(Frequencies frequencies, OutletBook outlets, @Nullable Embedder embedder) {
    this.frequencies = frequencies;
    this.outlets = outlets;
    named = new NamedTerms(frequencies);
    meanings = embedder == null ? null : new Meanings(embedder);
  }

  Features read(Reading reading) {
    var text = new Column(reading.tokens());
    var title = new Column(reading.titleTokens());
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
        kind(reading, text));
  }

  private static Kind kind(Reading reading, Column text) {
    Kind told = Digests.shipped().kind(reading);
    return told == Kind.NEWS ? Form.of(reading, text) : told;
  }

  Terms body(Column text) {
    return words(text, BODY);
  }

  private static Terms words(Column column, int most) {
    var counter = new TermCounter();
    for (int token = 0; token < column.tokens.size(); token++) {
      if (column.telling(token)) {
        counter.add(column.prints[token], column.idf[token]);
      }
    }
    return counter.counted(most);
  }

  private static Terms lead(Column text, Column title) {
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

  private static Terms phrases(Column text) {
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

  private static Terms names(Reading reading, Column text) {
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

  private static Terms acts(Column text) {
    var counter = new TermCounter();
    for (int token = 0; token < text.tokens.size(); token++) {
      if (text.telling(token) && !text.tokens.capital(token)) {
        counter.add(text.prints[token], text.idf[token]);
      }
    }
    return counter.counted(ACTS);
  }

  private static Terms rare(Column text) {
    var counter = new TermCounter();
    for (int token = 0; token < text.tokens.size(); token++) {
      if (text.telling(token) && text.idf[token] > RARE) {
        counter.add(text.prints[token], text.idf[token]);
      }
    }
    return counter.set(SMALL);
  }

  private static Terms numbers(Column text) {
    var counter = new TermCounter();
    for (int token = 0; token < text.tokens.size(); token++) {
      if (text.tokens.kind(token) == Tokens.Kind.NUMBER && text.tokens.norm(token).length() > 1) {
        counter.add(text.prints[token], text.idf[token]);
      }
    }
    return counter.set(SMALL);
  }

  /// Tokens with their fingerprints and weights.
  final class Column {
    final Tokens tokens;
    final long[] prints;
    final double[] idf;

    Column(Tokens tokens) {
      this.tokens = tokens;
      prints = new long[tokens.size()];
      idf = new double[tokens.size()];
      int unknown = 0;
      int words = 0;
      for (int token = 0; token < tokens.size(); token++) {
        prints[token] = Fingerprint.of(tokens.norm(token));
        if (tokens.wordy(token)) {
          idf[token] = frequencies.idf(prints[token]);
          words++;
          unknown += frequencies.count(prints[token]) == 0 ? 1 : 0;
        }
      }
      if (unknown > FOREIGN * words) {
        weighByForm();
      }
    }

    /// In a language whose words the file doesn't know, long words and those with a capital tell
    /// most, and short words nothing.
    private void weighByForm() {
      for (int token = 0; token < tokens.size(); token++) {
        if (idf[token] > 0) {
          int from = tokens.from(token);
          int length = tokens.to(token) - from;
          boolean unspaced = Chars.unspaced(tokens.text().codePointAt(from));
          double telling =
              unspaced ? length / 3.0 : (length - 3) / 6.0 + (tokens.capital(token) ? 0.3 : 0);
          idf[token] *= Math.clamp(telling, 0, 1);
        }
      }
    }

    boolean telling(int token) {
      return idf[token] > PLAIN && tokens.kind(token) == Tokens.Kind.WORD;
    }

    boolean unspaced() {
      int unspaced = 0;
      for (int token = 0; token < tokens.size(); token++) {
        unspaced += Chars.unspaced(tokens.text().codePointAt(tokens.from(token))) ? 1 : 0;
      }
      return 2 * unspaced > tokens.size();
    }

    int words() {
      int words = 0;
      for (int token = 0; token < tokens.size(); token++) {
        words += tokens.wordy(token) ? 1 : 0;
      }
      return words;
    }
  }
}
