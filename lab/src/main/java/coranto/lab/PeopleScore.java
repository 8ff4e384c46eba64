package coranto.lab;

import coranto.report.EntityType;
import coranto.report.Span;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import coranto.understand.people.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts who was rightly said to be meant, over texts: pronouns and roles that lead to the right
/// named person, names of one person kept together (BCubed), appositions found as roles.
final class PeopleScore {
  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

  private static final Set<String> COPULAS = Set.of("is", "was", "be", "'s", "’s", "am", "are");

  /// One kind of mention.
  static final class Count {
    int right;
    int got;
    int gold;
  }

  /// A mention that came out otherwise, for the eye.
  record Wrong(String text, String kind, String words, String gold, String got, String around) {}

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<Wrong> wrong = new ArrayList<>();
  private final double[] cubed = new double[2];
  private final int[] named = new int[2];

  void add(CorefGold gold, Understanding got) {
    new OneText(gold, got).count();
  }

  List<Wrong> wrong() {
    return wrong;
  }

  List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    counts.forEach(
        (kind, count) -> {
          var row = new ArrayList<>(Scores.row(kind, count.right, count.got, count.gold));
          row.add(count.right + " of " + count.got + " said, " + count.gold + " there");
          rows.add(row);
        });
    double precision = cubed[0] / Math.max(1, named[0]);
    double recall = cubed[1] / Math.max(1, named[1]);
    rows.add(
        List.of(
            "names together (BCubed)",
            Scores.print(precision),
            Scores.print(recall),
            Scores.print(Scores.f1(precision, recall)),
            named[0] + " found of " + named[1]));
    return rows;
  }

  private Count of(String kind) {
    return counts.computeIfAbsent(kind, _ -> new Count());
  }

  /// One text: what is meant at each word, in the gold and as found.
  private final class OneText {
    private final CorefGold gold;
    private final Understanding got;
    private final Set<String> people;
    private final Map<Integer, CorefGold.Mention> byHead = new HashMap<>();
    private final Map<Integer, Finding.Mention> found = new HashMap<>();
    private final Map<String, String> means = new HashMap<>();

    OneText(CorefGold gold, Understanding got) {
      this.gold = gold;
      this.got = got;
      this.people = gold.named("person");
      for (CorefGold.Mention mention : gold.mentions()) {
        if (mention.type().equals("person")) {
          byHead.putIfAbsent(mention.head(), mention);
        }
      }
      for (Finding finding : got.findings()) {
        if (finding instanceof Finding.Mention mention) {
          place(mention);
        }
      }
      match();
    }

    private void place(Finding.Mention mention) {
      for (int word = 0; word < gold.words().size(); word++) {
        CorefGold.Word at = gold.words().get(word);
        if (new Span(at.from(), at.to()).overlaps(mention.span())) {
          found.put(word, mention);
        }
      }
    }

    /// Which person of the gold each person found is: the one that most of the names are.
    private void match() {
      var votes = new HashMap<String, Map<String, Integer>>();
      byHead.forEach(
          (head, mention) -> {
            Finding.Mention at = found.get(head);
            if (at != null && at.form() == Form.NAME && at.type() == EntityType.PERSON) {
              votes
                  .computeIfAbsent(at.entity(), _ -> new TreeMap<>())
                  .merge(mention.entity(), 1, Integer::sum);
            }
          });
      votes.forEach(
          (entity, each) ->
              means.put(
                  entity,
                  each.entrySet().stream()
                      .max(Map.Entry.comparingByValue())
                      .map(Map.Entry::getKey)
                      .orElse("")));
    }

    void count() {
      for (int word = 0; word < gold.words().size(); word++) {
        pronoun(word);
        role(word);
      }
      appositions();
      names();
    }

    private void pronoun(int word) {
      if (PRONOUNS.contains(gold.words().get(word).form().toLowerCase(Locale.ROOT))) {
        judge("pronouns", word, Form.PRONOUN, byHead.get(word));
      }
    }

    /// `the senator`: a definite noun that is not set beside the name.
    private void role(int word) {
      CorefGold.Mention mention = byHead.get(word);
      boolean definite =
          mention != null
              && !mention.link().equals("appos")
              && !beside(mention)
              && gold.words().get(word).tag().equals("NN")
              && gold.words().get(mention.first()).form().equalsIgnoreCase("the");
      Finding.Mention at = found.get(word);
      boolean last =
          at != null && at.form() == Form.ROLE && at.span().to() == gold.words().get(word).to();
      if (definite || last) {
        judge("roles", word, Form.ROLE, mention);
      }
    }

    /// Whether a name stands in it or beside it, or it says what someone is (*is the mayor*).
    private boolean beside(CorefGold.Mention mention) {
      for (CorefGold.Mention other : gold.mentions()) {
        boolean near =
            other != mention
                && other.entity().equals(mention.entity())
                && other.first() >= mention.first()
                && other.first() <= mention.end() + 1;
        if (near) {
          return true;
        }
      }
      return gold.words().stream()
          .anyMatch(
              word ->
                  word.head() == mention.head()
                      && COPULAS.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    private void judge(String kind, int word, Form form, CorefGold.@Nullable Mention mention) {
      Count count = of(kind);
      String right = mention != null && people.contains(mention.entity()) ? mention.entity() : null;
      Finding.Mention at = found.get(word);
      boolean said = at != null && at.form() == form && at.type() == EntityType.PERSON;
      String meant = said && at != null ? means.getOrDefault(at.entity(), "?") : null;
      count.gold += right == null ? 0 : 1;
      count.got += said ? 1 : 0;
      boolean same = right != null && right.equals(meant);
      count.right += same ? 1 : 0;
      if (!same && (right != null || said)) {
        wrong.add(
            new Wrong(
                gold.name(),
                kind,
                gold.words().get(word).form(),
                right == null ? "-" : called(right),
                at == null || !said ? "-" : got.entity(at.entity()).orElseThrow().name(),
                around(word)));
      }
    }

    private String called(String entity) {
      return gold.mentions().stream()
          .filter(mention -> mention.entity().equals(entity))
          .filter(mention -> gold.words().get(mention.head()).proper())
          .map(this::words)
          .findFirst()
          .orElse("");
    }

    private String words(CorefGold.Mention mention) {
      return gold.text()
          .substring(
              gold.words().get(mention.first()).from(), gold.words().get(mention.end() - 1).to());
    }

    private String around(int word) {
      int from = Math.max(0, gold.words().get(word).from() - 160);
      int to = Math.min(gold.text().length(), gold.words().get(word).to() + 30);
      return gold.text().substring(from, to).replace('\n', ' ');
    }

    /// Appositions of a named person with a noun for their head.
    private void appositions() {
      Count count = of("appositions as roles");
      for (CorefGold.Mention mention : gold.mentions()) {
        boolean noun = gold.words().get(mention.head()).tag().equals("NN");
        if (mention.link().equals("appos") && noun && people.contains(mention.entity())) {
          var span =
              new Span(
                  gold.words().get(mention.first()).from(),
                  gold.words().get(mention.end() - 1).to());
          boolean taken = taken(mention, span);
          count.gold++;
          count.right += taken ? 1 : 0;
          count.got += taken ? 1 : 0;
          if (!taken) {
            wrong.add(
                new Wrong(
                    gold.name(),
                    "apposition",
                    words(mention),
                    called(mention.entity()),
                    "-",
                    around(mention.end() - 1)));
          }
        }
      }
    }

    private boolean taken(CorefGold.Mention mention, Span span) {
      return got.entities().stream()
          .filter(entity -> mention.entity().equals(means.get(entity.id())))
          .flatMap(entity -> entity.roles().stream())
          .anyMatch(role -> role.span().shared(span) * 2 > span.length());
    }

    /// BCubed over the names of people.
    private void names() {
      var heads =
          byHead.values().stream()
              .filter(mention -> gold.words().get(mention.head()).proper())
              .toList();
      for (CorefGold.Mention one : heads) {
        named[1]++;
        Finding.Mention at = name(one);
        if (at == null) {
          continue;
        }
        named[0]++;
        int both = 0;
        int together = 0;
        int same = 0;
        for (CorefGold.Mention other : heads) {
          Finding.Mention there = name(other);
          boolean found = there != null && there.entity().equals(at.entity());
          boolean right = other.entity().equals(one.entity());
          both += found && right ? 1 : 0;
          together += found ? 1 : 0;
          same += right ? 1 : 0;
        }
        cubed[0] += both / (double) together;
        cubed[1] += both / (double) same;
        if (both < together) {
          apart(one, at, "one");
        } else if (both < same) {
          apart(one, at, "several");
        }
      }
    }

    private void apart(CorefGold.Mention one, Finding.Mention at, String how) {
      wrong.add(
          new Wrong(
              gold.name(),
              "name-" + how,
              words(one),
              called(one.entity()),
              got.entity(at.entity()).orElseThrow().name(),
              around(one.head())));
    }

    private Finding.@Nullable Mention name(CorefGold.Mention mention) {
      Finding.Mention at = found.get(mention.head());
      return at != null && at.form() == Form.NAME && at.type() == EntityType.PERSON ? at : null;
    }
  }
}
