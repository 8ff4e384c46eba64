package coranto.story;

import coranto.understand.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pairs a denial in one report with a claim, or someone's quote, in another that is about the
/// same:
/// it shares the names and most of the other words. Claims are looked up by word, a bounded number
/// under each: linear in claims and denials.
final class ClaimIndex {
  private static final int POSTINGS = 100;
  private static final int FEWEST_SHARED = 3;
  private static final double SHARED = 0.5;

  /// A claim of one report, denied in another.
  record Pair(Said claim, Said denial) {}

  private final Sheets sheets;
  private final List<Said> claims = new ArrayList<>();
  private final List<Said> denials = new ArrayList<>();
  private final Map<String, List<Integer>> postings = new HashMap<>();

  ClaimIndex(Sheets sheets) {
    this.sheets = sheets;
    for (int index = 0; index < sheets.size(); index++) {
      gather(index);
    }
  }

  private void gather(int index) {
    var findings = sheets.sheet(index).findings();
    Set<Integer> paired = paired(findings);
    for (int at = 0; at < findings.size(); at++) {
      Finding finding = findings.get(at);
      if (finding instanceof Finding.Claim claim && holds(index, claim)) {
        index(Said.of(sheets, index, claim.span(), claim.about(), claim.speaker()));
      } else if (finding instanceof Finding.Quote quote && mayClaim(index, quote)) {
        index(Said.of(sheets, index, quote.span(), quote.span(), quote.speaker()));
      } else if (finding instanceof Finding.Denial denial
          && !paired.contains(at)
          && holds(index, denial)
          && sheets.sheet(index).holds(denial.about())) {
        denials.add(Said.of(sheets, index, denial.span(), denial.about(), denial.speaker()));
      }
    }
  }

  private static Set<Integer> paired(List<Finding> findings) {
    var paired = new HashSet<Integer>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Dispute dispute) {
        paired.add(dispute.denial());
      }
    }
    return paired;
  }

  private boolean holds(int index, Finding.Spanned finding) {
    return sheets.sheet(index).holds(finding.span());
  }

  /// Somebody's words that deny nothing.
  private boolean mayClaim(int index, Finding.Quote quote) {
    Sheet sheet = sheets.sheet(index);
    return quote.speaker() != null
        && sheet.holds(quote.span())
        && !Negations.in(quote.span(), sheet.report().text());
  }

  private void index(Said claim) {
    claims.add(claim);
    for (String word : claim.words()) {
      var list = postings.computeIfAbsent(word, _ -> new ArrayList<>());
      if (list.size() < POSTINGS) {
        list.add(claims.size() - 1);
      }
    }
  }

  /// Each denial with the claim it shares most with, where there is one.
  List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (Said denial : denials) {
      best(denial).ifPresent(claim -> pairs.add(new Pair(claim, denial)));
    }
    return pairs;
  }

  private Optional<Said> best(Said denial) {
    var shared = new LinkedHashMap<Integer, Integer>();
    for (String word : denial.words()) {
      for (int claim : postings.getOrDefault(word, List.of())) {
        shared.merge(claim, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> aboutTheSame(claims.get(entry.getKey()), denial, entry.getValue()))
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(ClaimIndex::sooner))
        .map(entry -> claims.get(entry.getKey()));
  }

  private static int sooner(Map.Entry<Integer, Integer> one, Map.Entry<Integer, Integer> other) {
    return Integer.compare(other.getKey(), one.getKey());
  }

  private static boolean aboutTheSame(Said claim, Said denial, int shared) {
    boolean name = ContentWords.shared(claim.names(), denial.names()) > 0;
    int shorter = Math.min(claim.words().size(), denial.words().size());
    return claim.sheet() != denial.sheet()
        && !claim.sameSpeaker(denial)
        && shared >= FEWEST_SHARED + (name ? 0 : 1)
        && shared >= SHARED * shorter;
  }
}
