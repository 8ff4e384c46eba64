package coranto.understand;

import coranto.report.EntityType;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.text.Quotation;
import coranto.understand.people.Member;
import coranto.understand.words.Numbers;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds polls: how many were asked, whom, on which days, by whom, with which margin of error, and
/// the
/// question; and says what is missing. Sentences near each other tell of one poll.
final class Polls {
  private static final Set<String> POLL =
      Set.of(
          "poll",
          "polls",
          "survey",
          "polled",
          "surveyed",
          "interviewed",
          "respondents",
          "pollster");
  private static final Set<String> PEOPLE =
      Set.of(
          "adults",
          "voters",
          "people",
          "americans",
          "respondents",
          "residents",
          "citizens",
          "grown-ups",
          "grown",
          "households",
          "britons",
          "germans",
          "participants",
          "men",
          "women",
          "parents",
          "students",
          "workers",
          "democrats",
          "republicans",
          "caucusgoers",
          "firms",
          "companies",
          "businesses",
          "readers",
          "homeowners");
  private static final Set<String> DONE =
      Set.of(
          "conducted",
          "carried",
          "taken",
          "interviewed",
          "surveyed",
          "polled",
          "fielded",
          "questioned",
          "asked");

  /// Sentences so far apart tell of one poll.
  private static final int NEAR = 3;

  /// The fewest people a poll asks, to tell them from other numbers of people.
  private static final int FEWEST = 100;

  private final Scene scene;
  private final Words words;
  private final List<Finding.Date> dates;

  private Polls(Scene scene, List<Finding.Date> dates) {
    this.scene = scene;
    this.words = scene.words();
    this.dates = dates;
  }

  static List<Finding.Poll> find(Scene scene, List<Finding.Date> dates) {
    return new Polls(scene, dates).find();
  }

  /// What one sentence tells of how a poll was made.
  private record Facts(int sentence, int asked, int askedAt, double margin) {}

  private List<Finding.Poll> find() {
    var found = new ArrayList<Finding.Poll>();
    var group = new ArrayList<Facts>();
    for (int index = 0; index < words.sentences().size(); index++) {
      Facts facts = facts(index);
      if (facts == null) {
        continue;
      }
      boolean apart = !group.isEmpty() && index - group.getLast().sentence() > NEAR;
      if (apart
          || !group.isEmpty()
              && facts.asked() > 0
              && group.stream()
                  .anyMatch(each -> each.asked() > 0 && each.asked() != facts.asked())) {
        found.add(poll(group));
        group.clear();
      }
      group.add(facts);
    }
    if (!group.isEmpty()) {
      found.add(poll(group));
    }
    return found;
  }

  private @Nullable Facts facts(int index) {
    Sentence sentence = words.sentences().get(index);
    boolean poll = false;
    int asked = 0;
    int askedAt = -1;
    double margin = Double.NaN;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      poll |= POLL.contains(words.norm(token));
      if (asked == 0 && asked(token) > 0) {
        asked = asked(token);
        askedAt = token;
      }
      if (words.is(token, "margin") && error(token)) {
        margin = margin(token, sentence);
        poll = true;
      }
    }
    boolean made = asked > 0 && poll || !Double.isNaN(margin);
    return made ? new Facts(index, asked, askedAt, margin) : null;
  }

  /// `1,500 US adults`: the number that begins at `token`; 0 for others.
  private int asked(int token) {
    int number = words.number(token) ? Numbers.value(words.norm(token)) : 0;
    if (number < FEWEST) {
      return 0;
    }
    for (int at = token + 1; at < token + 5; at++) {
      if (PEOPLE.contains(words.norm(at))) {
        return number;
      }
      if (words.mark(at) && !words.is(at, "-")) {
        return 0;
      }
    }
    return 0;
  }

  private boolean error(int token) {
    return words.is(token + 1, "of")
        && (words.is(token + 2, "error") || words.is(token + 2, "sampling"));
  }

  /// The number nearest to the margin: after it, else before it.
  private double margin(int token, Sentence sentence) {
    for (int at = token + 1; at < Math.min(token + 14, sentence.endToken()); at++) {
      if (points(at)) {
        return Numbers.decimal(words.norm(at));
      }
    }
    for (int at = token - 1; at >= Math.max(token - 8, sentence.firstToken()); at--) {
      if (points(at)) {
        return Numbers.decimal(words.norm(at));
      }
    }
    return Double.NaN;
  }

  private boolean points(int token) {
    double value = words.number(token) ? Numbers.decimal(words.norm(token)) : Double.NaN;
    boolean unit =
        words.is(token + 1, "percent")
            || words.is(token + 1, "percentage")
            || words.is(token + 1, "points")
            || words.is(token + 1, "point")
            || words.is(token + 1, "%")
            || words.is(token + 1, "per")
            || words.is(token + 1, "-");
    return value > 0 && value < 30 && unit;
  }

  private Finding.Poll poll(List<Facts> group) {
    Span span = words.sentences().get(group.getFirst().sentence()).span();
    Facts asked = group.getFirst();
    double margin = Double.NaN;
    for (Facts facts : group) {
      span = span.union(words.sentences().get(facts.sentence()).span());
      asked = asked.asked() > 0 ? asked : facts;
      margin = Double.isNaN(margin) ? facts.margin() : margin;
    }
    String days = days(group);
    int slash = days == null ? -1 : days.indexOf('/');
    String start = days == null ? null : slash < 0 ? days : days.substring(0, slash);
    String end = days == null ? null : days.substring(slash + 1);
    String pollster = pollster(group);
    Span question = question(group);
    return new Finding.Poll(
        span,
        asked.asked() > 0 ? asked.asked() : null,
        asked.asked() > 0 ? population(asked.askedAt()) : null,
        start,
        end,
        Double.isNaN(margin) ? null : margin,
        pollster,
        question,
        missing(
            question != null,
            pollster != null,
            days != null,
            asked.asked() > 0,
            !Double.isNaN(margin)),
        "polls/method");
  }

  private static List<String> missing(
      boolean question, boolean pollster, boolean days, boolean asked, boolean margin) {
    var missing = new ArrayList<String>();
    add(missing, question, "question");
    add(missing, pollster, "pollster");
    add(missing, days, "days");
    add(missing, asked, "asked");
    add(missing, margin, "margin");
    return missing;
  }

  private static void add(List<String> missing, boolean there, String name) {
    if (!there) {
      missing.add(name);
    }
  }

  private String population(int number) {
    int end = number + 1;
    while (end < number + 5 && !PEOPLE.contains(words.norm(end - 1))) {
      end++;
    }
    return words.text(number + 1, Math.max(end, number + 2));
  }

  /// The days in a sentence that tells how the poll was made: an interval, else a day.
  private @Nullable String days(List<Facts> group) {
    String day = null;
    for (Facts facts : group) {
      Sentence sentence = words.sentences().get(facts.sentence());
      if (!done(sentence)) {
        continue;
      }
      for (Finding.Date date : dates) {
        boolean inside = sentence.span().covers(date.span());
        if (inside && date.value() != null && date.byRule().contains("day")) {
          if (date.value().contains("/")) {
            return date.value();
          }
          day = day == null ? date.value() : day;
        }
      }
    }
    return day;
  }

  private boolean done(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (DONE.contains(words.norm(token))) {
        return true;
      }
    }
    return false;
  }

  /// The organisation beside *poll*, *conducted by* or *interviewed*, near the poll first.
  private @Nullable String pollster(List<Facts> group) {
    int around = group.getFirst().sentence();
    for (int distance = 0; distance < words.sentences().size() && distance < 40; distance++) {
      for (int index : new int[] {around - distance, around + distance}) {
        String found =
            index < 0 || index >= words.sentences().size()
                ? null
                : pollster(words.sentences().get(index));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable String pollster(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      boolean before =
          (POLL.contains(words.norm(token)) || words.is(token, "interviewed"))
              && organisation(token - 1) != null;
      if (before) {
        return organisation(token - 1);
      }
      boolean by = words.is(token, "by") && madeBefore(token);
      String name = by ? organisation(words.is(token + 1, "the") ? token + 2 : token + 1) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private boolean madeBefore(int by) {
    for (int token = by - 1; token > by - 7; token--) {
      if (made(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean made(int token) {
    return POLL.contains(words.norm(token))
        || DONE.contains(words.norm(token))
        || words.is(token, "out");
  }

  private @Nullable String organisation(int token) {
    Member member = scene.cast().at(token);
    return member != null && member.type() == EntityType.ORGANISATION ? member.id() : null;
  }

  /// A quoted question in a sentence that has *asked* or *question*; else what follows *asked if*.
  private @Nullable Span question(List<Facts> group) {
    int around = group.getFirst().sentence();
    Span best = null;
    int nearest = Integer.MAX_VALUE;
    for (Quotation quotation : words.quotations()) {
      int first = words.tokenAt(quotation.span().from());
      int last = words.tokenAt(quotation.span().to() - 1);
      boolean asks =
          quotation.depth() == 0 && words.is(last - 1, "?") && asked(words.sentence(first));
      int distance = asks ? Math.abs(words.sentenceIndex(first) - around) : Integer.MAX_VALUE;
      if (distance < nearest) {
        nearest = distance;
        best = quotation.span();
      }
    }
    return best;
  }

  private boolean asked(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (words.is(token, "asked")
          || words.is(token, "question")
          || words.is(token, "questions")
          || words.is(token, "survey")) {
        return true;
      }
    }
    return false;
  }
}
