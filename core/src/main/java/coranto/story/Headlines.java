package coranto.story;

import coranto.report.Citation;
import coranto.report.Span;
import coranto.text.Frequencies;
import coranto.text.credit.Agencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses a report's title to head the story: the one with the most central words, a word
/// counting by the share of other titles that use it, and of independent origins. A question, a
/// live page, a view or a disputed thing told as a fact heads a story only when nothing else is
/// there.
final class Headlines {
  private static final double SMOOTHING = 3;

  /// A word this rare counts whole, a commoner one less.
  private static final double RARE = 4;

  private static final double OWN_ORIGIN = 0.03;
  private static final double AGENCY = 0.03;
  private static final double UNFIT = 0.5;
  private static final double DISPUTED = 0.6;
  private static final double CLAIM_IN_TITLE = 0.6;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 160;
  private static final Phrases MARKS = Phrases.read("headlines.tsv");

  private record Candidate(Sheet sheet, Span span, String text, Set<String> words) {}

  private record Scored(Candidate candidate, double score) {}

  private final Sheets sheets;
  private final ReportOrigins origins;
  private final Agencies agencies;
  private final List<Set<String>> claims;

  /// @param disputes found before
  Headlines(
      Sheets sheets, ReportOrigins origins, Agencies agencies, List<Story.Disputed> disputes) {
    this.sheets = sheets;
    this.origins = origins;
    this.agencies = agencies;
    claims = disputes.stream().map(each -> ContentWords.of(each.claim().text())).toList();
  }

  /// Ties go to the earlier report; empty when no report has a title.
  Optional<Story.Cited> best() {
    var candidates = new ArrayList<Candidate>();
    sheets.all().forEach(sheet -> candidate(sheet).ifPresent(candidates::add));
    var voices = new WordVoices(sheets, origins);
    candidates.forEach(each -> voices.title(each.words()));
    voices.bodies();
    return candidates.stream()
        .map(each -> new Scored(each, score(each, voices)))
        .min(Comparator.comparingDouble(scored -> -scored.score()))
        .map(scored -> cited(scored.candidate()));
  }

  private static Story.Cited cited(Candidate candidate) {
    var report = candidate.sheet().report();
    return new Story.Cited(
        candidate.text(), Citation.ofTitle(report.id(), report.revision(), candidate.span()));
  }

  private static Optional<Candidate> candidate(Sheet sheet) {
    String title = sheet.report().titleOrEmpty();
    Span span = Titles.bare(title, sheet.report().outletOrUnknown());
    return span.length() == 0
        ? Optional.empty()
        : Optional.of(new Candidate(sheet, span, span.in(title), ContentWords.of(span.in(title))));
  }

  private double score(Candidate candidate, WordVoices voices) {
    double central = 0;
    double all = SMOOTHING;
    for (String word : candidate.words()) {
      double tells = Math.min(1, Frequencies.shipped().idf(word) / RARE);
      central += tells * voices.weight(word);
      all += tells;
    }
    double score = central / all;
    score += origins.own(candidate.sheet().id()) ? OWN_ORIGIN : 0;
    score += agencies.of(candidate.sheet().report().outletOrUnknown()) != null ? AGENCY : 0;
    return score - (unfit(candidate) ? UNFIT : 0) - (disputed(candidate) ? DISPUTED : 0);
  }

  private static boolean unfit(Candidate candidate) {
    String text = candidate.text();
    return text.endsWith("?")
        || text.endsWith("？")
        || text.length() > LONGEST
        || candidate.words().size() < FEWEST_WORDS
        || MARKS.has(text, "live")
        || MARKS.has(text, "view")
        || MARKS.has(text, "teaser");
  }

  /// Whether the title tells as a fact what another report or speaker denies.
  private boolean disputed(Candidate candidate) {
    return !MARKS.has(candidate.text(), "charge")
        && claims.stream().anyMatch(claim -> stands(claim, candidate.words()));
  }

  private static boolean stands(Set<String> claim, Set<String> title) {
    int shared = ContentWords.shared(claim, title);
    return shared >= FEWEST_WORDS
        && shared >= CLAIM_IN_TITLE * Math.min(claim.size(), title.size());
  }
}
