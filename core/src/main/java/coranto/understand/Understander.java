package coranto.understand;

import coranto.report.Reading;
import coranto.report.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds in one report who is named, who said what, what is denied, polls, dates and lost context.
/// Safe to use from many threads.
public final class Understander {
  /// Raised when findings come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 1;

  private final NameTagger names;

  private Understander(NameTagger names) {
    this.names = names;
  }

  /// With the rules and lexicons that ship.
  public static Understander standard() {
    return new Understander(new ShapeNames());
  }

  public Understanding understand(Reading reading) {
    var words = new Words(reading);
    Cast cast = Casting.of(words, names.tag(words));
    new Roles(words, cast).find();
    new Pronouns(words, cast).find();
    var findings = new ArrayList<Finding>(cast.mentions(words));
    findings.addAll(DateFinder.find(words, published(reading)));
    return new Understanding(
        cast.members().stream().map(Member::entity).toList(), inOrder(findings));
  }

  private static @Nullable LocalDate published(Reading reading) {
    Stamp published = reading.report().published();
    return published == null ? null : published.date();
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    findings.sort(Comparator.comparing(Understander::start));
    return findings;
  }

  private static int start(Finding finding) {
    return finding instanceof Finding.Spanned spanned ? spanned.span().from() : Integer.MAX_VALUE;
  }
}
