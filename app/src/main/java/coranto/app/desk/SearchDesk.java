package coranto.app.desk;

import coranto.embedded.KeptVectors;
import coranto.flow.Derivation;
import coranto.flow.Outcome;
import coranto.flow.Searchable;
import coranto.flow.Searchable.Meaning;
import coranto.report.Entry;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.EmbedderFailure;
import coranto.text.Openings;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes reports searchable, by their words at once, and by what they mean as soon as that is
/// known:
/// the vectors that grouping did not make are made in idle time. For the desk's thread.
final class SearchDesk {
  private static final Logger LOG = LoggerFactory.getLogger(SearchDesk.class);

  /// So many are embedded until the desk looks for new entries again: about a tenth of a second.
  private static final int AT_ONCE = 8;

  private final Stores stores;
  private final OutletBook outlets;
  private boolean failed;

  SearchDesk(Stores stores, OutletBook outlets) {
    this.stores = stores;
    this.outlets = outlets;
  }

  Searchable searchable(Outcome outcome) {
    Report report = outcome.reading().report();
    return Searchable.of(outcome.seq(), report, outcome.understanding(), outlets)
        .meaning(held(report));
  }

  /// Adds what was derived before.
  void add(Entry.Revised entry) {
    Searchable searchable = searchable(entry);
    stores.search().add(searchable.meaning(held(searchable.report())));
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

  /// Embeds a few of those that wait for it; returns how many. A model that fails is asked no more:
  /// the desk goes on without.
  int embed() {
    KeptVectors vectors = stores.embedder();
    if (vectors == null || failed) {
      return 0;
    }
    List<String> waiting = stores.search().searches().waiting(AT_ONCE);
    try {
      waiting.forEach(id -> embed(vectors, id));
    } catch (IllegalStateException | EmbedderFailure e) {
      LOG.warn("reports are not embedded: they are searched for by their words alone", e);
      failed = true;
    }
    if (!waiting.isEmpty()) {
      stores.search().show();
    }
    return waiting.size();
  }

  private void embed(KeptVectors vectors, String id) {
    Entry.Revised entry = stores.truth().report(id, 0).orElse(null);
    if (entry == null) {
      stores.search().remove(id);
      return;
    }
    Searchable searchable = searchable(entry);
    Report report = searchable.report();
    Meaning meaning =
        knows(vectors, report)
            ? new Meaning.Held(vectors.vector(Openings.of(report)))
            : new Meaning.None();
    stores.search().add(searchable.meaning(meaning));
  }

  private static boolean knows(KeptVectors vectors, Report report) {
    return vectors.knows(Searchable.language(report.language()));
  }
}
