package coranto.group;

import coranto.group.features.FeatureReader;
import coranto.group.features.Features;
import coranto.group.features.Foreign;
import coranto.group.features.Gist;
import coranto.group.features.HeldFeatures;
import coranto.group.features.MemoryFeatures;
import coranto.group.fit.Copies;
import coranto.group.fit.Fit;
import coranto.group.fit.Fitting;
import coranto.group.fit.Reasons;
import coranto.group.fit.Witness;
import coranto.group.likeness.Abroad;
import coranto.group.likeness.Weights;
import coranto.group.open.Arrival;
import coranto.group.open.Bounds;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.open.OpenStory;
import coranto.group.open.Origin;
import coranto.group.open.Restoring;
import coranto.group.open.Window;
import coranto.group.said.HeldStories;
import coranto.group.said.Leaving;
import coranto.group.said.Left;
import coranto.group.said.Pinning;
import coranto.group.said.Pins;
import coranto.group.second.Merging;
import coranto.group.second.Splitting;
import coranto.group.second.Splitting.Parts;
import coranto.report.OutletBook;
import coranto.report.Pin;
import coranto.report.Reading;
import coranto.report.Sketch;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts reports together into stories, one by one. Remembers where the reports of the open window
/// stand, about half a kB each, and what they are compared by as [HeldFeatures]; what it decides
/// hangs on the entries given before alone.
///
/// A near-copy goes where its origin is. Any other report is compared with the stories of what the
/// lookup found: the pair model tells how like it is to each of their origins, the story model
/// whether it belongs. It joins the story that fits best, or opens one; a report that fits two
/// stories well may show that they are one.
public final class Grouper {
  /// Raised when memberships come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 9;

  /// How many days a story stays open unless said otherwise.
  public static final int WINDOW_DAYS = 7;

  /// A revision leaves its story only when the odds against it are e to this.
  private static final double CLEARLY = 2;

  /// However close in time and however lonely, two reports are one event only when what they hold
  /// in common speaks this much for it, in log-odds. Tuned with `eval groups`, AllSides folded to
  /// 60
  /// days.
  private static final double LEAST_CONTENT = 3.6;

  /// The same for languages that put no spaces between words: common ones are shared by
  /// chance.
  private static final double LEAST_UNSPACED_CONTENT = 5;

  /// From which log-odds on a report belongs to the story that fits best, when that holds one
  /// origin alone and a thousand reports are open. Tuned with `eval groups`: AllSides alone (some
  /// ten open), in the stream (some hundred), in the stream folded to 30 days (some five thousand).
  private static final double ACCEPTED = 0.75;

  /// Among ten times as many reports chance makes more of them alike: so much more is asked for.
  private static final double TENFOLD = 0.3;

  private static final double LEAST_OPEN = 10;
  private static final double SOME_OPEN = 1_000;

  /// A story of more than one asks for so much less: in the sets that weights are learned from it
  /// is
  /// over after three reports, in the world it goes on.
  private static final double MORE = 1;

  /// However well a report fits a story otherwise, it must be so like one of its reports, in
  /// log-odds; among few open reports less so. Tuned as above.
  private static final double LEAST_LIKE = -1.6;

  private static final double TENFOLD_LIKE = 2;
  private static final double FEW_OPEN = 30;

  private final FeatureReader reader;
  private final HeldFeatures held;
  private final Window window;
  private final Fitting fitting;
  private final Merging merging;
  private final Splitting splitting;
  private final Reasons reasons;
  private final Pins pins = new Pins();
  private final Pinning pinning;
  private final Leaving leaving;
  private final Restoring restoring;

  /// @param embedder tells what titles and openings mean; null for none
  /// @param windowDays how many days a report looks back, at least 1
  public Grouper(
      Frequencies frequencies, OutletBook outlets, @Nullable Embedder embedder, int windowDays) {
    this(frequencies, outlets, embedder, Bounds.of(windowDays), new MemoryFeatures());
  }

  /// @param bounds how long stories stay open
  /// @param held what open reports are compared by
  public Grouper(
      Frequencies frequencies,
      OutletBook outlets,
      @Nullable Embedder embedder,
      Bounds bounds,
      HeldFeatures held) {
    this(frequencies, outlets, embedder, bounds, held, Weights.shipped(), Witness.NONE);
  }

  /// With weights of one's own, and a witness who is told what is compared.
  public Grouper(
      Frequencies frequencies,
      OutletBook outlets,
      @Nullable Embedder embedder,
      Bounds bounds,
      HeldFeatures held,
      Weights weights,
      Witness witness) {
    reader = new FeatureReader(frequencies, outlets, embedder);
    this.held = held;
    window = new Window(bounds, held, pins::speak);
    fitting = new Fitting(weights, witness, bounds.days());
    reasons = new Reasons(weights);
    merging = new Merging(fitting, reasons, pins);
    splitting = new Splitting(held, fitting, reasons, pins);
    pinning = new Pinning(pins, window, reader, fitting);
    leaving = new Leaving(window, reader);
    restoring = new Restoring(window, held);
  }

  /// What is needed of a report, its names found. Looks at the report alone; safe to use from many
  /// threads.
  public Gist gist(Reading reading) {
    return Gist.of(reader.read(reading));
  }

  /// The keys to look up open reports in other languages under; none as long as all are in one.
  public Sketch abroad(Gist gist) {
    var others = new TreeSet<>(window.languages());
    others.remove(gist.features().language());
    return Foreign.keys(gist.features(), others);
  }

  /// Decides the report's story and remembers its gist. Entries that no lookup needs to find
  /// again are closed: those whose story's days are over, and those that a new revision replaces.
  ///
  /// @param reading with the copies that tracing found
  /// @param near entries the lookup found, best first; those that are not open are passed over
  public Grouping decide(long seq, Reading reading, Gist gist, long[] near) {
    restoring.done();
    var arrival = arrival(seq, reading, gist);
    held.put(seq, gist.features());
    var closed = window.advance(arrival.member().time());
    OpenStory story = window.takeOut(arrival.member().report(), closed);
    Set<Origin> candidates = window.origins(near);
    var moved = new ArrayList<Membership>();
    Membership membership =
        story == null
            ? place(arrival, candidates, moved)
            : replace(arrival, candidates, story, moved);
    if (window.copied(arrival.member())) {
      held.drop(seq);
    }
    return new Grouping(
        membership,
        moved,
        window.standings(),
        closed.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  /// Remembers a report of the open window as it was decided before, after a restart: entries come
  /// in the order of `seq`, and what follows is decided as if the program had never stopped. The
  /// features of `text` are held already.
  ///
  /// @param text the entry by whose text it is compared
  /// @param language of its own text, see [Features]
  public void restore(Member member, String story, long text, String language) {
    restoring.restore(member, story, text, language);
  }

  /// Does what a person said about two reports, and heeds it from now on.
  ///
  /// @return memberships that moved; nothing closes
  public Left pin(long seq, Pin pin, HeldStories held) {
    restoring.done();
    return new Left(pinning.carry(seq, pin, held), window.standings(), new long[0]);
  }

  /// Heeds what was said and done before, after a restart.
  public void restore(long seq, Pin pin) {
    pins.hear(seq, pin);
  }

  /// Knows where the reports stand that people spoke of, after all else is restored.
  public void restore(HeldStories held) {
    restoring.done();
    pinning.know(held);
  }

  /// Takes retracted reports out of their stories.
  ///
  /// @param held where they and the others stand until now
  public Left withdraw(Collection<String> reports, HeldStories held) {
    restoring.done();
    return leaving.leave(reports, held);
  }

  private static Arrival arrival(long seq, Reading reading, Gist gist) {
    var member = new Member(seq, reading.report().id(), reading.report().time());
    return new Arrival(member, reading, gist.features());
  }

  private Membership place(Arrival arrival, Set<Origin> near, List<Membership> moved) {
    if (arrival.features().digest()) {
      return arrival.in(window.open(arrival).story, Reasons.digest());
    }
    Origin source = Copies.source(arrival, near, window);
    if (source != null && pins.allow(arrival.member().report(), source.story)) {
      window.copy(arrival.member(), source);
      return arrival.in(source.story, Reasons.copy(arrival.features(), source));
    }
    var fits = new ArrayList<Fit>(fitting.fits(arrival, near));
    fits.removeIf(fit -> !pins.allow(arrival.member().report(), fit.story()));
    return weigh(arrival, fits, moved);
  }

  private Membership weigh(Arrival arrival, List<Fit> fits, List<Membership> moved) {
    Fit best = fits.isEmpty() ? null : fits.getFirst();
    boolean joins = best != null && accepted(best) && alike(arrival, best);
    Fit chosen = joins ? best : likest(arrival, fits);
    Parts parts = chosen == null ? null : splitting.split(arrival, chosen, moved);
    if (chosen == null || !joins && parts == null) {
      return arrival.in(window.open(arrival).story, reasons.opens(best));
    }
    Origin joined = window.join(arrival, parts == null ? chosen.story() : parts.own());
    if (parts == null) {
      moved.addAll(merging.merge(joined, fits));
      window.spoken().look(joined.story);
    } else {
      window.parted(parts.left());
    }
    return arrival.in(joined.story, reasons.joins(arrival, chosen, joined.story));
  }

  /// The story of the likest report; it may be two when it refuses a report that is so like one of
  /// its own.
  private @Nullable Fit likest(Arrival arrival, List<Fit> fits) {
    return fits.stream()
        .max(Comparator.comparingDouble(Fit::likeness))
        .filter(fit -> alike(arrival, fit))
        .orElse(null);
  }

  private boolean accepted(Fit fit) {
    double open = Math.max(LEAST_OPEN, window.open());
    double bar = ACCEPTED + TENFOLD * Math.log10(open / SOME_OPEN);
    double least = LEAST_LIKE + TENFOLD_LIKE * Math.min(0, Math.log10(open / FEW_OPEN));
    return fit.likeness() > least
        && fit.logit() > (fit.story().origins().size() > 1 ? bar - MORE : bar);
  }

  private boolean alike(Arrival arrival, Fit fit) {
    Features likest = fit.likest().features();
    return Abroad.alike(arrival.features(), likest)
        || content(arrival, fit)
            >= (arrival.features().unspaced() ? LEAST_UNSPACED_CONTENT : LEAST_CONTENT);
  }

  private double content(Arrival arrival, Fit fit) {
    return fitting.content(arrival.features(), fit.likest().features());
  }

  /// A new revision stays where the one before was unless it clearly doesn't fit.
  private Membership replace(
      Arrival arrival, Set<Origin> near, OpenStory story, List<Membership> moved) {
    @Nullable Fit fit = fitting.fit(arrival, story, near);
    boolean held = pins.hold(arrival.member().report(), story);
    if (fit == null || held || fit.logit() > -CLEARLY) {
      settle(arrival, story);
      return arrival.in(story, reasons.stays(story, fit));
    }
    moved.addAll(story.readdress(arrival.member().report()));
    return place(arrival, near, moved);
  }

  /// Puts it into a story that is known to be its own.
  private void settle(Arrival arrival, OpenStory story) {
    Origin source = Copies.source(arrival, new LinkedHashSet<>(story.origins()), window);
    if (source == null || source.story != story) {
      window.join(arrival, story);
    } else {
      window.copy(arrival.member(), source);
    }
  }
}
