package coranto.story;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Span;
import coranto.trace.Trace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All reports of a story in the order of time, their sentences numbered through in that order:
/// the lower number is the earlier sentence.
final class Sheets {
  /// By the middle of the time, those without one last; ties by id.
  private static final Comparator<Sheet> BY_TIME =
      Comparator.<Sheet, Boolean>comparing(sheet -> sheet.time().day() == null)
          .thenComparing(sheet -> sheet.time().seconds())
          .thenComparing(Sheet::id);

  private final List<Sheet> sheets;
  private final int[] first;
  private final Map<String, Integer> places = new HashMap<>();

  private Sheets(List<Sheet> sheets) {
    this.sheets = sheets;
    first = new int[sheets.size() + 1];
    for (int index = 0; index < sheets.size(); index++) {
      first[index + 1] = first[index] + sheets.get(index).sentences().size();
      places.put(sheets.get(index).id(), index);
    }
  }

  /// A report that is given twice counts once: its highest revision.
  static Sheets of(List<StoryPart> parts) {
    var newest = new LinkedHashMap<String, StoryPart>();
    for (StoryPart part : parts) {
      newest.merge(
          part.report().id(),
          part,
          (one, other) -> other.report().revision() > one.report().revision() ? other : one);
    }
    return new Sheets(newest.values().stream().map(Sheet::new).sorted(BY_TIME).toList());
  }

  int size() {
    return sheets.size();
  }

  /// How many sentences there are in all.
  int sentences() {
    return first[sheets.size()];
  }

  List<Sheet> all() {
    return sheets;
  }

  Sheet sheet(int index) {
    return sheets.get(index);
  }

  /// The place of a report in the order of time; -1 when it is not in the story.
  int index(String report) {
    return places.getOrDefault(report, -1);
  }

  /// The number of a sheet's sentence.
  int number(int sheet, int sentence) {
    return first[sheet] + sentence;
  }

  /// The sheet that a sentence stands in.
  int sheetOf(int number) {
    int found = Arrays.binarySearch(first, number);
    int at = found >= 0 ? found : -found - 2;
    while (first[at + 1] == first[at]) {
      at++;
    }
    return at;
  }

  /// The sentence's place within its sheet.
  int sentenceOf(int number) {
    return number - first[sheetOf(number)];
  }

  /// The number of the sentence a citation of a text means; -1 when the newest revisions don't
  /// hold it.
  int numberOf(Citation citation) {
    int sheet = index(citation.report());
    boolean here =
        sheet >= 0
            && citation.field() == Field.TEXT
            && sheets.get(sheet).report().revision() == citation.revision();
    int sentence = here ? sheets.get(sheet).sentenceAt(citation.span()) : -1;
    return sentence < 0 ? -1 : number(sheet, sentence);
  }

  /// The report a citation stands in; null when it is not in the story, or not in that revision.
  @Nullable StoryPart part(Citation citation) {
    int sheet = index(citation.report());
    boolean here = sheet >= 0 && sheet(sheet).report().revision() == citation.revision();
    return here ? sheet(sheet).part() : null;
  }

  /// The trace of the sentence a citation means; null when the newest revisions don't hold it.
  @Nullable Trace traceOf(Citation citation) {
    int number = numberOf(citation);
    return number < 0 ? null : sheet(sheetOf(number)).trace(sentenceOf(number));
  }

  /// The number of the sentence of a sheet that a span lies in; -1 when it lies in none.
  int numberAt(int sheet, Span span) {
    int sentence = sheets.get(sheet).sentenceAt(span);
    return sentence < 0 ? -1 : number(sheet, sentence);
  }

  Citation cite(int number) {
    return sheet(sheetOf(number)).cite(sentenceOf(number));
  }
}
