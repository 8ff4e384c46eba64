package coranto.web.page.feedout;

import coranto.flow.MarkDesk;
import coranto.flow.MarkDesk.Standing;
import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.flow.Summaries;
import coranto.flow.WatchDesk;
import coranto.report.Mark;
import coranto.web.page.address.Address;
import coranto.web.page.address.Percent;
import coranto.web.page.form.Answer;
import coranto.web.page.form.FormMark;
import coranto.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Google Reader API, as FreshRSS and Miniflux answer it, for readers on phones: a story is an
/// item, all stories are one subscription, each watch a label. A story that got something new is
/// unread again.
public final class ReaderRoom {
  private static final String STATE = "user/-/state/com.google/";
  private static final String READ = "read";
  private static final String STARRED = "starred";
  private static final String LABEL = "user/-/label/";
  private static final String FRONT = "feed/front";
  private static final int FEW = 20;
  private static final int MOST = 1_000;
  private static final int LONGEST_WALK = 2_000;
  private static final long MICROS = 1_000_000;
  private static final String AUTH = "GoogleLogin auth=";

  private final Newsroom newsroom;
  private final MarkDesk marks;
  private final @Nullable WatchDesk watches;
  private final FeedOutRoom feeds;
  private final FormMark token = new FormMark();

  /// @param watches null when nothing is watched
  public ReaderRoom(
      Newsroom newsroom, MarkDesk marks, @Nullable WatchDesk watches, FeedOutRoom feeds) {
    this.newsroom = newsroom;
    this.marks = marks;
    this.watches = watches;
    this.feeds = feeds;
  }

  /// Answers one request of somebody who may read here.
  ///
  /// @param authorization the header; null when it is known already who asks
  /// @param body of what was posted; empty when nothing was
  /// @param site scheme, host and port under which it was asked for
  public Answer answer(
      Address.GoogleReader asked, @Nullable String authorization, byte[] body, String site) {
    var parameters = new Parameters(asked.query(), body);
    if (authorization != null && !authorization.strip().equals(AUTH + token.token())) {
      return new Answer.Text(401, "Unauthorized\n");
    }
    return switch (asked.path()) {
      case "token" -> new Answer.Text(200, token.token() + "\n");
      case "user-info" ->
          json(Map.of("userId", "1", "userName", "owner", "userProfileId", "1", "userEmail", ""));
      case "subscription/list" -> json(Map.of("subscriptions", List.of(subscription(site))));
      case "tag/list" -> json(Map.of("tags", tags()));
      case "unread-count" -> json(unread());
      case "preference/stream/list" -> json(Map.of("streamprefs", Map.of()));
      case "stream/items/ids" -> ids(parameters);
      case "stream/items/contents" -> contents(parameters, site);
      case "edit-tag" -> tagged(parameters);
      case "mark-all-as-read" -> allRead(parameters);
      default ->
          asked.path().startsWith("stream/contents")
              ? stream(asked.path(), parameters, site)
              : new Answer.Text(404, "Not found\n");
    };
  }

  /// Signs a reader in.
  ///
  /// @param opens the token that a password stands for: empty for the site's own, null for none
  public Answer signIn(
      Address.GoogleReader asked, byte[] body, UnaryOperator<@Nullable String> opens) {
    var parameters = new Parameters(asked.query(), body);
    String named = opens.apply(parameters.first("Passwd"));
    if (named == null) {
      return new Answer.Text(401, "Error=BadAuthentication\n");
    }
    String given = named.isEmpty() ? token.token() : named;
    return parameters.first("output").equals("json")
        ? json(Map.of("SID", given, "LSID", given, "Auth", given))
        : new Answer.Text(200, "SID=" + given + "\nLSID=" + given + "\nAuth=" + given + "\n");
  }

  private static Map<String, Object> subscription(String site) {
    var subscription = new LinkedHashMap<String, Object>();
    subscription.put("id", FRONT);
    subscription.put("title", "Coranto");
    subscription.put("categories", List.of());
    subscription.put("url", site + "/feed.atom");
    subscription.put("htmlUrl", site + "/");
    return subscription;
  }

  private List<Map<String, Object>> tags() {
    var labels =
        watches == null
            ? Stream.<String>empty()
            : watches.holding().stream().map(watch -> LABEL + watch.shown());
    return Stream.concat(Stream.of(STATE + STARRED), labels.distinct())
        .map(id -> Map.<String, Object>of("id", id))
        .toList();
  }

  private Map<String, Object> unread() {
    var fresh = walk("", 0).filter(item -> !item.standing().read()).limit(MOST).toList();
    long newest = fresh.stream().mapToLong(Held::micros).max().orElse(0);
    List<Map<String, Object>> counts =
        Stream.of(FRONT, STATE + "reading-list")
            .map(
                id ->
                    Map.<String, Object>of(
                        "id", id, "count", fresh.size(), "newestItemTimestampUsec", "" + newest))
            .toList();
    return Map.of("max", MOST, "unreadcounts", counts);
  }

  /// A story as an item.
  ///
  /// @param seq its number: the entry of the report that addresses it
  private record Held(long seq, StorySummary story, Standing standing) {
    long micros() {
      return story.updated() == null ? 0 : story.updated().toEpochMilli() * 1_000;
    }
  }

  /// The items of a stream from a place on, the most weighty first.
  private Stream<Held> walk(String stream, long from) {
    Stream<StorySummary> stories;
    String of = stream.replaceFirst("^user/[^/]*/", "user/-/");
    if (of.equals(STATE + STARRED)) {
      stories = of(marks.starred(0, MOST).stream());
    } else if (of.startsWith(LABEL)) {
      stories = of(hits(of.substring(LABEL.length())));
    } else {
      stories =
          Stream.iterate(0, at -> at < LONGEST_WALK, at -> at + FEW)
              .map(at -> newsroom.front(at, FEW))
              .takeWhile(sheet -> !sheet.isEmpty())
              .flatMap(List::stream);
    }
    return stories.skip(from).map(this::held).filter(Objects::nonNull);
  }

  private Stream<StorySummary> of(Stream<String> reports) {
    return reports.flatMap(report -> newsroom.story(report).stream()).map(Summaries::of).distinct();
  }

  private Stream<String> hits(String label) {
    return watches == null
        ? Stream.empty()
        : watches.holding().stream()
            .filter(watch -> watch.shown().equals(label))
            .flatMap(watch -> watches.hits(watch.id(), 0, MOST).stream())
            .map(hit -> hit.report());
  }

  private @Nullable Held held(StorySummary story) {
    var revisions = newsroom.revisions(story.id());
    return revisions.isEmpty()
        ? null
        : new Held(revisions.getFirst().seq(), story, marks.standing(story.id()));
  }

  /// The items asked for: those of a stream, without or with a state, between two times.
  private List<Held> asked(String stream, Parameters parameters) {
    long from = parameters.number("c", 0);
    long limit = Math.clamp(parameters.number("n", FEW), 1, MOST);
    long oldest = parameters.number("ot", 0) * MICROS;
    long newest = parameters.number("nt", Long.MAX_VALUE / MICROS) * MICROS;
    return walk(stream, from)
        .filter(item -> parameters.all("xt").stream().noneMatch(state -> has(item, state)))
        .filter(item -> parameters.all("it").stream().allMatch(state -> has(item, state)))
        .filter(item -> !stream.endsWith("/" + READ) || item.standing().read())
        .filter(item -> item.micros() >= oldest && item.micros() <= newest)
        .limit(limit)
        .toList();
  }

  private static boolean has(Held item, String state) {
    return state.endsWith("/" + READ) && item.standing().read()
        || state.endsWith("/" + STARRED) && item.standing().starred();
  }

  /// A place to go on from when there may be more. Exact for a stream that leaves nothing out, else
  /// told only to those who ask for as much as there is.
  private static void goOn(Map<String, Object> written, List<Held> items, Parameters parameters) {
    long limit = Math.clamp(parameters.number("n", FEW), 1, MOST);
    boolean whole = parameters.all("xt").isEmpty() && parameters.number("ot", 0) == 0;
    if (items.size() == limit && whole) {
      written.put("continuation", String.valueOf(parameters.number("c", 0) + limit));
    }
  }

  private Answer ids(Parameters parameters) {
    var items = asked(parameters.first("s"), parameters);
    var written = new LinkedHashMap<String, Object>();
    written.put(
        "itemRefs",
        items.stream()
            .map(
                item ->
                    Map.of(
                        "id",
                        String.valueOf(item.seq()),
                        "directStreamIds",
                        List.of(FRONT),
                        "timestampUsec",
                        String.valueOf(item.micros())))
            .toList());
    goOn(written, items, parameters);
    return json(written);
  }

  private Answer stream(String path, Parameters parameters, String site) {
    String of = Percent.decode(path.substring("stream/contents".length())).replaceFirst("^/", "");
    String stream = of.isEmpty() ? parameters.first("s") : of;
    var items = asked(stream, parameters);
    var written = written(items, stream.isEmpty() ? STATE + "reading-list" : stream, site);
    goOn(written, items, parameters);
    return json(written);
  }

  private Answer contents(Parameters parameters, String site) {
    var items =
        parameters.all("i").stream()
            .limit(MOST)
            .flatMap(id -> story(id).stream())
            .map(this::held)
            .filter(Objects::nonNull)
            .toList();
    return json(written(items, STATE + "reading-list", site));
  }

  /// The story that an item is now; its report's, whatever became of it.
  private Optional<StorySummary> story(String id) {
    var seq = ItemId.read(id);
    return seq.isEmpty()
        ? Optional.empty()
        : newsroom.reportAt(seq.getAsLong()).flatMap(newsroom::story).map(Summaries::of);
  }

  private Map<String, Object> written(List<Held> items, String stream, String site) {
    var written = new LinkedHashMap<String, Object>();
    written.put("direction", "ltr");
    written.put("id", stream);
    written.put("title", "Coranto");
    written.put("updated", items.stream().mapToLong(Held::micros).max().orElse(0) / MICROS);
    written.put(
        "items", items.stream().flatMap(item -> Stream.ofNullable(item(item, site))).toList());
    return written;
  }

  private @Nullable Map<String, Object> item(Held held, String site) {
    Channel.Item told = feeds.item(held.story(), site);
    if (told == null) {
      return null;
    }
    var item = new LinkedHashMap<String, Object>();
    item.put("id", ItemId.written(held.seq()));
    item.put("crawlTimeMsec", String.valueOf(held.micros() / 1_000));
    item.put("timestampUsec", String.valueOf(held.micros()));
    item.put("published", held.micros() / MICROS);
    item.put("updated", held.micros() / MICROS);
    item.put("title", told.title());
    item.put("author", told.author());
    item.put("canonical", List.of(Map.of("href", told.link())));
    item.put("alternate", List.of(Map.of("href", told.link(), "type", "text/html")));
    item.put("summary", Map.of("direction", "ltr", "content", html(told.text())));
    item.put("origin", Map.of("streamId", FRONT, "title", "Coranto", "htmlUrl", site + "/"));
    item.put("categories", categories(held.standing()));
    return item;
  }

  private static List<String> categories(Standing standing) {
    return Stream.of(
            STATE + "reading-list",
            standing.read() ? STATE + READ : "",
            standing.starred() ? STATE + STARRED : "")
        .filter(state -> !state.isEmpty())
        .toList();
  }

  private static String html(String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p>" + safe.replace("\n\n", "</p><p>") + "</p>";
  }

  /// Sets states of items, and takes them off.
  private Answer tagged(Parameters parameters) {
    long to = newsroom.holdings().derivedTo();
    for (String id : parameters.all("i")) {
      Optional<StorySummary> story = story(id);
      if (story.isPresent()) {
        String report = story.get().id();
        parameters.all("a").forEach(state -> mark(report, state, true, to));
        parameters.all("r").forEach(state -> mark(report, state, false, to));
      }
    }
    return new Answer.Text(200, "OK");
  }

  private void mark(String report, String state, boolean on, long to) {
    if (state.endsWith("/" + READ)) {
      marks.mark(new Mark.Read(report, on ? to : 0, marks.now()));
    } else if (state.endsWith("/kept-unread") && on) {
      marks.mark(new Mark.Read(report, 0, marks.now()));
    } else if (state.endsWith("/" + STARRED)) {
      marks.mark(new Mark.Starred(report, on, marks.now()));
    }
  }

  /// What the reader had seen when it said so, and no more.
  private Answer allRead(Parameters parameters) {
    long to = newsroom.holdings().derivedTo();
    long seen = parameters.number("ts", Long.MAX_VALUE);
    String stream = parameters.first("s");
    boolean all = !stream.contains("/label/") && !stream.endsWith("/" + STARRED);
    if (all && seen == Long.MAX_VALUE) {
      marks.mark(new Mark.AllRead(to, marks.now()));
    } else {
      walk(stream, 0)
          .filter(item -> !item.standing().read() && item.micros() <= seen)
          .toList()
          .forEach(item -> mark(item.story().id(), "/" + READ, true, to));
    }
    return new Answer.Text(200, "OK");
  }

  private static Answer json(Map<String, Object> written) {
    return Answer.Json.of(200, Json.print(written));
  }
}
