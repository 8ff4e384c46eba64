package coranto.web.page;

import coranto.report.Citation;
import coranto.report.Explanation;
import coranto.report.Report;
import coranto.report.ReportDraft;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.text.TextReader;
import coranto.trace.Change;
import coranto.trace.Revisions;
import coranto.trace.Trace;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import coranto.understand.people.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a report with findings and traces out of words, so that tests never count characters.
final class PartMaker {
  private final Report report;
  private final List<Trace> traces = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  PartMaker(ReportDraft draft) {
    var read = TextReader.read(draft.build());
    var spans = read.sentences().stream().map(Sentence::span).toList();
    report = draft.sentences(spans).build();
    for (Span span : spans) {
      traces.add(
          new Trace.Fresh(report.cite(span), null, Explanation.of(0, "nothing earlier held")));
    }
  }

  Report report() {
    return report;
  }

  /// The first place where words stand in the text.
  Span span(String words) {
    return span(report, words);
  }

  static Span span(Report report, String words) {
    int at = report.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  Story.Cited cite(String words) {
    return new Story.Cited(words, report.cite(span(words)));
  }

  PartMaker copied(int sentence, StoryPart from, int there) {
    traces.set(
        sentence,
        new Trace.Copied(
            own(sentence),
            theirs(from, there),
            Explanation.of(1, "the same words, letter by letter")));
    return this;
  }

  PartMaker edited(int sentence, StoryPart from, int there) {
    traces.set(
        sentence,
        new Trace.Edited(
            own(sentence), theirs(from, there), changes(sentence, from, there), why("0.93", 0.93)));
    return this;
  }

  PartMaker reworded(int sentence, StoryPart from, int there) {
    traces.set(
        sentence,
        new Trace.Reworded(
            own(sentence), theirs(from, there), changes(sentence, from, there), why("0.71", 0.71)));
    return this;
  }

  PartMaker same(int sentence, StoryPart from, int there) {
    traces.set(
        sentence,
        new Trace.Same(
            own(sentence), theirs(from, there), changes(sentence, from, there), why("0.58", 0.58)));
    return this;
  }

  PartMaker who(String id, coranto.report.EntityType type, String name, String... roles) {
    var told = Stream.of(roles).map(role -> new Entity.Role(role, span(role))).toList();
    entities.add(new Entity(id, type, name, told));
    return found(new Finding.Mention(span(name), id, type, Form.NAME, "test"));
  }

  PartMaker found(Finding finding) {
    findings.add(finding);
    return this;
  }

  StoryPart make() {
    return new StoryPart(report, new Understanding(entities, findings), traces);
  }

  private Citation own(int sentence) {
    return report.cite(report.sentences().get(sentence));
  }

  private static Citation theirs(StoryPart from, int there) {
    return from.report().cite(from.report().sentences().get(there));
  }

  private static Explanation why(String score, double value) {
    return Explanation.of(
        value,
        "weight of the shared words is " + score,
        Explanation.of(0.88, "rare words shared: pier, crack, inspectors"),
        Explanation.of(0.64, "function words in the same order"));
  }

  private List<Change> changes(int sentence, StoryPart from, int there) {
    var here = report.sentences().get(sentence);
    var source = from.report().sentences().get(there);
    return Revisions.shipped()
        .words(source.in(from.report().text()), here.in(report.text()))
        .stream()
        .map(each -> new Change(moved(each.here(), here), moved(each.there(), source), each.kind()))
        .toList();
  }

  private static @Nullable Span moved(@Nullable Span span, Span by) {
    return span == null ? null : new Span(span.from() + by.from(), span.to() + by.from());
  }
}
