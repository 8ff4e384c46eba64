package coranto.web.page.cited;

import coranto.report.Citation;
import coranto.report.Excerpt;
import coranto.report.Report;
import coranto.web.page.address.Address;
import coranto.web.page.print.Language;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How to cite words of a report: all that is needed to find and to prove them.
///
/// @param words cut when they are very long
/// @param href their permanent address
/// @param data the same for a machine
/// @param line all of it in one line of plain text, but for the address
public record Citing(
    String words,
    @Nullable String language,
    String href,
    String data,
    String line,
    List<Fact> facts) {
  private static final int WORDS = 1_000;

  /// Something known about the place.
  ///
  /// @param iso for machines; empty when it is no time
  public record Fact(String name, String value, String iso) {}

  /// Null when the citation names no words.
  public static @Nullable Citing of(Report report, Citation citation) {
    String words = Printed.cut(Source.words(report, citation).strip(), WORDS);
    return words.isEmpty()
        ? null
        : new Citing(
            words,
            Language.tag(report.language()),
            Address.cited(citation),
            Address.citationData(citation),
            line(words, report),
            facts(report, citation));
  }

  private static List<Fact> facts(Report report, Citation citation) {
    var facts = new ArrayList<Fact>();
    var outlet = report.outletOrUnknown();
    String domain = outlet.name() == null ? "" : Printed.name(outlet.domain());
    add(facts, "Outlet", outlet(report) + (domain.isEmpty() ? "" : " (" + domain + ")"), "");
    add(facts, "Title", Printed.cut(Printed.name(report.titleOrEmpty()), 300), "");
    add(facts, "By", Printed.cut(Printed.name(String.join(", ", report.byline())), 300), "");
    String published = report.published() == null ? "" : report.published().toString();
    add(facts, "Published, as claimed", When.claim(report), published);
    if (report.seen() != null) {
      add(facts, "Seen here", When.minute(report.seen()), report.seen().toString());
    }
    add(facts, "Revision", String.valueOf(report.revision()), "");
    add(facts, "Characters", place(citation), "");
    add(facts, "SHA-256 of title and text", proof(report), "");
    return facts;
  }

  private static void add(List<Fact> facts, String name, String value, String iso) {
    if (!value.isBlank()) {
      facts.add(new Fact(name, value, iso));
    }
  }

  private static String place(Citation citation) {
    return citation.span().from()
        + " to "
        + citation.span().to()
        + (citation.field() == coranto.report.Field.TITLE ? " of the title" : " of the text");
  }

  private static String outlet(Report report) {
    return Printed.cut(Printed.name(report.outletOrUnknown().shown()), 80);
  }

  private static String line(String words, Report report) {
    String title = Printed.cut(Printed.name(report.titleOrEmpty()), 300);
    boolean quoted = "\"“„«‘'".indexOf(words.charAt(0)) >= 0;
    return (quoted ? words : "“" + words + "”")
        + " "
        + outlet(report)
        + (title.isEmpty() ? "" : ", “" + title + "”")
        + ", published "
        + When.claim(report)
        + " as claimed"
        + (report.seen() == null ? "" : ", seen " + When.minute(report.seen()))
        + ", revision "
        + report.revision()
        + (proof(report).isEmpty() ? "" : ", SHA-256 " + proof(report));
  }

  private static String proof(Report report) {
    String hash = Excerpt.proof(report);
    return hash == null ? "" : hash;
  }
}
