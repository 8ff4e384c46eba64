package coranto.app.wiring;

import coranto.app.desk.KeptFeatures;
import coranto.app.desk.Newsdesk;
import coranto.app.desk.Steps;
import coranto.app.desk.Stores;
import coranto.app.desk.UnsavedTraces;
import coranto.app.setting.Settings;
import coranto.app.setting.WrongUsage;
import coranto.embedded.DataFolder;
import coranto.embedded.EmbeddedNewsroom;
import coranto.embedded.ImprintFiles;
import coranto.embedded.KeptVectors;
import coranto.embedded.LuceneSearch;
import coranto.embedded.NearFiles;
import coranto.embedded.Searches;
import coranto.embedded.SqliteDeliveries;
import coranto.embedded.SqliteDerived;
import coranto.embedded.SqliteTruth;
import coranto.embedded.WatchMatcher;
import coranto.flow.Finder;
import coranto.flow.Groundwork;
import coranto.flow.Imprints;
import coranto.flow.LanguageDetector;
import coranto.flow.LiveIndex;
import coranto.flow.MemoryNearIndex;
import coranto.flow.NearIndex;
import coranto.flow.Pipeline;
import coranto.flow.Preparation;
import coranto.flow.QuerySense;
import coranto.flow.StoredTruth;
import coranto.flow.Truth;
import coranto.group.Grouper;
import coranto.group.features.HeldFeatures;
import coranto.group.features.MemoryFeatures;
import coranto.group.open.Bounds;
import coranto.models.OpenNlpLanguages;
import coranto.report.OutletBook;
import coranto.scale.opensearch.IndexedTruth;
import coranto.scale.opensearch.OpenSearchIndex;
import coranto.scale.postgres.PostgresTruth;
import coranto.story.HeldPeople;
import coranto.story.People;
import coranto.story.PeopleBook;
import coranto.story.RecentPeople;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import coranto.text.credit.Agencies;
import coranto.text.credit.Credits;
import coranto.trace.HeldTraces;
import coranto.trace.Tracer;
import coranto.understand.Understander;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts the parts together, by hand, in this one file.
public final class Wiring {
  /// How many days back sentences are traced unless it is set, and how many may be; 0 is no bound.
  private static final int TRACE_WINDOW = 365;

  private static final int MOST_DAYS = 100_000;

  /// How few and how many reports may be set to be open at most.
  private static final int LEAST_OPEN = 1_000;

  private static final int MOST_OPEN = 50_000_000;

  /// The setting that says where the index stands, and its folder.
  private static final String SEARCH = "search";

  private Wiring() {}

  /// The steps over given stores.
  ///
  /// @param windowDays how long a story stays open
  public static Steps steps(
      OutletBook outlets,
      int windowDays,
      NearIndex sentences,
      Imprints imprints,
      HeldTraces traces) {
    return steps(
        outlets,
        Bounds.of(windowDays),
        null,
        new OpenNlpLanguages(),
        sentences,
        imprints,
        traces,
        new MemoryFeatures(),
        HeldPeople.NOBODY,
        PeopleBook.empty());
  }

  /// The same, with a model that tells what titles and openings mean, and with those who are known
  /// already.
  ///
  /// @param bounds how long a story stays open
  /// @param embedder null for none
  /// @param book what the owner says about who is who
  public static Steps steps(
      OutletBook outlets,
      Bounds bounds,
      @Nullable Embedder embedder,
      LanguageDetector languages,
      NearIndex sentences,
      Imprints imprints,
      HeldTraces traces,
      HeldFeatures features,
      HeldPeople known,
      PeopleBook book) {
    var frequencies = Frequencies.shipped();
    var tracer = new Tracer(frequencies);
    var grouper = new Grouper(frequencies, outlets, embedder, bounds, features);
    var preparation = new Preparation(languages, Understander.standard(), tracer, grouper);
    var recent = new RecentPeople(known);
    var people = new People(recent, book);
    var pipeline =
        new Pipeline(
            tracer,
            sentences,
            imprints,
            traces,
            grouper,
            new MemoryNearIndex(),
            people,
            new Credits(new Agencies(outlets)));
    return new Steps(preparation, pipeline, grouper, recent, new WatchMatcher(), outlets);
  }

  /// The steps that know one report alone.
  public static Preparation preparation(OutletBook outlets) {
    var frequencies = Frequencies.shipped();
    return new Preparation(
        new OpenNlpLanguages(),
        Understander.standard(),
        new Tracer(frequencies),
        new Grouper(frequencies, outlets, null, Grouper.WINDOW_DAYS));
  }

  /// A part of a near index that looks as far back as one process does.
  public static NearIndex near(Path folder) {
    return NearFiles.open(folder, TRACE_WINDOW);
  }

  /// Everything that stands in a data folder, opened; held until closed.
  ///
  /// @param holder what to tell another process that wants the folder
  /// @throws WrongUsage when the folder's setting of the window is none
  public static Stores open(Path folder, String holder) {
    return open(folder, holder, null);
  }

  /// The same with a model that was chosen, see [Meaning]; null for what is set.
  ///
  /// @throws WrongUsage when the folder's settings are none
  public static Stores open(Path folder, String holder, @Nullable String embedder) {
    Embedder meaning = meaning(folder, embedder);
    int windowDays = window(folder);
    Bounds bounds = bounds(folder);
    var data = DataFolder.hold(folder, holder);
    try {
      var truth = truth(folder, holder);
      return new Stores(
          data,
          truth,
          SqliteDerived.open(folder),
          NearFiles.open(folder.resolve("near"), windowDays),
          ImprintFiles.open(folder.resolve("near"), truth::report, windowDays),
          search(folder, truth, meaning == null ? "" : meaning.model()),
          SqliteDeliveries.open(folder, truth.lastSeq()),
          bounds,
          meaning == null ? null : KeptVectors.open(folder, meaning));
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
  }

  /// The model that was chosen for a data folder, see [Meaning]; null for none.
  ///
  /// @param embedder null for what is set
  public static @Nullable Embedder meaning(Path folder, @Nullable String embedder) {
    return Meaning.of(embedder == null ? settings(folder).words("embedder") : embedder);
  }

  /// The truth of a data folder that is held: in it, or where its setting `truth` says, an address
  /// of a PostgreSQL.
  ///
  /// @param holder what to tell another process that wants to write there
  /// @throws WrongUsage when it is said to be elsewhere and the folder has one too
  public static StoredTruth truth(Path folder, String holder) {
    String elsewhere = settings(folder).words("truth");
    if (elsewhere == null) {
      return SqliteTruth.open(folder);
    }
    if (Files.exists(folder.resolve("truth.db"))) {
      throw new WrongUsage(
          folder + " holds a truth of its own: export that, and import it into a new folder");
    }
    return PostgresTruth.hold(elsewhere, holder);
  }

  /// The truth of a data folder, wherever it is, beside whoever holds it: writing is refused.
  ///
  /// @param reader what to tell the PostgreSQL that keeps it
  public static StoredTruth reading(Path folder, String reader) {
    String elsewhere = settings(folder).words("truth");
    return elsewhere == null ? SqliteTruth.reading(folder) : PostgresTruth.read(elsewhere, reader);
  }

  /// The index that is searched: in the folder, or where its setting `search` says, an address of a
  /// node of OpenSearch.
  ///
  /// @throws WrongUsage when that is no such address
  private static LiveIndex search(Path folder, Truth truth, String model) {
    String elsewhere = settings(folder).words(SEARCH);
    return elsewhere == null
        ? LuceneSearch.open(folder.resolve(SEARCH), model)
        : elsewhere(() -> OpenSearchIndex.open(elsewhere, IndexedTruth.of(truth)));
  }

  /// The same for reading alone, beside who writes there.
  public static Finder searching(Path folder) {
    String elsewhere = settings(folder).words(SEARCH);
    return elsewhere == null
        ? Searches.reading(folder.resolve(SEARCH))
        : elsewhere(() -> OpenSearchIndex.reading(elsewhere));
  }

  private static <T> T elsewhere(Supplier<T> opening) {
    try {
      return opening.get();
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(SEARCH + ": " + e.getMessage());
    }
  }

  /// How many days back sentences are traced, as set for a data folder: `trace-window`.
  private static int window(Path folder) {
    return settings(folder).number("trace-window", null, TRACE_WINDOW, 0, MOST_DAYS);
  }

  /// How long stories stay open, and as set for a data folder how many reports may be:
  /// `open-reports`.
  private static Bounds bounds(Path folder) {
    return new Bounds(
        Grouper.WINDOW_DAYS,
        settings(folder).number("open-reports", null, Bounds.REPORTS, LEAST_OPEN, MOST_OPEN));
  }

  private static Settings settings(Path folder) {
    try {
      return Settings.of(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The desk that works what is taken in.
  ///
  /// @param threads how many prepare reports, at least 1
  public static Newsdesk desk(Stores stores, OutletBook outlets, int threads) {
    return desk(stores, outlets, threads, new OpenNlpLanguages());
  }

  /// The same with a detector of one's own.
  public static Newsdesk desk(
      Stores stores, OutletBook outlets, int threads, LanguageDetector languages) {
    return desk(stores, outlets, threads, languages, Groundwork.NONE);
  }

  /// The same with what others do of an entry before.
  public static Newsdesk desk(
      Stores stores,
      OutletBook outlets,
      int threads,
      LanguageDetector languages,
      Groundwork groundwork) {
    return desk(stores, outlets, threads, languages, groundwork, stores.near(), stores.derived());
  }

  /// The same with seams of one's own.
  public static Newsdesk desk(
      Stores stores,
      OutletBook outlets,
      int threads,
      LanguageDetector languages,
      Groundwork groundwork,
      NearIndex sentences,
      HeldPeople known) {
    var unsaved = new UnsavedTraces(stores.derived());
    var features = new KeptFeatures(stores.truth(), stores.derived(), stores.embedder());
    PeopleBook book = PeopleFile.ofFolder(stores.path());
    return new Newsdesk(
        stores,
        () ->
            steps(
                outlets,
                stores.open(),
                stores.embedder(),
                languages,
                sentences,
                stores.imprints(),
                unsaved,
                features,
                known,
                book),
        unsaved,
        features,
        groundwork,
        threads);
  }

  /// What readers ask, searching by words alone.
  public static EmbeddedNewsroom newsroom(Stores stores, OutletBook outlets) {
    return newsroom(stores, QuerySense.NONE, outlets);
  }

  /// @param senses tells what queries mean
  public static EmbeddedNewsroom newsroom(Stores stores, QuerySense senses, OutletBook outlets) {
    return new EmbeddedNewsroom(
        stores.truth(), stores.derived(), stores.search().searches(), senses, outlets);
  }
}
