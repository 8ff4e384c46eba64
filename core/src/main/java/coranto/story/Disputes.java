package coranto.story;

import coranto.understand.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Claims and their denials: those paired within a report, those of two reports that are about the
/// same by different speakers, and sentences that trace to one they negate. Each pair once,
/// however many reports copy it; the one in most reports first, then the earliest.
final class Disputes {
  /// A story shows no more.
  private static final int MOST = 30;

  /// Words in common, of those of the shorter one, from which two claims are one.
  private static final double ALIKE = 0.6;

  private record Key(int claim, int denial) {}

  /// A dispute and in how many reports it stands.
  private static final class Counted {
    final Said claim;
    final Said denial;
    int reports = 1;

    Counted(Said claim, Said denial) {
      this.claim = claim;
      this.denial = denial;
    }
  }

  private final Sheets sheets;
  private final Groups groups;
  private final Map<Key, Counted> found = new LinkedHashMap<>();

  Disputes(Sheets sheets, Groups groups) {
    this.sheets = sheets;
    this.groups = groups;
  }

  List<Story.Disputed> all() {
    var across = new ClaimIndex(sheets);
    var flips = new Flips(sheets);
    for (int index = 0; index < sheets.size(); index++) {
      within(index);
      flips.of(index, this::add);
    }
    across.pairs().forEach(pair -> add(pair.claim(), pair.denial()));
    return merged().stream()
        .sorted(Comparator.comparingInt((Counted each) -> each.reports).reversed())
        .limit(MOST)
        .map(this::disputed)
        .toList();
  }

  private void within(int index) {
    var findings = sheets.sheet(index).findings();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Dispute dispute
          && at(findings, dispute.claim()) instanceof Finding.Spanned claim
          && at(findings, dispute.denial()) instanceof Finding.Spanned denial) {
        add(said(index, claim), said(index, denial));
      }
    }
  }

  private static Finding at(List<Finding> findings, int index) {
    return findings.get(Math.clamp(index, 0, findings.size() - 1));
  }

  private Said said(int index, Finding.Spanned finding) {
    return Said.of(sheets, index, finding.span(), finding.span(), Said.speaker(finding));
  }

  private void add(Said claim, Said denial) {
    boolean held =
        sheets.sheet(claim.sheet()).holds(claim.span())
            && sheets.sheet(denial.sheet()).holds(denial.span());
    var key = new Key(statement(claim), statement(denial));
    if (held && (key.claim() != key.denial() || claim.sheet() == denial.sheet())) {
      var counted = found.putIfAbsent(key, new Counted(claim, denial));
      if (counted != null) {
        counted.reports++;
      }
    }
  }

  /// The statement a claim is part of; below 0 when it lies in no sentence.
  private int statement(Said said) {
    int number = sheets.numberAt(said.sheet(), said.span());
    return number < 0 ? -1 - said.span().from() : groups.of(number);
  }

  /// Without those that say of the same speakers what an earlier one says.
  private List<Counted> merged() {
    var kept = new ArrayList<Counted>();
    for (Counted each : found.values()) {
      var like = kept.stream().limit(MOST).filter(other -> alike(each, other)).findFirst();
      if (like.isPresent()) {
        like.get().reports += each.reports;
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean alike(Counted one, Counted other) {
    return alike(one.claim, other.claim) && alike(one.denial, other.denial);
  }

  private static boolean alike(Said one, Said other) {
    boolean speaker = one.sameSpeaker(other) || one.speaker() == null || other.speaker() == null;
    int shorter = Math.min(one.words().size(), other.words().size());
    return speaker && ContentWords.shared(one.words(), other.words()) >= ALIKE * shorter;
  }

  private Story.Disputed disputed(Counted counted) {
    return new Story.Disputed(
        sheets.sheet(counted.claim.sheet()).cited(counted.claim.span()),
        counted.claim.by(),
        sheets.sheet(counted.denial.sheet()).cited(counted.denial.span()),
        counted.denial.by());
  }
}
