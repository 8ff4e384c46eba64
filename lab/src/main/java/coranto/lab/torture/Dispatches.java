package coranto.lab.torture;

import coranto.text.Resource;
import coranto.wire.Json;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// Reports without end, made by a seed: several outlets tell of the same events, copy each other,
/// change what they printed, and hand in the same report twice. What comes back unacknowledged is
/// handed out again first, as a sender would.
final class Dispatches {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Instant FIRST = Instant.parse("2026-03-02T06:00:00Z");
  private static final int OPEN = 8;
  private static final double AGAIN = 0.08;
  private static final double REVISED = 0.18;
  private static final double NEW_EVENT = 0.2;
  private static final int REMEMBERED = 60;

  private final Map<String, List<String>> phrases = phrases();
  private final Random random;
  private final String prefix;
  private final Deque<Dispatch> back = new ArrayDeque<>();
  private final List<Event> open = new ArrayList<>();
  private final List<Printed> printed = new ArrayList<>();
  private int number;

  /// What happened somewhere, and how many reports told of it.
  private static final class Event {
    final Map<String, String> filled = new HashMap<>();
    int told;
  }

  /// A report as it stands.
  private record Printed(String id, Event event, String outlet, String title, List<String> facts) {}

  /// @param prefix of all ids
  Dispatches(long seed, String prefix) {
    this.random = Random.from(new SplittableRandom(seed));
    this.prefix = prefix;
  }

  private static Map<String, List<String>> phrases() {
    var phrases = new HashMap<String, List<String>>();
    for (String line : Resource.lines(Dispatches.class, "dispatches.txt")) {
      int colon = line.indexOf(": ");
      phrases
          .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
          .add(line.substring(colon + 2));
    }
    return phrases;
  }

  synchronized Dispatch next() {
    if (!back.isEmpty()) {
      return back.removeFirst();
    }
    double chance = random.nextDouble();
    if (chance < AGAIN && !printed.isEmpty()) {
      return dispatch(any(printed));
    }
    return chance < AGAIN + REVISED && !printed.isEmpty() ? revised() : fresh();
  }

  synchronized List<Dispatch> next(int count) {
    var next = new ArrayList<Dispatch>(count);
    for (int at = 0; at < count; at++) {
      next.add(next());
    }
    return next;
  }

  /// Takes back what was fed and not acknowledged.
  synchronized void giveBack(Collection<Dispatch> unacknowledged) {
    back.addAll(unacknowledged);
  }

  private Dispatch fresh() {
    Event event = event();
    var facts = new ArrayList<String>();
    String kind = event.told < 2 ? "early" : event.told < 4 ? "late" : "";
    if (!kind.equals("late")) {
      facts.addAll(facts("early", event));
    }
    if (!kind.equals("early")) {
      facts.addAll(facts("late", event));
    }
    event.told++;
    var report =
        new Printed(
            prefix + number++,
            event,
            any(phrase("outlet")),
            text(any(phrase("title")), event),
            facts);
    remember(report);
    return dispatch(report);
  }

  /// Most facts of a kind, in an order of their own.
  private List<String> facts(String kind, Event event) {
    var facts = new ArrayList<>(phrase(kind));
    Collections.shuffle(facts, random);
    return facts.subList(0, facts.size() - random.nextInt(3)).stream()
        .map(fact -> text(fact, event))
        .toList();
  }

  private Dispatch revised() {
    Printed old = any(printed);
    var facts = new ArrayList<>(old.facts());
    if (random.nextBoolean() && facts.size() > 3) {
      facts.remove(random.nextInt(facts.size()));
    }
    facts.add("The %s added this at the %d.".formatted(name(old.outlet()), number++));
    printed.remove(old);
    var now = new Printed(old.id(), old.event(), old.outlet(), old.title(), facts);
    remember(now);
    return dispatch(now);
  }

  private void remember(Printed report) {
    printed.add(report);
    if (printed.size() > REMEMBERED) {
      printed.removeFirst();
    }
  }

  private Event event() {
    if (open.isEmpty() || random.nextDouble() < NEW_EVENT) {
      var event = new Event();
      for (String kind : List.of("place", "person", "office", "thing", "cause", "firm")) {
        event.filled.put(kind, any(phrase(kind)));
      }
      event.filled.put("number", String.valueOf(20 + random.nextInt(400)));
      event.filled.put("weeks", String.valueOf(2 + random.nextInt(9)));
      event.filled.put("sum", String.valueOf(1_000 * (11 + random.nextInt(900))));
      event.filled.put("percent", String.valueOf(2 + random.nextInt(30)));
      open.add(event);
      if (open.size() > OPEN) {
        open.removeFirst();
      }
      return event;
    }
    return any(open);
  }

  private static String text(String template, Event event) {
    return SLOT.matcher(template).replaceAll(slot -> event.filled.getOrDefault(slot.group(1), "?"));
  }

  private Dispatch dispatch(Printed report) {
    String text = String.join("\n\n", report.facts());
    String domain = report.outlet().substring(report.outlet().indexOf('|') + 1);
    var line = new LinkedHashMap<String, Object>();
    line.put("id", report.id());
    line.put("url", "https://" + domain + "/" + report.id());
    line.put("outlet", Map.of("name", name(report.outlet()), "domain", domain));
    line.put("title", report.title());
    line.put("language", "en");
    line.put("text", text);
    line.put("seen", FIRST.plusSeconds(number * 60L).toString());
    return new Dispatch(report.id(), Json.print(line), Dispatch.hash(report.title(), text));
  }

  private static String name(String outlet) {
    return outlet.substring(0, outlet.indexOf('|'));
  }

  private List<String> phrase(String kind) {
    return phrases.getOrDefault(kind, List.of());
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
