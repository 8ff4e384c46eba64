package coranto.app.desk;

import coranto.embedded.KeptVectors;
import coranto.flow.Derivation;
import coranto.flow.LiveIndex;
import coranto.flow.Meant;
import coranto.flow.Outcome;
import coranto.flow.Searchable;
import coranto.flow.Searchable.Meaning;
import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.report.Entry;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.EmbedderFailure;
import coranto.text.Openings;
import coranto.understand.finding.Understanding;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes reports searchable, by their words at once, and by what they mean as soon as that is
/// known:
/// the vectors that grouping did not make are made in idle time. An index on a server that is away
/// stays behind, and is brought up from the truth when it is there again: the rest goes on. For the
/// desk's thread.
final class SearchDesk {
  private static final Logger LOG = LoggerFactory.getLogger(SearchDesk.class);

  /// So many are embedded until the desk looks for new entries again: about a tenth of a second.
  private static final int AT_ONCE = 8;

  /// So many entries are brought up until then, and made durable.
  private static final int PORTION = 512;

  private static final long RETRY_NANOS = Duration.ofSeconds(5).toNanos();

  private final Stores stores;
  private final LiveIndex index;
  private final OutletBook outlets;
  private boolean failed;
  private volatile boolean behind = true;

  /// The entry up to which all is in the index, while it is behind.
  private volatile long reached;

  private boolean away;
  private long tried;

  SearchDesk(Stores stores, OutletBook outlets) {
    this.stores = stores;
    this.index = stores.search();
    this.outlets = outlets;
  }

  Searchable searchable(Outcome outcome) {
    Report report = outcome.reading().report();
    return Searchable.of(outcome.seq(), report, outcome.understanding(), outlets)
        .meaning(held(report));
  }

  /// Adds what was derived just now.
  void add(List<Searchable> reports) {
    unlessBehind(() -> reports.forEach(index::add));
    unlessBehind(index::show);
  }

  void remove(Collection<String> reports) {
    unlessBehind(() -> reports.forEach(index::remove));
    unlessBehind(index::show);
  }

  /// Makes it durable up to an entry.
  void commit(long seq) {
    unlessBehind(() -> index.commit(seq));
  }

  /// Goes back to what is durable: what comes after is to be brought up.
  void back() {
    index.back();
    behind = true;
  }

  /// Brings it to where the derived rows stand; no further than its server lets it.
  void recover() {
    while (bringUp() > 0) {
      // portion by portion
    }
  }

  /// Brings up the next entries that are derived and not in it; returns how many.
  int bringUp() {
    if (!behind || away && System.nanoTime() - tried < RETRY_NANOS) {
      return 0;
    }
    try {
      long from = index.committed();
      reached = from;
      long to = Math.min(stores.derived().derivedTo(), from + PORTION);
      if (from < to) {
        bringUp(from, to);
      }
      index.show();
      if (away) {
        LOG.info("search is there again, at entry {}", Math.max(from, to));
        away = false;
      }
      behind = to < stores.derived().derivedTo();
      return (int) Math.max(0, to - from);
    } catch (StorageFailure e) {
      leave(e);
      return 0;
    }
  }

  /// How many entries are derived and can't be searched for yet. For any thread.
  long behind() {
    return behind ? Math.max(0, stores.derived().derivedTo() - reached) : 0;
  }

  private void bringUp(long from, long to) {
    Held held = Held.of(stores);
    held.each(from, to, this::add);
    if (held.retracted(from, to)) {
      stores.derived().goneReports().forEach(index::remove);
    }
    index.commit(to);
  }

  private void unlessBehind(Runnable work) {
    if (behind) {
      return;
    }
    try {
      work.run();
    } catch (StorageFailure e) {
      leave(e);
    }
  }

  /// What the server did not take is brought up later; told once.
  private void leave(StorageFailure failure) {
    if (failure.category() != Category.AWAY) {
      throw failure;
    }
    if (!away) {
      LOG.warn("{}; what comes in is searchable when it is there again", failure.getMessage());
    }
    index.back();
    behind = true;
    away = true;
    tried = System.nanoTime();
  }

  /// Adds what was derived before.
  private void add(Entry.Revised entry) {
    Searchable searchable = searchable(entry);
    index.add(searchable.meaning(held(searchable.report())));
  }

  private Searchable searchable(Entry.Revised entry) {
    Report held = entry.report();
    var derivation = stores.derived().derivation(held.id(), held.revision());
    var understood = derivation.map(Derivation::understanding).orElse(Understanding.NOTHING);
    String language = derivation.map(Derivation::language).orElse(held.language());
    Report report = held.change().language(language).build();
    return Searchable.of(entry.seq(), report, understood, outlets);
  }

  /// As far as its vector was made already.
  private Meaning held(Report report) {
    KeptVectors vectors = stores.embedder();
    if (vectors == null) {
      return new Meaning.Waits();
    }
    return knows(vectors, report)
        ? vectors
            .kept(Openings.of(report))
            .<Meaning>map(Meaning.Held::new)
            .orElseGet(Meaning.Waits::new)
        : new Meaning.None();
  }

  /// Keeps what others found that a report means, for grouping and for search. On any thread.
  void keep(Report report, @Nullable Meant meant) {
    KeptVectors vectors = stores.embedder();
    if (meant != null && vectors != null && vectors.model().equals(meant.model())) {
      vectors.keep(Openings.of(report), meant.vector());
    }
  }

  /// Embeds a few of those that wait for it; returns how many. A model that fails is asked no more:
  /// the desk goes on without.
  int embed() {
    KeptVectors vectors = stores.embedder();
    if (vectors == null || failed || behind) {
      return 0;
    }
    List<String> waiting = index.searches().waiting(AT_ONCE);
    try {
      waiting.forEach(id -> embed(vectors, id));
    } catch (IllegalStateException | EmbedderFailure e) {
      LOG.warn("reports are not embedded: they are searched for by their words alone", e);
      failed = true;
    }
    if (!waiting.isEmpty()) {
      index.show();
    }
    return waiting.size();
  }

  private void embed(KeptVectors vectors, String id) {
    Entry.Revised entry = stores.truth().report(id, 0).orElse(null);
    if (entry == null) {
      index.remove(id);
      return;
    }
    Searchable searchable = searchable(entry);
    Report report = searchable.report();
    Meaning meaning =
        knows(vectors, report)
            ? new Meaning.Held(vectors.vector(Openings.of(report)))
            : new Meaning.None();
    index.add(searchable.meaning(meaning));
  }

  private static boolean knows(KeptVectors vectors, Report report) {
    return vectors.knows(Searchable.language(report.language()));
  }
}
