package coranto.web.page.cited;

import coranto.report.Report;
import coranto.report.Span;
import coranto.story.Story;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lead under a headline: the sentence that opens the headline's own report, without its
/// dateline; the next one where that only says the headline again.
public final class Opening {
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}{3}[^.!?\\n]{0,60}?\\([^()\\n]{2,40}\\)\\s*[-–—]{1,2}\\s+");

  private static final int FEWEST = 30;
  private static final int LOOKED_AT = 2;

  private Opening() {}

  /// Null when the report isn't held, or its first sentences only say the headline again.
  public static @Nullable Quoted of(Quoted headline, Shelf shelf) {
    var part = shelf.part(headline.source().id(), 0);
    if (part == null) {
      return null;
    }
    Report report = part.report();
    return report.sentences().stream()
        .limit(LOOKED_AT)
        .map(sentence -> bare(report.text(), sentence))
        .filter(span -> tells(span.in(report.text()).strip(), headline.text()))
        .findFirst()
        .map(span -> quoted(report, span, shelf))
        .orElse(null);
  }

  private static boolean tells(String sentence, String headline) {
    return sentence.length() >= FEWEST && !words(sentence).equals(words(headline));
  }

  private static @Nullable Quoted quoted(Report report, Span span, Shelf shelf) {
    return Quoted.of(new Story.Cited(span.in(report.text()).strip(), report.cite(span)), shelf);
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
