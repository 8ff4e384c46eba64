package coranto.story;

import coranto.understand.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Pairs a denial in one report with a claim, or someone's quote, in another that is about the
/// same: it shares the names and most of the other words. Claims are looked up by word, a bounded
/// number under each: linear in claims and denials.
final class ClaimIndex {
  private static final int POSTINGS = 100;
  private static final int FEWEST_SHARED = 3;
  private static final double SHARED = 0.5;
  private static final int CLAIMS_OF_A_DENIAL = 3;

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
    for (Finding finding : findings) {
      if (finding instanceof Finding.Claim claim
          && holds(index, claim)
          && sheets.sheet(index).holds(claim.about())) {
        index(Said.of(sheets, index, claim.span(), claim.about(), claim.speaker()));
      } else if (finding instanceof Finding.Quote quote && mayClaim(index, quote)) {
        index(Said.of(sheets, index, quote.span(), quote.span(), quote.speaker()));
      } else if (finding instanceof Finding.Denial denial
          && holds(index, denial)
          && sheets.sheet(index).holds(denial.about())) {
        denials.add(Said.of(sheets, index, denial.span(), denial.about(), denial.speaker()));
      }
    }
  }

  private boolean holds(int index, Finding.Spanned finding) {
    return sheets.sheet(index).holds(finding.span());
  }

  /// Somebody's words that deny nothing.
  private boolean mayClaim(int index, Finding.Quote quote) {
    Sheet sheet = sheets.sheet(index);
    return quote.speaker() != null
        && sheet.holds(quote.span())
        && !Negations.in(quote.span().in(sheet.report().text()));
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

  /// Each denial with the claims it shares most with, a few at most, each of another speaker.
  List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (Said denial : denials) {
      var speakers = new HashSet<String>();
      best(denial)
          .filter(claim -> speakers.add(speakerOf(claim)))
          .limit(CLAIMS_OF_A_DENIAL)
          .forEach(claim -> pairs.add(new Pair(claim, denial)));
    }
    return pairs;
  }

  private static String speakerOf(Said claim) {
    return claim.speaker() == null ? "" : claim.speaker().key();
  }

  private Stream<Said> best(Said denial) {
    var shared = new LinkedHashMap<Integer, Integer>();
    for (String word : denial.words()) {
      for (int claim : postings.getOrDefault(word, List.of())) {
        shared.merge(claim, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> aboutTheSame(claims.get(entry.getKey()), denial, entry.getValue()))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(ClaimIndex::sooner)
                .reversed())
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
