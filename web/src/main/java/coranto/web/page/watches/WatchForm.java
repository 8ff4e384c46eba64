package coranto.web.page.watches;

import coranto.flow.WatchDesk.Wish;
import coranto.report.Watch;
import coranto.report.Watch.Again;
import coranto.report.Watch.Receiver;
import coranto.web.page.form.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A watch as it stands in a form.
///
/// @param webhooks addresses, a line each
/// @param topics addresses of ntfy topics, a line each
record WatchForm(
    String name, String query, boolean newOrigin, boolean denial, String webhooks, String topics) {
  private static final String ORIGIN_FIELD = "new-origin";
  private static final String DENIAL_FIELD = "denial";

  static WatchForm asking(String query) {
    return new WatchForm("", query, false, false, "", "");
  }

  static WatchForm of(Watch watch) {
    var webhooks = new ArrayList<String>();
    var topics = new ArrayList<String>();
    for (Receiver receiver : watch.receivers()) {
      switch (receiver) {
        case Receiver.Webhook(var address) -> webhooks.add(address);
        case Receiver.Ntfy(var address) -> topics.add(address);
      }
    }
    return new WatchForm(
        watch.name(),
        watch.query(),
        watch.again().contains(Again.NEW_ORIGIN),
        watch.again().contains(Again.DENIAL),
        String.join("\n", webhooks),
        String.join("\n", topics));
  }

  static WatchForm of(Form form) {
    return new WatchForm(
        form.text("name"),
        form.text("query"),
        !form.text(ORIGIN_FIELD).isEmpty(),
        !form.text(DENIAL_FIELD).isEmpty(),
        form.text("webhooks"),
        form.text("topics"));
  }

  /// @param id of the watch to change; null for a new one
  Wish wish(@Nullable String id) {
    var again = EnumSet.noneOf(Again.class);
    if (newOrigin) {
      again.add(Again.NEW_ORIGIN);
    }
    if (denial) {
      again.add(Again.DENIAL);
    }
    var receivers = new ArrayList<Receiver>();
    lines(webhooks).forEach(address -> receivers.add(new Receiver.Webhook(address)));
    lines(topics).forEach(address -> receivers.add(new Receiver.Ntfy(address)));
    return new Wish(id, name, query, again, receivers);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
