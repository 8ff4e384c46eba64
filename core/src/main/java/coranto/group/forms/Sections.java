package coranto.group.forms;

import coranto.group.words.WeighedWords;
import coranto.report.Sentence;
import coranto.report.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The parts of a text that have nothing to do with each other: paragraphs that share a name or a
/// rare word, straight or over others, are one part. A report of one event is one large part and
/// some
/// scraps; a digest is many parts of like size.
final class Sections {
  /// From how many words on a part is told of.
  private static final int LEAST_WORDS = 25;

  /// And from how many names: thoughts on the world hang together by other words.
  private static final int LEAST_NAMES = 3;

  /// From this weight on a word without a capital joins paragraphs too.
  private static final double RARE = 3.5;

  private final int[] head;
  private final int[] words;
  private final int[] names;

  private Sections(int paragraphs) {
    head = new int[paragraphs];
    words = new int[paragraphs];
    names = new int[paragraphs];
    for (int at = 0; at < paragraphs; at++) {
      head[at] = at;
    }
  }

  static Sections of(List<Sentence> sentences, WeighedWords text) {
    int paragraphs = sentences.isEmpty() ? 0 : sentences.getLast().paragraph() + 1;
    var sections = new Sections(paragraphs);
    Map<Long, Integer> holders = new HashMap<>();
    for (Sentence sentence : sentences) {
      sections.add(sentence, text, holders);
    }
    return sections;
  }

  private void add(Sentence sentence, WeighedWords text, Map<Long, Integer> holders) {
    Tokens tokens = text.tokens;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      words[sentence.paragraph()] += tokens.wordy(token) ? 1 : 0;
      boolean name = tokens.capital(token) && token > sentence.firstToken();
      if (tokens.kind(token) == Tokens.Kind.WORD && (name || text.idf[token] > RARE)) {
        names[sentence.paragraph()] += name && text.telling(token) ? 1 : 0;
        Integer holder = holders.putIfAbsent(text.prints[token], sentence.paragraph());
        if (holder != null) {
          join(holder, sentence.paragraph());
        }
      }
    }
  }

  private void join(int one, int other) {
    int kept = head(one);
    int gone = head(other);
    if (kept != gone) {
      head[gone] = kept;
      words[kept] += words[gone];
      names[kept] += names[gone];
    }
  }

  private int head(int paragraph) {
    int at = paragraph;
    while (head[at] != at) {
      at = head[at];
    }
    return at;
  }

  /// How many parts are long enough and name enough to tell of something.
  int count() {
    int count = 0;
    for (int at = 0; at < head.length; at++) {
      count += head[at] == at && words[at] >= LEAST_WORDS && names[at] >= LEAST_NAMES ? 1 : 0;
    }
    return count;
  }

  /// The largest part's share of the words, 0 to 1.
  double largest() {
    double all = 0;
    double most = 0;
    for (int at = 0; at < head.length; at++) {
      if (head[at] == at) {
        all += words[at];
        most = Math.max(most, words[at]);
      }
    }
    return all == 0 ? 1 : most / all;
  }
}
