package coranto.story;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Time;
import coranto.story.shares.SentenceWords;
import coranto.trace.Trace;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One report of a story as the writer reads it: each sentence with its words counted and its
/// fingerprint. One pass over the text; keeps no tokens.
final class Sheet {
  private final StoryPart part;
  private final Time time;
  private final SentenceWords words;
  private final Map<String, Entity> entities = new HashMap<>();
  private @Nullable Map<Long, Integer> byPrint;

  Sheet(StoryPart part) {
    this.part = part;
    time = time(part.report());
    words = SentenceWords.of(part.report());
    part.understanding().entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
  }

  /// `absent` of a later revision is a look without that revision, not without the report: it says
  /// nothing about when the report came out.
  private static Time time(Report report) {
    return report.revision() == 1
        ? report.time()
        : Time.of(report.published(), report.seen(), null);
  }

  Report report() {
    return part.report();
  }

  String id() {
    return part.report().id();
  }

  Time time() {
    return time;
  }

  List<Span> sentences() {
    return part.report().sentences();
  }

  List<Finding> findings() {
    return part.understanding().findings();
  }

  /// The entity a finding names; null when it names none.
  @Nullable Entity entity(@Nullable String entity) {
    return entity == null ? null : entities.get(entity);
  }

  /// Where the sentence comes from; null when nobody traced it.
  @Nullable Trace trace(int sentence) {
    return sentence < part.traces().size() ? part.traces().get(sentence) : null;
  }

  StoryPart part() {
    return part;
  }

  List<Trace> traces() {
    return part.traces();
  }

  /// How many words and numbers the sentence has.
  int words(int sentence) {
    return words.words(sentence);
  }

  /// How many of them stand outside quotation marks.
  int unquoted(int sentence) {
    return words.unquoted(sentence);
  }

  /// What was counted of all sentences.
  SentenceWords counted() {
    return words;
  }

  /// The same for sentences of the same words.
  long print(int sentence) {
    return words.print(sentence);
  }

  String text(int sentence) {
    return sentences().get(sentence).in(report().text());
  }

  Citation cite(int sentence) {
    return report().cite(sentences().get(sentence));
  }

  /// Words of the text with the place where they stand.
  Story.Cited cited(Span span) {
    return new Story.Cited(span.in(report().text()), report().cite(span));
  }

  /// Whether the span lies within the text.
  boolean holds(Span span) {
    return span.to() <= report().text().length() && span.length() > 0;
  }

  /// The sentence that shares most with the span; -1 when none shares anything.
  int sentenceAt(Span span) {
    int best = -1;
    for (int index = firstEndingAfter(span.from());
        index < sentences().size() && sentences().get(index).from() < span.to();
        index++) {
      if (best < 0 || sentences().get(index).shared(span) > sentences().get(best).shared(span)) {
        best = index;
      }
    }
    return best;
  }

  /// The first sentence of these words; -1 when there is none.
  int sentenceLike(long print) {
    var known = byPrint;
    if (known == null) {
      known = new HashMap<>();
      for (int index = 0; index < words.sentences(); index++) {
        known.putIfAbsent(words.print(index), index);
      }
      byPrint = known;
    }
    return known.getOrDefault(print, -1);
  }

  private int firstEndingAfter(int at) {
    int low = 0;
    int high = sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences().get(middle).to() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
