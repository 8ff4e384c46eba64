package coranto.lab;

import coranto.group.features.FeatureReader;
import coranto.group.features.Features;
import coranto.group.likeness.Abroad;
import coranto.group.likeness.AbroadWeights;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.Frequencies;
import coranto.text.Resource;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Sets the bar that two reports in two languages must pass to be of one story, from reports that
/// we made up, `tongues.jsonl`, and prints it as the lines of its data file. The bar lies where of
/// a thousand pairs that tell of other events one is as like. What such pairs share by chance grows
/// with their length, and the reports made up are short: so two of one language are put one behind
/// the other, and pairs of those count.
///
/// What of each event passes a bar that was set on the others is told besides, on standard error.
///
/// Run: `java -cp ... coranto.lab.AbroadTraining > .../group/likeness/abroad.tsv`
public final class AbroadTraining {
  private static final double WRONG = 0.001;

  private static final List<String> HEADER =
      List.of(
          "# Log-odds by which two reports in two languages are of one story: of strangers on one day; what shared",
          "# landmarks of weight 1 bring, up to how much; what a day between them costs; and what they hold in common",
          "# must bring at least. STRANGERS and LEAST_CONTENT are set where one in a thousand pairs of other events is as",
          "# like, on reports of our own (tongues.jsonl in lab); the others by hand.",
          "# Made by coranto.lab.AbroadTraining");

  /// @param events what it tells of
  private record Told(Set<String> events, Features features) {
    boolean tells(String event) {
      return events.contains(event);
    }

    boolean strange(Told other) {
      return Collections.disjoint(events, other.events());
    }
  }

  private record Row(String event, Report report) {
    static Row read(String line) {
      var json = Json.object(line);
      return new Row(String.valueOf(json.get("event")), ReportJson.read(json));
    }
  }

  /// Chooses pairs.
  private interface Pairs {
    boolean are(Told one, Told other);
  }

  private final NamedReader reader = new NamedReader();
  private final FeatureReader features =
      new FeatureReader(Frequencies.shipped(), OutletBook.empty(), null);
  private final AbroadWeights byHand = AbroadWeights.shipped();

  private final List<Told> single = new ArrayList<>();
  private final List<Told> doubled = new ArrayList<>();

  private AbroadTraining(List<Row> rows) {
    for (Row one : rows) {
      single.add(told(one.report(), one.event()));
      for (Row other : rows.subList(0, rows.indexOf(one))) {
        if (Objects.equals(one.report().language(), other.report().language())
            && !one.event().equals(other.event())) {
          doubled.add(told(joined(one.report(), other.report()), one.event(), other.event()));
        }
      }
    }
  }

  public static void main(String[] arguments) {
    List<Row> rows = rows();
    var training = new AbroadTraining(rows);
    training.tell(rows.stream().map(Row::event).distinct().toList());
    training.lines().forEach(System.out::println);
  }

  /// The lines of the data file.
  static List<String> made() {
    return new AbroadTraining(rows()).lines();
  }

  private static List<Row> rows() {
    return Resource.lines(AbroadTraining.class, "tongues.jsonl").stream().map(Row::read).toList();
  }

  private List<String> lines() {
    return Stream.concat(HEADER.stream(), set("").lines().stream()).toList();
  }

  /// @param out the event that is left out
  private AbroadWeights set(String out) {
    Pairs others = (one, other) -> !one.tells(out) && !other.tells(out) && one.strange(other);
    return byHand.with(
        -bar(rising(doubled, others, this::logit)), bar(rising(single, others, Abroad::content)));
  }

  /// Tells what of each event passes a bar that was set on the others.
  private void tell(List<String> events) {
    int right = 0;
    int rightPassing = 0;
    int wrong = 0;
    int wrongPassing = 0;
    for (String event : events) {
      double bar = -set(event).strangers();
      double[] same =
          rising(single, (one, other) -> one.tells(event) && other.tells(event), this::logit);
      double[] strange =
          rising(
              doubled,
              (one, other) -> (one.tells(event) || other.tells(event)) && one.strange(other),
              this::logit);
      right += same.length;
      rightPassing += passing(same, bar);
      wrong += strange.length;
      wrongPassing += passing(strange, bar);
    }
    System.err.printf(
        "each event by a bar set on the others: of %d pairs of one event %d pass it, of %d of others"
            + " (long) %d%n",
        right, rightPassing, wrong, wrongPassing);
  }

  /// The log-odds but for the bar.
  private double logit(Features one, Features other) {
    return Abroad.logit(one, other) - byHand.strangers();
  }

  private static int passing(double[] rising, double bar) {
    return (int) Arrays.stream(rising).filter(each -> each > bar).count();
  }

  /// What no more than one in a thousand exceed.
  private static double bar(double[] rising) {
    return rising[rising.length - 1 - (int) (WRONG * rising.length)];
  }

  /// How alike pairs in two languages are, those that are asked for.
  private static double[] rising(
      List<Told> told, Pairs wanted, ToDoubleBiFunction<Features, Features> measure) {
    var alike = DoubleStream.builder();
    for (int at = 0; at < told.size(); at++) {
      Told one = told.get(at);
      for (Told other : told.subList(0, at)) {
        if (Abroad.apart(one.features(), other.features()) && wanted.are(one, other)) {
          alike.add(measure.applyAsDouble(one.features(), other.features()));
        }
      }
    }
    return alike.build().sorted().toArray();
  }

  /// One report behind the other.
  private static Report joined(Report one, Report other) {
    return Report.draft(one.id() + "+" + other.id(), one.text() + "\n\n" + other.text())
        .title(one.titleOrEmpty())
        .language(String.valueOf(one.language()))
        .published(Objects.requireNonNull(one.published()))
        .build();
  }

  private Told told(Report report, String... events) {
    return new Told(Set.of(events), features.read(reader.read(report)));
  }
}
