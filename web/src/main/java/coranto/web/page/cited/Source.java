package coranto.web.page.cited;

import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Report;
import coranto.web.page.address.Address;
import coranto.web.page.print.Language;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import org.jspecify.annotations.Nullable;

/// A report as it is named beside what it says.
///
/// @param href where to read it
/// @param cite how to cite the words meant; empty when no words are
/// @param outlet as printed, hidden characters made visible
/// @param domain shown where outlets are told apart; empty when none is known
/// @param language BCP 47; null when unknown
public record Source(
    String id,
    String href,
    String cite,
    String outlet,
    String domain,
    String title,
    @Nullable String language,
    When when) {
  /// What a report without a title is called.
  public static final String UNTITLED = "(untitled report)";

  private static final int TITLE = 300;

  public static Source of(Report report, String href, When when) {
    var outlet = report.outletOrUnknown();
    return new Source(
        report.id(),
        href,
        "",
        Printed.cut(Printed.name(outlet.shown()), 80),
        Printed.name(outlet.domain()),
        Printed.cut(Printed.name(report.titleOrEmpty()), TITLE),
        Language.tag(report.language()),
        when);
  }

  /// Its title, or what stands for one.
  public String named() {
    return title.isEmpty() ? UNTITLED : title;
  }

  /// With how to cite the words that a citation names.
  public Source citing(Citation citation) {
    return new Source(id, href, Address.cite(citation), outlet, domain, title, language, when);
  }

  /// With another name for its outlet.
  Source by(String name) {
    return new Source(id, href, cite, name, domain, title, language, when);
  }

  /// What a citation's span is counted in.
  public static String field(Report report, Citation citation) {
    return switch (citation.field()) {
      case Field.TEXT -> report.text();
      case Field.TITLE -> report.titleOrEmpty();
    };
  }

  /// The words a citation names.
  public static String words(Report report, Citation citation) {
    String text = field(report, citation);
    return Piece.within(text, citation.span()).in(text);
  }
}
