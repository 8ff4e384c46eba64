package coranto.story;

import coranto.report.Span;
import coranto.understand.claims.AssertingWords;
import coranto.understand.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Pairs a denial in one report with a claim, or someone's quote, in another that is about the
/// same: it shares most of the words, and not names alone. A quote that says *not* is taken for the
/// denial of one that has all its words without it. Claims are looked up by word, a bounded number
/// under each: linear in claims and denials.
final class ClaimIndex {
  private static final int POSTINGS = 100;
  private static final int FEWEST_SHARED = 3;
  private static final double SHARED = 0.5;

  /// Of the words of a plain negation, but for names that the claim leaves out.
  private static final double NEARLY_ALL = 0.8;
  private static final int CLAIMS_OF_A_DENIAL = 3;

  /// A claim of one report, denied in another.
  record Pair(Said claim, Said denial) {}

  private final Sheets sheets;
  private final List<Said> claims = new ArrayList<>();
  private final List<Said> denials = new ArrayList<>();
  private final List<Said> negations = new ArrayList<>();
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
      } else if (finding instanceof Finding.Quote quote && holds(index, quote)) {
        gather(index, quote);
      } else if (finding instanceof Finding.Denial denial
          && holds(index, denial)
          && sheets.sheet(index).holds(denial.about())) {
        denials.add(Said.of(sheets, index, denial.span(), denial.about(), denial.speaker()));
      }
    }
  }

  private static boolean asserts(Sheet sheet, Finding.Quote quote, Span content) {
    String text = sheet.report().text();
    boolean led = quote.cue().stream().anyMatch(cue -> AssertingWords.lead(cue.in(text)));
    boolean direct = quote.cue().isEmpty() && quote.form() == Finding.QuoteForm.DIRECT;
    String words = content.in(text);
    return (led || direct) && !AssertingWords.doubt(words) && !AssertingWords.refute(words);
  }

  private boolean holds(int index, Finding.Spanned finding) {
    return sheets.sheet(index).holds(finding.span());
  }

  /// Somebody's words claim when they turn nothing round, and may deny when they do so once.
  private void gather(int index, Finding.Quote quote) {
    Sheet sheet = sheets.sheet(index);
    Span content = quote.content().getFirst().union(quote.content().getLast());
    int turned = sheet.holds(content) ? Negations.ofVerbs(content.in(sheet.report().text())) : -1;
    Said said = Said.of(sheets, index, quote.span(), content, quote.speaker());
    if (turned == 0 && quote.speaker() != null && asserts(sheet, quote, content)) {
      index(said);
    } else if (turned == 1) {
      negations.add(said);
    }
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
    denials.forEach(denial -> pairs(denial, ClaimIndex::aboutTheSame, pairs));
    negations.forEach(denial -> pairs(denial, ClaimIndex::turnedRound, pairs));
    return pairs;
  }

  private void pairs(Said denial, BiPredicate<Said, Said> meets, List<Pair> pairs) {
    var speakers = new HashSet<String>();
    best(denial, meets)
        .filter(claim -> speakers.add(speakerOf(claim)))
        .limit(CLAIMS_OF_A_DENIAL)
        .forEach(claim -> pairs.add(new Pair(claim, denial)));
  }

  private static String speakerOf(Said claim) {
    return claim.speaker() == null ? "" : claim.speaker().key();
  }

  private Stream<Said> best(Said denial, BiPredicate<Said, Said> meets) {
    var shared = new LinkedHashMap<Integer, Integer>();
    for (String word : denial.words()) {
      for (int claim : postings.getOrDefault(word, List.of())) {
        shared.merge(claim, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> apart(claims.get(entry.getKey()), denial))
        .filter(entry -> meets.test(claims.get(entry.getKey()), denial))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(ClaimIndex::sooner)
                .reversed())
        .map(entry -> claims.get(entry.getKey()));
  }

  private static int sooner(Map.Entry<Integer, Integer> one, Map.Entry<Integer, Integer> other) {
    return Integer.compare(other.getKey(), one.getKey());
  }

  /// Of two reports and two speakers.
  private static boolean apart(Said claim, Said denial) {
    return claim.sheet() != denial.sheet() && !claim.sameSpeaker(denial);
  }

  private static boolean aboutTheSame(Said claim, Said denial) {
    int shared = ContentWords.shared(claim.words(), denial.words());
    int names = ContentWords.shared(claim.names(), denial.names());
    return shared >= FEWEST_SHARED
        && shared - names >= FEWEST_SHARED - (names > 0 ? 1 : 0)
        && shared >= SHARED * denial.words().size();
  }

  /// Whether the claim has all that is negated, and no name besides.
  private static boolean turnedRound(Said claim, Said denial) {
    int shared = ContentWords.shared(claim.words(), denial.words());
    long known = denial.names().stream().filter(claim.words()::contains).count();
    long left = known == 0 ? 0 : denial.names().size() - known;
    return shared >= FEWEST_SHARED
        && shared > known
        && shared >= NEARLY_ALL * (denial.words().size() - left)
        && denial.words().containsAll(claim.names());
  }
}
