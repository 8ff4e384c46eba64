package coranto.web.page.watches;

import coranto.flow.Delivery;
import coranto.flow.Hit;
import coranto.flow.MarkDesk;
import coranto.flow.Newsroom;
import coranto.flow.WatchDesk;
import coranto.report.Watch;
import coranto.report.Watch.Receiver;
import coranto.web.page.address.Address;
import coranto.web.page.address.Address.FeedOut.Subject;
import coranto.web.page.address.FollowAddress;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pages of watches, and what their forms change.
public final class WatchesRoom {
  private static final int SHEET = 30;
  private static final int DELIVERIES = 20;

  /// No more are counted.
  private static final int MOST = 1_000;

  /// The last report that is still held is looked for among so many.
  private static final int LATEST = 5;

  private final WatchDesk desk;
  private final @Nullable MarkDesk marks;
  private final Newsroom newsroom;
  private final FormMark mark;
  private final Press press;

  /// @param marks null when nobody marks what was read
  public WatchesRoom(
      WatchDesk desk, @Nullable MarkDesk marks, Newsroom newsroom, FormMark mark, Press press) {
    this.desk = desk;
    this.marks = marks;
    this.newsroom = newsroom;
    this.mark = mark;
    this.press = press;
  }

  public Answer list(Address.Watches asked) {
    return press.page(
        "watches/watches", listed(said(asked.did()), "", WatchForm.asking(asked.query())));
  }

  private WatchesView listed(String said, String wrong, WatchForm form) {
    var shelf = new Shelf(newsroom);
    var rows = desk.holding().stream().map(watch -> row(watch, shelf)).toList();
    return new WatchesView(said, wrong, rows, form, mark.token(), FollowAddress.watchesList());
  }

  private WatchesView.Row row(Watch watch, Shelf shelf) {
    List<Hit> hits = desk.hits(watch.id(), 0, MOST);
    return new WatchesView.Row(
        FollowAddress.watch(watch.id()),
        name(watch),
        Printed.name(watch.query()),
        watch.receivers().isEmpty()
            ? "on its page and feeds"
            : Count.of(watch.receivers().size(), "receiver") + " told",
        When.utc(watch.made()),
        unread(hits),
        hits.stream()
            .limit(LATEST)
            .map(hit -> source(hit, shelf))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  /// Of the stories it fired for.
  private String unread(List<Hit> hits) {
    if (marks == null) {
      return "";
    }
    long unread =
        marks.listed(hits.stream().map(Hit::report).distinct().toList()).stream()
            .filter(story -> !story.read())
            .count();
    return unread == 0 ? "" : unread + " unread";
  }

  /// The report that a watch fired for; null when it isn't held any more.
  private static @Nullable Source source(Hit hit, Shelf shelf) {
    var part = shelf.part(hit.report(), 0);
    return part == null ? null : shelf.source(part.report(), Address.report(hit.report()));
  }

  /// Found by its id alone, which no guess finds.
  public Answer page(Address.OfWatch asked) {
    return desk.holding(asked.id())
        .<Answer>map(
            watch ->
                press.page(
                    "watches/watch",
                    view(watch, asked.sheet(), said(asked.did()), "", WatchForm.of(watch))))
        .orElseGet(press::nowhere);
  }

  private WatchView view(Watch watch, int sheet, String said, String wrong, WatchForm form) {
    var hits = desk.hits(watch.id(), (sheet - 1) * SHEET, SHEET + 1);
    var shelf = new Shelf(newsroom);
    return new WatchView(
        watch.id(),
        name(watch),
        Printed.name(watch.query()),
        Address.search(watch.query(), 1),
        FollowAddress.feed(true, Subject.WATCH, watch.id()),
        FollowAddress.feed(false, Subject.WATCH, watch.id()),
        said,
        wrong,
        hits.stream().limit(SHEET).map(hit -> fired(hit, shelf)).filter(Objects::nonNull).toList(),
        sheet > 1 ? FollowAddress.watch(watch.id(), sheet - 1) : null,
        hits.size() > SHEET ? FollowAddress.watch(watch.id(), sheet + 1) : null,
        hooks(watch),
        desk.deliveries(watch.id(), DELIVERIES).stream().map(WatchesRoom::told).toList(),
        form,
        mark.token());
  }

  private static WatchView.@Nullable Fired fired(Hit hit, Shelf shelf) {
    var source = source(hit, shelf);
    return source == null
        ? null
        : new WatchView.Fired(source, Address.story(hit.report()), why(hit.why()));
  }

  private static String why(Hit.Why why) {
    return switch (why) {
      case STORY -> "a story that had not matched before";
      case NEW_ORIGIN -> "another origin";
      case DENIAL -> "a denial";
    };
  }

  private List<WatchView.Hook> hooks(Watch watch) {
    return watch.receivers().stream()
        .filter(Receiver.Webhook.class::isInstance)
        .map(hook -> new WatchView.Hook(hook.address(), desk.secret(watch, hook)))
        .toList();
  }

  private static WatchView.Told told(Delivery delivery) {
    String why = delivery.trouble() == null ? "" : ": " + Printed.name(delivery.trouble());
    String state =
        switch (delivery.state()) {
          case WAITING -> delivery.attempts() == 0 ? "waits" : "tried again";
          case ARRIVED -> "told";
          case GIVEN_UP -> "given up";
          case DROPPED -> "not told";
        };
    return new WatchView.Told(
        Printed.cut(Printed.name(delivery.receiver().address()), 120),
        state + why,
        When.utc(delivery.due()));
  }

  private static String name(Watch watch) {
    return Printed.cut(Printed.name(watch.shown()), 120);
  }

  /// Does what a form of the list asks for.
  public Answer add(Form form) {
    var asked = WatchForm.of(form);
    return switch (desk.set(asked.wish(null))) {
      case WatchDesk.Answer.Held(var watch) ->
          new Answer.Moved(FollowAddress.watchAfter(watch.id(), "set"));
      case WatchDesk.Answer.Refused(var why) ->
          press.page(
              422, "watches/watches", "", listed("", "Nothing was set: " + why + ".", asked));
    };
  }

  /// Does what a form of a watch's page asks for.
  public Answer change(Address.OfWatch asked, Form form) {
    Optional<Watch> watch = desk.holding(asked.id());
    if (watch.isEmpty()) {
      return press.nowhere();
    }
    if (form.text("do").equals("withdraw")) {
      desk.withdraw(asked.id());
      return new Answer.Moved(FollowAddress.watches("withdrawn"));
    }
    var wanted = WatchForm.of(form);
    return switch (desk.set(wanted.wish(asked.id()))) {
      case WatchDesk.Answer.Held _ ->
          new Answer.Moved(FollowAddress.watchAfter(asked.id(), "changed"));
      case WatchDesk.Answer.Refused(var why) ->
          press.page(
              422,
              "watches/watch",
              "",
              view(watch.get(), 1, "", "Nothing was changed: " + why + ".", wanted));
    };
  }

  private static String said(String did) {
    return switch (did) {
      case "set" -> "It is watched from now on.";
      case "changed" -> "It was changed. It holds for what comes in from now on.";
      case "withdrawn" -> "The watch was withdrawn.";
      default -> "";
    };
  }
}
