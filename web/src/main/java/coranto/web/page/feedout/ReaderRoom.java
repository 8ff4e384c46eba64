package coranto.web.page.feedout;

import static coranto.web.page.feedout.ReaderItems.READ;
import static coranto.web.page.feedout.ReaderItems.STARRED;
import static coranto.web.page.feedout.ReaderItems.STATE;
import static coranto.web.page.feedout.ReaderItems.micros;

import coranto.flow.MarkDesk;
import coranto.flow.MarkDesk.Listed;
import coranto.flow.Newsroom;
import coranto.flow.Summaries;
import coranto.flow.WatchDesk;
import coranto.report.Mark;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.address.Percent;
import coranto.web.page.feedout.ReaderItems.Sheet;
import coranto.web.page.form.Answer;
import coranto.web.page.form.FormMark;
import coranto.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Google Reader API, as FreshRSS and Miniflux answer it, for readers on phones: a story is an
/// item, all stories are one subscription, each watch a label. A story that got something new is
/// unread again.
public final class ReaderRoom {
  private static final String FRONT = "feed/front";
  private static final int MOST = 1_000;
  private static final long MICROS = 1_000_000;
  private static final String AUTH = "GoogleLogin auth=";

  private final Newsroom newsroom;
  private final MarkDesk marks;
  private final FeedOutRoom feeds;
  private final ReaderItems items;
  private final FormMark token = new FormMark();

  /// @param watches null when nothing is watched
  public ReaderRoom(
      Newsroom newsroom, MarkDesk marks, @Nullable WatchDesk watches, FeedOutRoom feeds) {
    this.newsroom = newsroom;
    this.marks = marks;
    this.feeds = feeds;
    this.items = new ReaderItems(marks, watches);
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
      case "preference/list" -> json(Map.of("prefs", List.of()));
      case "preference/stream/list" -> json(Map.of("streamprefs", Map.of()));
      case "stream/items/ids" -> ids(parameters);
      case "stream/items/count" ->
          new Answer.Text(200, String.valueOf(items.items(parameters.first("s")).size()));
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
    return Stream.concat(
            Stream.of(Map.<String, Object>of("id", STATE + STARRED)),
            items.labels().stream().map(id -> Map.<String, Object>of("id", id, "type", "folder")))
        .toList();
  }

  /// Of everything, by both its names, and of each watch.
  private Map<String, Object> unread() {
    var counts = new ArrayList<Map<String, Object>>();
    List<Listed> all = items.items(FRONT);
    counts.add(unread(FRONT, all));
    counts.add(unread(STATE + "reading-list", all));
    items.labels().forEach(label -> counts.add(unread(label, items.items(label))));
    return Map.of("max", MOST, "unreadcounts", counts);
  }

  private static Map<String, Object> unread(String stream, List<Listed> held) {
    var fresh = held.stream().filter(item -> !item.read()).toList();
    long newest = fresh.stream().mapToLong(ReaderItems::micros).max().orElse(0);
    return Map.of("id", stream, "count", fresh.size(), "newestItemTimestampUsec", "" + newest);
  }

  private Answer ids(Parameters parameters) {
    var sheet = items.asked(parameters.first("s"), parameters);
    var written = new LinkedHashMap<String, Object>();
    written.put(
        "itemRefs",
        sheet.items().stream()
            .map(
                item ->
                    Map.of(
                        "id",
                        String.valueOf(item.entry()),
                        "directStreamIds",
                        List.of(FRONT),
                        "timestampUsec",
                        String.valueOf(micros(item))))
            .toList());
    return json(goingOn(written, sheet));
  }

  private Answer stream(String path, Parameters parameters, String site) {
    String of = Percent.decode(path.substring("stream/contents".length())).replaceFirst("^/", "");
    String stream = of.isEmpty() ? parameters.first("s") : of;
    var sheet = items.asked(stream, parameters);
    var written = written(sheet.items(), stream.isEmpty() ? STATE + "reading-list" : stream, site);
    return json(goingOn(written, sheet));
  }

  private static Map<String, Object> goingOn(Map<String, Object> written, Sheet sheet) {
    if (sheet.next() != null) {
      written.put("continuation", sheet.next());
    }
    return written;
  }

  private Answer contents(Parameters parameters, String site) {
    var reports = parameters.all("i").stream().limit(MOST).flatMap(id -> report(id).stream());
    return json(written(items.of(reports.toList()), STATE + "reading-list", site));
  }

  /// The report that an item was when it was named.
  private Optional<String> report(String id) {
    var seq = ItemId.read(id);
    return seq.isEmpty() ? Optional.empty() : newsroom.reportAt(seq.getAsLong());
  }

  private Map<String, Object> written(List<Listed> listed, String stream, String site) {
    var written = new LinkedHashMap<String, Object>();
    written.put("direction", "ltr");
    written.put("id", stream);
    written.put("title", "Coranto");
    written.put("updated", listed.stream().mapToLong(ReaderItems::micros).max().orElse(0) / MICROS);
    var labelled = items.labelled();
    written.put(
        "items",
        listed.stream().flatMap(item -> Stream.ofNullable(item(item, labelled, site))).toList());
    return written;
  }

  /// @param labelled by what labels reports are found
  private @Nullable Map<String, Object> item(
      Listed listed, Map<String, Set<String>> labelled, String site) {
    Story story = newsroom.story(listed.story()).orElse(null);
    Channel.Item told = story == null ? null : feeds.item(Summaries.of(story), site);
    if (story == null || told == null) {
      return null;
    }
    var labels =
        story.reports().stream().flatMap(id -> labelled.getOrDefault(id, Set.of()).stream());
    var item = new LinkedHashMap<String, Object>();
    item.put("id", ItemId.written(listed.entry()));
    item.put("crawlTimeMsec", String.valueOf(micros(listed) / 1_000));
    item.put("timestampUsec", String.valueOf(micros(listed)));
    item.put("published", micros(listed) / MICROS);
    item.put("updated", micros(listed) / MICROS);
    item.put("title", told.title());
    item.put("author", told.author());
    item.put("canonical", List.of(Map.of("href", told.link())));
    item.put("alternate", List.of(Map.of("href", told.link(), "type", "text/html")));
    item.put("summary", Map.of("direction", "ltr", "content", html(told.text())));
    item.put("origin", Map.of("streamId", FRONT, "title", "Coranto", "htmlUrl", site + "/"));
    item.put("categories", Stream.concat(states(listed), labels).distinct().toList());
    return item;
  }

  private static Stream<String> states(Listed item) {
    return Stream.of(
            STATE + "reading-list",
            item.read() ? STATE + READ : "",
            item.starred() ? STATE + STARRED : "")
        .filter(state -> !state.isEmpty());
  }

  private static String html(String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p>" + safe.replace("\n\n", "</p><p>") + "</p>";
  }

  /// Sets states of items, and takes them off.
  private Answer tagged(Parameters parameters) {
    long to = newsroom.holdings().derivedTo();
    for (String id : parameters.all("i")) {
      Optional<String> story = report(id).flatMap(newsroom::story).map(Story::id);
      if (story.isPresent()) {
        parameters.all("a").forEach(state -> mark(story.get(), state, true, to));
        parameters.all("r").forEach(state -> mark(story.get(), state, false, to));
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
      items.items(stream).stream()
          .filter(item -> !item.read() && micros(item) <= seen)
          .forEach(item -> mark(item.story(), "/" + READ, true, to));
    }
    return new Answer.Text(200, "OK");
  }

  private static Answer json(Map<String, Object> written) {
    return Answer.Json.of(200, Json.print(written));
  }
}
