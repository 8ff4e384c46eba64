package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes headlines of a text's short sentences: nearly every word with a capital letter, no full
/// stop. Each is a text of its own.
final class Headlines {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "as", "but",
          "from", "with");

  /// In tokens.
  private static final int SHORTEST = 5;

  private static final int LONGEST = 18;

  private Headlines() {}

  static List<LabelledText> of(LabelledText text) {
    Reading reading = TextReader.read(Report.draft("text", text.text()).build());
    var made = new ArrayList<LabelledText>();
    for (Sentence sentence : reading.sentences()) {
      int tokens = sentence.endToken() - sentence.firstToken();
      if (tokens >= SHORTEST && tokens <= LONGEST) {
        made.add(headline(text, reading, sentence));
      }
    }
    return made;
  }

  private static LabelledText headline(LabelledText text, Reading reading, Sentence sentence) {
    var tokens = reading.tokens();
    int from = tokens.from(sentence.firstToken());
    int last = sentence.endToken() - 1;
    int to = tokens.raw(last).equals(".") ? tokens.to(last - 1) : tokens.to(last);
    var line = new StringBuilder(text.text().substring(from, to));
    for (int token = sentence.firstToken(); token <= last && tokens.to(token) <= to; token++) {
      int at = tokens.from(token) - from;
      if (!SMALL.contains(tokens.norm(token)) && !tokens.norm(token).equals("'s")) {
        line.setCharAt(at, Character.toUpperCase(line.charAt(at)));
      }
    }
    var labels = new ArrayList<LabelledText.Label>();
    for (LabelledText.Label label : text.labels()) {
      if (label.span().from() >= from && label.span().to() <= to) {
        Span moved = new Span(label.span().from() - from, label.span().to() - from);
        labels.add(new LabelledText.Label(moved, label.name()));
      }
    }
    return new LabelledText(line.toString(), labels);
  }
}
