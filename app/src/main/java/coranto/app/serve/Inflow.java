package coranto.app.serve;

import coranto.app.setting.Settings;
import coranto.flow.Allowance;
import coranto.flow.IntakeDesk;
import coranto.report.Report;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How much may come in, of each client and of each outlet. A program that goes over it is told
/// when
/// to come again; a feed waits. What the owner hands over in files is not measured. For many
/// threads.
public final class Inflow {
  private static final int MOST = 100_000_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MILLION = 1_000_000;

  /// Why a program's reports were not taken in.
  enum Reason {
    CLIENT,
    OUTLET,
    BEHIND,
    STORE
  }

  /// A measure, and what it is called when it is full.
  private record Measure(Allowance allowance, String said) {}

  private final List<Measure> clients;
  private final Measure characters;
  private final List<Measure> outlets;
  private final Map<Reason, LongAdder> refused = new EnumMap<>(Reason.class);

  private Inflow(Settings settings) {
    clients =
        List.of(
            reports(settings, "client-minute", 6_000, MINUTE),
            reports(settings, "client-hour", 200_000, HOUR));
    int millions = settings.number("client-hour-millions", null, 2_000, 0, MOST / MILLION * 1_000);
    characters =
        new Measure(
            new Allowance((long) millions * MILLION, HOUR),
            millions + " million characters an hour");
    outlets =
        List.of(
            reports(settings, "outlet-minute", 2_000, MINUTE),
            reports(settings, "outlet-hour", 50_000, HOUR));
    for (Reason reason : Reason.values()) {
      refused.put(reason, new LongAdder());
    }
  }

  /// As set for a data folder.
  ///
  /// @throws coranto.app.setting.WrongUsage when a setting is none
  public static Inflow of(Path folder) {
    try {
      return new Inflow(Settings.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Measure reports(Settings settings, String name, int usual, Duration over) {
    int most = settings.number(name, null, usual, 0, MOST);
    String time = over.equals(HOUR) ? " reports an hour" : " reports a minute";
    return new Measure(new Allowance(most, over), most + time);
  }

  /// Takes a program's reports into account; what to tell it when they are too many, null when they
  /// may come in.
  synchronized IntakeDesk.Answer.@Nullable TooMuch program(String client, List<Report> reports) {
    Instant now = now();
    var all = new ArrayList<>(clients);
    all.add(characters);
    var full = full(all, client, now);
    if (full != null) {
      return tooMuch(Reason.CLIENT, full, "from this client");
    }
    Map<String, Long> byOutlet =
        reports.stream()
            .map(Inflow::outlet)
            .filter(outlet -> !outlet.isEmpty())
            .collect(Collectors.groupingBy(outlet -> outlet, Collectors.counting()));
    for (String outlet : byOutlet.keySet()) {
      var filled = full(outlets, outlet, now);
      if (filled != null) {
        return tooMuch(Reason.OUTLET, filled, "of " + outlet);
      }
    }
    clients.forEach(each -> each.allowance().use(client, reports.size(), now));
    characters.allowance().use(client, reports.stream().mapToLong(Inflow::length).sum(), now);
    byOutlet.forEach((outlet, count) -> use(outlet, count, now));
    return null;
  }

  /// How long a gathered report has to wait; when it has not to, it is taken into account.
  public synchronized Duration pause(Report report) {
    String outlet = outlet(report);
    Instant now = now();
    Full full = outlet.isEmpty() ? null : full(outlets, outlet, now);
    if (full != null) {
      return full.pause();
    }
    use(outlet, 1, now);
    return Duration.ZERO;
  }

  /// Notes that reports were refused.
  void refuse(Reason reason) {
    Objects.requireNonNull(refused.get(reason)).increment();
  }

  /// Shows how often programs were refused, by reason.
  void register(MeterRegistry registry) {
    refused.forEach(
        (reason, times) ->
            FunctionCounter.builder("coranto.intake.refused", times, LongAdder::sum)
                .description("How often nothing of what a program handed over was taken in")
                .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                .register(registry));
  }

  /// A measure that is full, and for how long.
  private record Full(String said, Duration pause) {}

  private static @Nullable Full full(List<Measure> measures, String whose, Instant now) {
    for (Measure measure : measures) {
      Duration wait = measure.allowance().waiting(whose, now);
      if (wait.isPositive()) {
        return new Full(measure.said(), wait);
      }
    }
    return null;
  }

  private IntakeDesk.Answer.TooMuch tooMuch(Reason reason, Full full, String whose) {
    refuse(reason);
    return new IntakeDesk.Answer.TooMuch(
        "more than " + full.said() + " come " + whose, (int) full.pause().toSeconds() + 1);
  }

  private void use(String outlet, long count, Instant now) {
    outlets.forEach(each -> each.allowance().use(outlet, count, now));
  }

  private static String outlet(Report report) {
    return report.outletOrUnknown().key();
  }

  private static long length(Report report) {
    return (long) report.text().length() + report.titleOrEmpty().length();
  }

  /// By a clock that never goes back.
  private static Instant now() {
    return Instant.EPOCH.plusNanos(System.nanoTime());
  }
}
