package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.Resource;
import coranto.text.TextReader;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page stitched together from pieces of several reports: what is found on it although so much
/// was lost, and that what was lost is named.
class StitchedPageTest {
  private static final String FOLDER = "/coranto/understand/";
  private static final String TEXT =
      String.join("\n\n", Resource.lines(StitchedPageTest.class, FOLDER + "stitched-page.txt"));
  private static final Understanding UNDERSTANDING =
      Understander.standard().understand(TextReader.read(Report.draft("r1", TEXT).build()));

  static Stream<String> expected() {
    return Resource.lines(StitchedPageTest.class, FOLDER + "stitched-page.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("expected")
  void itIsFound(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(found(columns[0])).anyMatch(each -> matches(each, columns));
  }

  /// A quote's words are given by their beginning.
  private static boolean matches(List<String> found, String[] columns) {
    for (int at = 1; at < columns.length; at++) {
      String value = found.get(at - 1);
      boolean begins = at > 1 && value.startsWith(columns[at]) && !columns[at].isEmpty();
      if (!begins && !value.equals(columns[at])) {
        return false;
      }
    }
    return true;
  }

  private static List<List<String>> found(String kind) {
    var rows = new ArrayList<List<String>>();
    if (kind.equals("person")) {
      UNDERSTANDING.entities().forEach(entity -> rows.add(List.of(entity.name(), roles(entity))));
    }
    for (Finding finding : UNDERSTANDING.findings()) {
      if (finding.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT).startsWith(kind)
          || kind.equals("lost") && finding instanceof Finding.ContextLost) {
        rows.add(row(finding));
      }
    }
    return rows;
  }

  private static String roles(Entity entity) {
    return String.join("|", entity.roles().stream().map(Entity.Role::text).distinct().toList());
  }

  private static List<String> row(Finding finding) {
    return switch (finding) {
      case Finding.Quote quote ->
          List.of(
              name(quote.speaker()), quote.medium().name(), quote.content().getFirst().in(TEXT));
      case Finding.Dispute dispute -> {
        var claim = (Finding.Claim) UNDERSTANDING.findings().get(dispute.claim());
        var denial = (Finding.Denial) UNDERSTANDING.findings().get(dispute.denial());
        yield List.of(
            name(claim.speaker()),
            claim.about().in(TEXT),
            name(denial.speaker()),
            denial.about().in(TEXT));
      }
      case Finding.Poll poll ->
          List.of(
              String.valueOf(poll.asked()),
              String.valueOf(poll.start()),
              String.valueOf(poll.end()),
              String.valueOf(poll.margin()),
              String.join(" ", poll.missing()));
      case Finding.Date date ->
          List.of(date.span().in(TEXT), date.value() == null ? "|" : date.value());
      case Finding.ContextLost lost -> List.of(lost.byRule(), lost.refers().in(TEXT));
      case Finding.Mention mention -> List.of(mention.span().in(TEXT));
      case Finding.Claim claim -> List.of(claim.about().in(TEXT));
      case Finding.Denial denial -> List.of(denial.about().in(TEXT));
    };
  }

  private static String name(@Nullable String speaker) {
    return speaker == null ? "|" : UNDERSTANDING.entity(speaker).map(Entity::name).orElse(speaker);
  }
}
