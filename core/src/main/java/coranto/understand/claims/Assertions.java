package coranto.understand.claims;

import coranto.report.Span;
import coranto.understand.finding.Finding;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;

/// Which quotes say that something is so: the words of somebody, led in by a verb that asserts,
/// that
/// are no question, no denial and no guess.
final class Assertions {
  private static final Set<String> NOBODY = Lexicon.set("nobody-words.txt");

  private final Words words;
  private final ClaimWords about;

  Assertions(Scene scene, ClaimWords about) {
    this.words = scene.words();
    this.about = about;
  }

  boolean asserts(Finding.Quote quote) {
    boolean direct = quote.cue().isEmpty() && quote.form() == Finding.QuoteForm.DIRECT;
    return (direct || quote.cue().stream().anyMatch(this::asserting)) && somebody(quote);
  }

  private boolean asserting(Span cue) {
    boolean called = words.is(about.range(cue).end(), "for");
    return !called && AssertingWords.lead(cue.in(words.text()));
  }

  /// `None of the women said`: nobody says so.
  private boolean somebody(Finding.Quote quote) {
    for (Span source : quote.source()) {
      if (NOBODY.contains(words.norm(words.tokenAt(source.from())))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the words call something untrue themselves.
  boolean refutes(Finding.Quote quote) {
    return quote.content().stream().anyMatch(part -> AssertingWords.refute(part.in(words.text())));
  }
}
