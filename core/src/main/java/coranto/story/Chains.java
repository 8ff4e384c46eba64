package coranto.story;

import coranto.report.Citation;
import coranto.trace.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Follows copied, edited and reworded sentences to the end of their chain: the origin of a
/// sentence. An end outside the story is numbered after the story's own sentences. A loop, which
/// traces of reports of one hour may form, ends at its earliest sentence. Linear in sentences.
final class Chains {
  private static final int NONE = -1;
  private static final int UNKNOWN = -2;

  /// Beside fewer words outside quotation marks ("he said") a quotation stands alone.
  private static final int OWN_WORDS = 3;

  private final Sheets sheets;
  private final int[] next;
  private final int[] end;
  private final List<Citation> outside = new ArrayList<>();
  private final Map<Citation, Integer> numbers = new HashMap<>();

  Chains(Sheets sheets) {
    this.sheets = sheets;
    next = new int[sheets.sentences()];
    end = new int[sheets.sentences()];
    Arrays.fill(end, UNKNOWN);
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      for (int at = 0; at < sheets.sheet(sheet).sentences().size(); at++) {
        Trace trace = sheets.sheet(sheet).trace(at);
        Citation source = trace == null ? null : trace.goesBackTo();
        next[sheets.number(sheet, at)] =
            source == null ? NONE : target(sheets.sheet(sheet), at, source);
      }
      freeSpeakers(sheet);
    }
    for (int number = 0; number < end.length; number++) {
      follow(number);
    }
  }

  /// Who prints a speaker's words alone, and nothing else from the report that has them too, heard
  /// the
  /// speaker.
  private void freeSpeakers(int index) {
    Sheet sheet = sheets.sheet(index);
    var sources = new HashSet<String>();
    for (int at = 0; at < sheet.sentences().size(); at++) {
      int source = next[sheets.number(index, at)];
      if (source != NONE && sheet.unquoted(at) >= OWN_WORDS) {
        sources.add(report(source));
      }
    }
    for (int at = 0; at < sheet.sentences().size(); at++) {
      int number = sheets.number(index, at);
      boolean speakers = next[number] != NONE && sheet.unquoted(at) < OWN_WORDS;
      next[number] = speakers && !sources.contains(report(next[number])) ? NONE : next[number];
    }
  }

  private int target(Sheet sheet, int sentence, Citation source) {
    return source.report().equals(sheet.id()) ? NONE : numberOf(source, sheet.print(sentence));
  }

  /// The number of a cited sentence. One of an older revision is looked for by its words.
  ///
  /// @param print of the sentence that cites it
  int numberOf(Citation source, long print) {
    int number = sheets.numberOf(source);
    int sheet = sheets.index(source.report());
    if (number < 0 && sheet >= 0) {
      int like = sheets.sheet(sheet).sentenceLike(print);
      number = like < 0 ? -1 : sheets.number(sheet, like);
    }
    return number >= 0 ? number : numbers.computeIfAbsent(source, this::added);
  }

  private int added(Citation source) {
    outside.add(source);
    return sheets.sentences() + outside.size() - 1;
  }

  private void follow(int start) {
    var path = new ArrayList<Integer>();
    int at = start;
    while (at < end.length && end[at] == UNKNOWN) {
      end[at] = NONE;
      path.add(at);
      if (next[at] == NONE) {
        close(path, at);
        return;
      }
      at = next[at];
    }
    boolean loop = at < end.length && end[at] == NONE;
    close(path, loop ? earliest(path, at) : at < end.length ? end[at] : at);
  }

  private static int earliest(List<Integer> path, int from) {
    return path.subList(path.indexOf(from), path.size()).stream()
        .mapToInt(each -> each)
        .min()
        .orElse(from);
  }

  private void close(List<Integer> path, int last) {
    path.forEach(each -> end[each] = last);
  }

  /// How many sentences are numbered, those outside the story among them.
  int size() {
    return end.length + outside.size();
  }

  /// The origin of a sentence; its own number when it is one.
  int end(int number) {
    return end[number];
  }

  /// What a sentence was taken from directly; -1 when it has no source.
  int source(int number) {
    return next[number];
  }

  boolean inside(int number) {
    return number < end.length;
  }

  /// The report that a numbered sentence stands in, in the story or outside.
  String report(int number) {
    return inside(number)
        ? sheets.sheet(sheets.sheetOf(number)).id()
        : outside.get(number - end.length).report();
  }
}
