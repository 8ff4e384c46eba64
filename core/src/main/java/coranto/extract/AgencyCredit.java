package coranto.extract;

import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.credit.Agencies;
import coranto.text.credit.Credits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The agency that a page credits with its text: in its byline, at its dateline, in lines before
/// and behind the text, most of which are no part of it, or in its linked data.
final class AgencyCredit {
  private static final Credits CREDITS = new Credits(new Agencies(OutletBook.empty()));

  /// How many paragraphs before and behind the text are looked at.
  private static final int AROUND = 8;

  private static final int LINE = 30;
  private static final int CAPTIONS = Role.bits(Role.CAPTION, Role.CREDIT);

  private AgencyCredit() {}

  /// Its full name; null when the page credits none, or is the agency's own.
  static @Nullable String of(Report report, Facts facts, Blocks blocks, List<Block> kept) {
    String named = CREDITS.named(report);
    if (named != null) {
      return named;
    }
    for (String line : lines(facts, blocks, kept)) {
      String agency = CREDITS.line(line);
      if (agency != null && !own(agency, report)) {
        return agency;
      }
    }
    return null;
  }

  private static boolean own(String agency, Report report) {
    Report signed = Report.draft("", "").outlet(report.outlet()).byline(List.of(agency)).build();
    return CREDITS.named(signed) == null;
  }

  private static List<String> lines(Facts facts, Blocks blocks, List<Block> kept) {
    var lines = new ArrayList<String>();
    lines.addAll(facts.linked.texts("sourceOrganization"));
    lines.addAll(facts.linked.texts("creditText"));
    int first = kept.getFirst().index;
    int last = kept.getLast().index + 1;
    lines(lines, blocks.all().subList(last, Math.min(blocks.size(), last + AROUND)));
    lines(lines, blocks.all().subList(Math.max(0, first - AROUND), first));
    return lines;
  }

  private static void lines(List<String> lines, List<Block> blocks) {
    for (Block block : blocks) {
      boolean caption = block.kind == Block.Kind.CAPTION || (block.box.roles & CAPTIONS) != 0;
      if (block.words <= LINE && block.linked < 0.5 && !caption) {
        lines.add(block.text);
      }
    }
  }
}
