package coranto.story;

import coranto.report.Citation;
import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Chooses a report's title to head the story: the one with the most central words, a word counting
/// by the share of independent origins that use it in title and body. A question, a live page, a
/// view
/// or a disputed thing told as a fact heads a story only when nothing else is there.
final class Headlines {
  private static final double TITLE_SHARE = 0.6;
  private static final double SMOOTHING = 3;
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
    var weights = weights(candidates);
    return candidates.stream()
        .map(each -> new Scored(each, score(each, weights)))
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

  /// The weight of each title word, 0 to 1.
  private Map<String, Double> weights(List<Candidate> candidates) {
    var inTitles = new HashMap<String, Set<String>>();
    for (Candidate candidate : candidates) {
      String origin = origins.of(candidate.sheet().id());
      candidate
          .words()
          .forEach(word -> inTitles.computeIfAbsent(word, _ -> new HashSet<>()).add(origin));
    }
    var inBodies = inBodies(inTitles.keySet());
    double all = Math.max(1, origins.all().size());
    var weights = new HashMap<String, Double>();
    inTitles.forEach(
        (word, titles) ->
            weights.put(
                word,
                TITLE_SHARE * titles.size() / all
                    + (1 - TITLE_SHARE) * inBodies.getOrDefault(word, Set.of()).size() / all));
    return weights;
  }

  private Map<String, Set<String>> inBodies(Set<String> words) {
    var found = new HashMap<String, Set<String>>();
    for (Sheet sheet : sheets.all()) {
      String origin = origins.of(sheet.id());
      Tokens tokens = Tokenizer.tokens(sheet.report().text());
      for (int token = 0; token < tokens.size(); token++) {
        String word = tokens.wordy(token) ? ContentWords.stem(tokens.norm(token)) : "";
        if (words.contains(word)) {
          found.computeIfAbsent(word, _ -> new HashSet<>()).add(origin);
        }
      }
    }
    return found;
  }

  private double score(Candidate candidate, Map<String, Double> weights) {
    double sum =
        candidate.words().stream().mapToDouble(word -> weights.getOrDefault(word, 0.0)).sum();
    double score = sum / (candidate.words().size() + SMOOTHING);
    String report = candidate.sheet().id();
    score += origins.own(report) ? OWN_ORIGIN : 0;
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
