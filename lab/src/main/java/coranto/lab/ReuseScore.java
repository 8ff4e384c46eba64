package coranto.lab;

import coranto.report.Citation;
import coranto.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Scores traces of sentences whose source is known: whether the right source was found, by how the
/// sentence was made from it; whether fresh sentences were given one; whether the kind is right. A
/// source that is itself an asked sentence counts for what it was traced to.
final class ReuseScore {
  static final List<String> KINDS =
      List.of(
          "verbatim",
          "light-edit",
          "human-edit",
          "post-edit",
          "spun-30",
          "spun-70",
          "reworded",
          "rewritten",
          "reworded-not");

  private static final int HOPS = 5;

  private record Best(String source, double score, Trace trace) {}

  private final ReuseGold gold;
  private final Map<String, Best> top = new HashMap<>();
  private final Map<String, Bag> bags = new HashMap<>();

  ReuseScore(ReuseGold gold) {
    this.gold = gold;
  }

  /// A later trace counts when its score is higher: an asked text may hold several sentences.
  void add(Trace trace) {
    Citation source = source(trace);
    String id = trace.sentence().report();
    double score = trace.explanation().score();
    Best known = top.get(id);
    if (gold.asked().containsKey(id)
        && source != null
        && (known == null || score > known.score())) {
      top.put(id, new Best(source.report(), score, trace));
    }
  }

  private static @Nullable Citation source(Trace trace) {
    return trace instanceof Trace.Sourced sourced
        ? sourced.source()
        : trace instanceof Trace.Fresh fresh ? fresh.nearest() : null;
  }

  List<List<String>> rows() {
    List<Double> alarms = new ArrayList<>();
    gold.asked().forEach((id, asked) -> alarm(id, asked, alarms));
    alarms.sort(Comparator.reverseOrder());
    double tenth = alarms.get((int) (alarms.size() * 0.001));
    double whole = alarms.get((int) (alarms.size() * 0.01));
    return List.of(
        row("as decided", best -> decided(best)),
        row("0.1 % false alarms", best -> best.score() > tenth),
        row("1 % false alarms", best -> best.score() > whole));
  }

  /// The share of fresh sentences that were given a source.
  double alarms() {
    List<Double> alarms = new ArrayList<>();
    long wrong =
        gold.asked().entrySet().stream()
            .filter(each -> alarm(each.getKey(), each.getValue(), alarms))
            .count();
    return wrong / (double) Math.max(1, alarms.size());
  }

  /// The share, of sentences of these kinds whose source was found, that are called so.
  double called(Set<String> made, Predicate<Trace> called) {
    long all = 0;
    long right = 0;
    for (var each : gold.asked().entrySet()) {
      Best best = best(each.getKey());
      if (made.contains(each.getValue().kind())
          && best != null
          && decided(best)
          && right(best, each.getValue())) {
        all++;
        right += called.test(best.trace()) ? 1 : 0;
      }
    }
    return right / (double) Math.max(1, all);
  }

  /// Puts down the score of a fresh sentence; whether it was given a source.
  private boolean alarm(String id, ReuseGold.Asked asked, List<Double> scores) {
    Best best = best(id);
    boolean like =
        best != null && bag(asked.text()).jaccard(bag(gold.seen().get(best.source()))) >= 0.5;
    if (!asked.kind().equals("fresh") || like) {
      return false;
    }
    scores.add(best == null ? 0 : best.score());
    return best != null && decided(best);
  }

  private List<String> row(String label, Predicate<Best> counts) {
    var row = new ArrayList<String>();
    row.add(label);
    for (String kind : KINDS) {
      row.add(share(kind, counts));
    }
    return row;
  }

  private String share(String kind, Predicate<Best> counts) {
    int all = 0;
    int right = 0;
    for (var each : gold.asked().entrySet()) {
      if (each.getValue().kind().equals(kind)) {
        Best best = best(each.getKey());
        all++;
        right += best != null && counts.test(best) && right(best, each.getValue()) ? 1 : 0;
      }
    }
    return String.format(Locale.ROOT, "%.3f", right / (double) Math.max(1, all));
  }

  private static boolean decided(Best best) {
    return best.trace() instanceof Trace.Sourced;
  }

  /// The best source with its chain followed to a sentence held; null when there is none.
  private @Nullable Best best(String id) {
    Best found = top.get(id);
    Best last = found;
    for (int hop = 0; last != null && hop < HOPS && top.containsKey(last.source()); hop++) {
      last = top.get(last.source());
    }
    return found == null || last == null || !gold.seen().containsKey(last.source())
        ? null
        : new Best(last.source(), found.score(), found.trace());
  }

  /// Right is the source itself, a text much like it, or one that is as like the sentence as it is.
  private boolean right(Best best, ReuseGold.Asked asked) {
    Bag wanted = bag(gold.seen().get(asked.source()));
    Bag got = bag(gold.seen().get(best.source()));
    Bag query = bag(asked.text());
    return best.source().equals(asked.source())
        || got.jaccard(wanted) >= 0.7
        || got.jaccard(query) >= 0.6 && got.jaccard(query) >= wanted.jaccard(query);
  }

  private Bag bag(@Nullable String text) {
    return bags.computeIfAbsent(text == null ? "" : text, Bag::of);
  }
}
