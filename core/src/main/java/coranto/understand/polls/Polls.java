package coranto.understand.polls;

import coranto.report.Sentence;
import coranto.report.Span;
import coranto.understand.finding.Finding;
import coranto.understand.people.Scene;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds polls: how many were asked, whom, on which days, by whom, with which margin of error, and
/// the
/// question; and says what is missing. Sentences near each other tell of one poll.
public final class Polls {

  /// Sentences so far apart tell of one poll.
  private static final int NEAR = 3;

  private final PollWords text;
  private final Pollsters pollsters;
  private final Words words;
  private final List<Finding.Date> dates;

  private Polls(Scene scene, List<Finding.Date> dates) {
    this.text = new PollWords(scene);
    this.pollsters = new Pollsters(text);
    this.words = scene.words();
    this.dates = dates;
  }

  public static List<Finding.Poll> find(Scene scene, List<Finding.Date> dates) {
    return new Polls(scene, dates).find();
  }

  private List<Finding.Poll> find() {
    var found = new ArrayList<Finding.Poll>();
    var group = new ArrayList<PollFacts>();
    for (int index = 0; index < words.sentences().size(); index++) {
      PollFacts facts = PollFacts.of(text, pollsters, index);
      if (facts == null) {
        continue;
      }
      if (!group.isEmpty() && (index - group.getLast().sentence() > NEAR || other(facts, group))) {
        found.add(poll(group));
        group.clear();
      }
      group.add(facts);
    }
    if (!group.isEmpty()) {
      found.add(poll(group));
    }
    return told(found);
  }

  private static boolean other(PollFacts facts, List<PollFacts> group) {
    return facts.asked() > 0
        && group.stream().anyMatch(each -> each.asked() > 0 && each.asked() != facts.asked());
  }

  /// Without those whose making is told elsewhere in the report, each pollster's once; a pollster
  /// who is the only one named with the findings made the poll whose making is told.
  private static List<Finding.Poll> told(List<Finding.Poll> polls) {
    var made = polls.stream().filter(Polls::made).toList();
    var pollsters = new LinkedHashSet<String>();
    polls.stream().map(Finding.Poll::pollster).filter(Objects::nonNull).forEach(pollsters::add);
    var found = new ArrayList<Finding.Poll>();
    var seen = new HashSet<@Nullable String>();
    for (Finding.Poll poll : polls) {
      boolean same =
          made.stream()
              .anyMatch(each -> poll.pollster() == null || poll.pollster().equals(each.pollster()));
      boolean lone = made.size() == 1 && pollsters.size() == 1;
      if (made(poll)) {
        boolean fill = poll.pollster() == null && lone;
        found.add(fill ? by(poll, pollsters.getFirst()) : poll);
      } else if (!same && !lone && seen.add(poll.pollster())) {
        found.add(poll);
      }
    }
    return found;
  }

  private static boolean made(Finding.Poll poll) {
    return poll.byRule().equals("polls/method");
  }

  private static Finding.Poll by(Finding.Poll poll, String pollster) {
    var missing = poll.missing().stream().filter(each -> !each.equals("pollster")).toList();
    return new Finding.Poll(
        poll.span(),
        poll.asked(),
        poll.population(),
        poll.start(),
        poll.end(),
        poll.margin(),
        pollster,
        poll.question(),
        missing,
        poll.byRule());
  }

  private Finding.Poll poll(List<PollFacts> group) {
    Span span = words.sentences().get(group.getFirst().sentence()).span();
    PollFacts asked = group.getFirst();
    double margin = Double.NaN;
    for (PollFacts facts : group) {
      span = span.union(words.sentences().get(facts.sentence()).span());
      asked = asked.asked() > 0 ? asked : facts;
      margin = Double.isNaN(margin) ? facts.margin() : margin;
    }
    String days = days(group);
    int slash = days == null ? -1 : days.indexOf('/');
    String start = days == null ? null : slash < 0 ? days : days.substring(0, slash);
    String end = days == null ? null : days.substring(slash + 1);
    String pollster = pollsters.around(group.getFirst().sentence());
    Span question = new PollQuestions(text).around(group.getFirst().sentence());
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
        asked.asked() > 0 || !Double.isNaN(margin) ? "polls/method" : "polls/finding");
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

  /// The days in a sentence that tells how the poll was made: an interval, else a day.
  private @Nullable String days(List<PollFacts> group) {
    String day = null;
    for (PollFacts facts : group) {
      Sentence sentence = words.sentences().get(facts.sentence());
      for (Finding.Date date : dates) {
        boolean inside = sentence.span().covers(date.span());
        if (inside && date.value() != null && date.byRule().contains("day")) {
          if (date.value().contains("/")) {
            return date.value();
          }
          day = day == null && taken(words.tokenAt(date.span().from())) ? date.value() : day;
        }
      }
    }
    return day;
  }

  /// `conducted on Monday`: the day stands right behind how the poll was made.
  private boolean taken(int date) {
    for (int at = date - 1; at >= date - 4 && at >= 0; at--) {
      if (text.is(at, "done")) {
        return true;
      }
    }
    return false;
  }

  private String population(int number) {
    int end = number + 1;
    while (end < number + 5 && !text.is(end - 1, "people")) {
      end++;
    }
    return words.text(number + 1, Math.max(end, number + 2));
  }
}
