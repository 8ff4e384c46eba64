package coranto.lab;

import coranto.report.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/// Reads texts from columns: words with a tag of names (first and last column, or numbered as UNER
/// does), or CoNLL-U. Words are joined by single blanks, sentences by blank lines; CoNLL-U keeps
/// the
/// blanks of the text.
final class Conll {
  /// A sentence of words and tags.
  private record Word(String form, String tag) {}

  private Conll() {}

  /// Names under the kinds that `kind` gives for the file's; empty for those to leave out.
  ///
  /// @param perText how many sentences make a text where the file tells no documents
  static List<LabelledText> names(Path file, int perText, UnaryOperator<String> kind)
      throws IOException {
    var texts = new ArrayList<LabelledText>();
    for (List<List<Word>> document : documents(file, perText)) {
      var text = new StringBuilder();
      var labels = new ArrayList<LabelledText.Label>();
      for (List<Word> sentence : document) {
        append(sentence, kind, text, labels);
        text.append("\n\n");
      }
      texts.add(new LabelledText(text.toString(), labels));
    }
    return texts;
  }

  private static void append(
      List<Word> sentence,
      UnaryOperator<String> kind,
      StringBuilder text,
      List<LabelledText.Label> labels) {
    int start = -1;
    String open = "";
    int end = 0;
    for (Word word : sentence) {
      String tag = word.tag();
      String found = tag.length() > 2 ? kind.apply(tag.substring(2)) : "";
      if (start >= 0 && (tag.startsWith("B-") || !found.equals(open))) {
        labels.add(new LabelledText.Label(new Span(start, end), open));
        start = -1;
      }
      if (!found.isEmpty() && start < 0) {
        start = text.length();
        open = found;
      }
      text.append(word.form());
      end = text.length();
      text.append(' ');
    }
    if (start >= 0) {
      labels.add(new LabelledText.Label(new Span(start, end), open));
    }
    text.setLength(Math.max(0, text.length() - 1));
  }

  private static List<List<List<Word>>> documents(Path file, int perText) throws IOException {
    var documents = new ArrayList<List<List<Word>>>();
    var document = new ArrayList<List<Word>>();
    var sentence = new ArrayList<Word>();
    boolean told = false;
    for (String line : lines(file)) {
      String[] parts = line.strip().split("[ \t]+");
      boolean opens = parts[0].equals("-DOCSTART-") || line.startsWith("# newdoc");
      if (line.isBlank() || opens) {
        if (!sentence.isEmpty()) {
          document.add(List.copyOf(sentence));
          sentence.clear();
        }
        told |= opens;
        boolean full = told ? opens : document.size() >= perText;
        if (full && !document.isEmpty()) {
          documents.add(List.copyOf(document));
          document.clear();
        }
      } else if (!line.startsWith("# ")) {
        boolean numbered =
            parts.length == 5 && line.indexOf('\t') > 0 && Character.isDigit(parts[0].charAt(0));
        sentence.add(
            numbered ? new Word(parts[1], parts[2]) : new Word(parts[0], parts[parts.length - 1]));
      }
    }
    if (!sentence.isEmpty()) {
      document.add(sentence);
    }
    if (!document.isEmpty()) {
      documents.add(document);
    }
    return documents;
  }

  /// The words of CoNLL-U with the tag that `tag` makes of the fifth column.
  static List<LabelledText> wordClasses(Path file, UnaryOperator<String> tag) throws IOException {
    var texts = new ArrayList<LabelledText>();
    var text = new StringBuilder();
    var labels = new ArrayList<LabelledText.Label>();
    for (String line : lines(file)) {
      if (line.startsWith("# newdoc") && !text.isEmpty()) {
        texts.add(new LabelledText(text.toString(), labels));
        text.setLength(0);
        labels.clear();
      } else if (line.startsWith("# newpar") && !text.isEmpty()) {
        text.append("\n\n");
      }
      String[] columns = line.split("\t");
      if (columns.length == 10 && columns[0].chars().allMatch(Character::isDigit)) {
        int from = text.length();
        text.append(columns[1]);
        labels.add(new LabelledText.Label(new Span(from, text.length()), tag.apply(columns[4])));
        text.append(columns[9].contains("SpaceAfter=No") ? "" : " ");
      }
    }
    texts.add(new LabelledText(text.toString(), labels));
    return texts;
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
