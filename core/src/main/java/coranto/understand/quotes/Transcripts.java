package coranto.understand.quotes;

import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds speeches that begin with the speaker's name and a colon: the turns of a transcript
/// (`MARSH: We never said so.`), and a headline of that form.
final class Transcripts {
  private static final int LONGEST_NAME = 4;
  private static final int FEWEST_TURNS = 3;

  private final Scene scene;
  private final Words words;

  private Transcripts(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /// The turns in order, each with one content and no cue.
  static List<Attribution> find(Scene scene) {
    return new Transcripts(scene).find();
  }

  private List<Attribution> find() {
    var turns = new ArrayList<Attribution>();
    var names = new HashSet<String>();
    int count = 0;
    for (int token = 0; token < words.size(); token++) {
      Range name = paragraph(token) ? name(token) : null;
      if (name != null) {
        names.add(words.norm(name.end() - 1));
        count += loud(name) ? 1 : 0;
        turns.add(turn(name));
      }
    }
    boolean talk = count >= FEWEST_TURNS && names.size() > 1;
    turns.removeIf(turn -> !(talk && loud(source(turn)) || headline(source(turn))));
    return turns;
  }

  private static Range source(Attribution turn) {
    Range source = turn.source();
    return source == null ? turn.cueTokens() : source;
  }

  private boolean paragraph(int token) {
    return token == 0 || words.paragraph(token) != words.paragraph(token - 1);
  }

  /// The name that the paragraph begins with before a colon.
  private @Nullable Range name(int start) {
    int first = words.quoteMark(start) ? start + 1 : start;
    int end = first;
    while (words.wordy(end) && words.capital(end) && end - first < LONGEST_NAME) {
      end++;
    }
    boolean colon = end > first && words.is(end, ":") && words.tight(end);
    boolean more = words.wordy(end + 1) && words.paragraph(end + 1) == words.paragraph(start);
    return colon && more ? new Range(first, end) : null;
  }

  private Attribution turn(Range name) {
    int first = name.end() + 1;
    int end = scene.paragraphEnd(first);
    while (end > first && words.mark(end - 1)) {
      end--;
    }
    var turn = new Attribution(null, new Range(0, 0), name, "quotes/transcript");
    turn.quote(new Range(first, end));
    return turn;
  }

  /// Whether the name is written in capitals alone.
  private boolean loud(Range name) {
    for (int token = name.first(); token < name.end(); token++) {
      String raw = words.raw(token);
      if (raw.length() < 2 || !raw.equals(raw.toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the first paragraph begins with someone's name.
  private boolean headline(Range name) {
    Member member = scene.cast().at(name.end() - 1);
    return words.paragraph(name.first()) == 0 && member != null && member.person();
  }
}
