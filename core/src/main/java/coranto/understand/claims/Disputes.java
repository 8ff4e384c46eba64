package coranto.understand.claims;

import coranto.report.Span;
import coranto.understand.denials.DenialFinder;
import coranto.understand.denials.DenialSpan;
import coranto.understand.finding.Finding;
import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes findings of the words that deny: each with its speaker, by the quote it belongs to or by
/// its own sentence, and with the claim it speaks of where the report has it.
public final class Disputes {
  private static final Set<String> ASKING = Lexicon.set("asking-verbs.txt");

  private final Scene scene;
  private final Words words;
  private final List<Finding.Quote> quotes;
  private final Claims claims;
  private final List<Finding> found = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /// A pair before it has indices.
  public record Pair(Finding.Claim claim, Finding.Denial denial) {}

  public Disputes(Scene scene, List<Finding.Quote> quotes) {
    this.scene = scene;
    this.words = scene.words();
    this.quotes = quotes;
    this.claims = new Claims(scene, quotes);
  }

  /// Claims and denials.
  public List<Finding> find() {
    List<DenialSpan> denials = DenialFinder.find(words, scene.classes(), scene.cast());
    claims.without(denials);
    for (DenialSpan denial : denials) {
      Finding.Quote cued = cuedBy(denial.cue());
      Finding.Quote around = cued == null ? around(denial) : null;
      if (around == null || !asked(around)) {
        add(denial, cued, around);
      }
    }
    for (Finding.Quote quote : quotes) {
      if (quote.speaker() != null && !claims.denied(quote.span())) {
        negated(quote);
      }
    }
    return found;
  }

  /// `The bridge is not closed`, where another says that it is.
  private void negated(Finding.Quote quote) {
    Span content = quote.content().getFirst();
    Finding.Claim claim = claims.turnedRound(quote);
    if (claim != null && !asked(quote)) {
      var denial = new Finding.Denial(quote.span(), quote.speaker(), content, "denials/negated");
      found.add(denial);
      found.add(claim);
      pairs.add(new Pair(claim, denial));
    }
  }

  /// The pairs among what [#find] found.
  public List<Pair> pairs() {
    return pairs;
  }

  private void add(
      DenialSpan denial, Finding.@Nullable Quote cued, Finding.@Nullable Quote around) {
    if (cued != null && denial.byRule().equals("denials/falsely")) {
      falsely(denial, cued);
      return;
    }
    Span about = about(denial, cued);
    String speaker = speaker(denial, cued, around);
    Span span = cued == null ? words.sentence(denial.cue().first()).span() : cued.span();
    var denied = new Finding.Denial(span.union(about), speaker, about, denial.byRule());
    found.add(denied);
    Finding.Claim claim = claims.of(denied, denial, cued == null ? around : cued);
    if (claim != null) {
      found.add(claim);
      pairs.add(new Pair(claim, denied));
    }
  }

  /// `falsely claimed`: the quote is the claim, and the report denies it.
  private void falsely(DenialSpan found, Finding.Quote quote) {
    Finding.Quote outer = around(found);
    String speaker = outer == null || outer == quote ? null : outer.speaker();
    Span about = words.span(found.about().first(), found.about().end());
    Span span = words.sentence(found.cue().first()).span().union(about);
    var denial = new Finding.Denial(span, speaker, about, found.byRule());
    var claim = new Finding.Claim(quote.span(), quote.speaker(), about, "disputes/falsely");
    this.found.add(denial);
    this.found.add(claim);
    pairs.add(new Pair(claim, denial));
  }

  /// The quote whose cue the words are.
  private Finding.@Nullable Quote cuedBy(Range cue) {
    Span span = words.span(cue.first(), cue.end());
    return quotes.stream()
        .filter(quote -> quote.cue().stream().anyMatch(span::overlaps))
        .findFirst()
        .orElse(null);
  }

  /// The shortest quote in whose content the words stand.
  private Finding.@Nullable Quote around(DenialSpan denial) {
    Span span = words.span(denial.whole().first(), denial.whole().end());
    Finding.Quote best = null;
    for (Finding.Quote quote : quotes) {
      boolean holds = quote.content().stream().anyMatch(part -> part.covers(span));
      if (holds && (best == null || quote.span().length() < best.span().length())) {
        best = quote;
      }
    }
    return best;
  }

  /// Whether the quote's words are asked or wished for, not said to be so.
  private boolean asked(Finding.Quote quote) {
    return !quote.cue().isEmpty()
        && ASKING.contains(words.norm(words.tokenAt(quote.cue().getFirst().to() - 1)));
  }

  private @Nullable String speaker(
      DenialSpan denial, Finding.@Nullable Quote cued, Finding.@Nullable Quote around) {
    Member denier = denial.denier();
    if (cued != null && cued.speaker() != null) {
      return cued.speaker();
    }
    return denier != null ? denier.id() : around == null ? null : around.speaker();
  }

  /// What the rule found; the quote's content where that stands before the cue.
  private Span about(DenialSpan denial, Finding.@Nullable Quote cued) {
    Span own = words.span(denial.about().first(), denial.about().end());
    if (cued == null) {
      return own;
    }
    Span content = cued.content().getFirst();
    boolean before = content.to() <= words.from(denial.cue().first());
    return before && own.to() <= words.from(denial.cue().first()) ? content : own;
  }
}
