package coranto.web.page.cited;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.Story;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lead under a headline: the sentence that opens the headline's own report, without its
/// dateline.
public final class Opening {
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}{3}[^.!?\\n]{0,60}?\\([^()\\n]{2,40}\\)\\s*[-–—]{1,2}\\s+");

  private static final int FEWEST = 30;

  private Opening() {}

  /// Null when the report isn't held, or its first sentence only says the headline again.
  public static @Nullable Quoted of(Quoted headline, Shelf shelf) {
    var part = shelf.part(headline.source().id(), 0);
    if (part == null || part.report().sentences().isEmpty()) {
      return null;
    }
    Report report = part.report();
    Span span = bare(report.text(), report.sentences().getFirst());
    String text = span.in(report.text()).strip();
    boolean told = text.length() < FEWEST || words(text).equals(words(headline.text()));
    Citation citation = report.cite(span);
    return told ? null : Quoted.of(new Story.Cited(text, citation), shelf);
  }

  private static Span bare(String text, Span sentence) {
    Matcher dateline = DATELINE.matcher(sentence.in(text));
    return dateline.find() && dateline.end() < sentence.length()
        ? new Span(sentence.from() + dateline.end(), sentence.to())
        : sentence;
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
