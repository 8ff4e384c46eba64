package coranto.story.leftout;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.story.leftout.LeftOut.Kind;
import coranto.trace.Change;
import coranto.trace.Trace;
import coranto.understand.finding.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lays a copy beside its sources and finds what it left out. Looks at sentences that go back to a
/// report held, and at those that say its contrary; what is understood in both decides whether a
/// word that is gone is lacking: an attribution that moved to another sentence is not.
public final class Comparison {
  private final StoryPart copy;
  private final Function<Citation, @Nullable StoryPart> held;
  private final Set<LeftOut> found = new LinkedHashSet<>();

  private Comparison(StoryPart copy, Function<Citation, @Nullable StoryPart> held) {
    this.copy = copy;
    this.held = held;
  }

  /// What a report left out, by its sentences.
  ///
  /// @param held the report that a citation stands in, in the revision cited; null when it isn't
  ///     held
  public static List<LeftOut> of(StoryPart copy, Function<Citation, @Nullable StoryPart> held) {
    var comparison = new Comparison(copy, held);
    comparison.compare();
    return List.copyOf(comparison.found);
  }

  private void compare() {
    for (Trace trace : copy.traces()) {
      if (trace instanceof Trace.Sourced sourced && compared(sourced)) {
        StoryPart source = held.apply(sourced.source());
        if (source != null) {
          sentence(sourced, source);
        }
      }
    }
  }

  private boolean compared(Trace.Sourced trace) {
    boolean goesBack = trace.goesBackTo() != null || trace.contrary();
    return goesBack && !trace.source().report().equals(copy.report().id());
  }

  private void sentence(Trace.Sourced trace, StoryPart source) {
    for (Change change : trace.changes()) {
      if (change.there() != null) {
        words(trace, change.kind(), change.there(), source);
      }
    }
    hedges(trace, source.report());
    Span here = trace.sentence().span();
    for (Finding finding : copy.understanding().findings()) {
      if (finding instanceof Finding.Poll poll && poll.span().overlaps(here)) {
        new LostPoll(copy.report(), poll).in(source, trace.source().span(), found::add);
      }
      if (finding instanceof Finding.ContextLost lost
          && lost.refers().overlaps(here)
          && !ofPoll(lost)) {
        new LostReference(copy.report(), lost).in(source, trace.source().span(), found::add);
      }
    }
  }

  private void words(Trace.Sourced trace, Change.Kind kind, Span there, StoryPart source) {
    switch (kind) {
      case ATTRIBUTION_DROPPED -> {
        if (none(Finding.Quote.class, trace) && !named(trace, source)) {
          add(Kind.ATTRIBUTION, trace, there, source.report());
        }
      }
      case DATE_DROPPED -> {
        if (none(Finding.Date.class, trace)) {
          add(Kind.DATE, trace, there, source.report());
        }
      }
      case NEGATION_FLIPPED -> {
        if (Hedges.negations(there.in(source.report().text())) % 2 == 1) {
          add(Kind.NEGATION, trace, there, source.report());
        }
      }
      case WORDS, NUMBER_CHANGED, NAME_CHANGED, QUOTE_CHANGED -> {}
    }
  }

  /// Whether the copy's sentence names a speaker of the source's.
  private boolean named(Trace.Sourced trace, StoryPart source) {
    String words = trace.sentence().span().in(copy.report().text());
    return source.understanding().findings().stream()
        .filter(finding -> finding instanceof Finding.Quote)
        .map(finding -> (Finding.Quote) finding)
        .filter(quote -> quote.span().overlaps(trace.source().span()))
        .map(Finding.Quote::speaker)
        .filter(Objects::nonNull)
        .flatMap(speaker -> source.understanding().entity(speaker).stream())
        .anyMatch(entity -> words.contains(last(entity.name())));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// Whether a poll is what lacks its context: what it lacks is told one by one.
  private boolean ofPoll(Finding.ContextLost lost) {
    return copy.understanding().findings().stream()
        .anyMatch(
            finding -> finding instanceof Finding.Poll poll && poll.span().overlaps(lost.refers()));
  }

  /// A word of the source that keeps things open, where no word of the copy does.
  private void hedges(Trace.Sourced trace, Report source) {
    String words = trace.sentence().span().in(copy.report().text());
    if (!trace.changes().isEmpty() && !Hedges.any(words)) {
      for (Span hedge : Hedges.in(source.text(), trace.source().span())) {
        if (trace.changes().stream().anyMatch(change -> meets(change, hedge))) {
          add(Kind.HEDGE, trace, hedge, source);
        }
      }
    }
  }

  private static boolean meets(Change change, Span hedge) {
    return change.there() != null && change.there().overlaps(hedge);
  }

  /// Whether nothing of a kind was found in the copy's sentence.
  private boolean none(Class<? extends Finding.Spanned> kind, Trace.Sourced trace) {
    return copy.understanding().findings().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .noneMatch(finding -> finding.span().overlaps(trace.sentence().span()));
  }

  private void add(Kind kind, Trace.Sourced trace, Span there, Report source) {
    found.add(new LeftOut(kind, trace.sentence(), source.cite(there)));
  }
}
