package coranto.web.page.feeds;

import coranto.flow.FeedDesk;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import java.nio.charset.StandardCharsets;

/// The feeds' page and what its forms change.
public final class FeedsRoom {
  private final FeedDesk desk;
  private final FormMark mark;
  private final Press press;

  public FeedsRoom(FeedDesk desk, FormMark mark, Press press) {
    this.desk = desk;
    this.mark = mark;
    this.press = press;
  }

  public Answer page(Address.Feeds asked) {
    var view =
        FeedsView.of(desk.feeds(), desk.now(), asked.sheet(), said(asked.did()), mark.token());
    return press.page("feeds/feeds", view);
  }

  public Answer opml() {
    return new Answer.File(
        "text/x-opml; charset=utf-8",
        "coranto-feeds.opml",
        desk.opml().getBytes(StandardCharsets.UTF_8));
  }

  /// Does what a form asks for.
  public Answer change(Form form) {
    return switch (form.text("do")) {
      case "add" -> done(name(desk.add(form.text("address").strip())));
      case "import" -> done(desk.addAll(list(form)) > 0 ? "imported" : "unimported");
      case "remove" -> {
        desk.remove(form.text("address"));
        yield done("removed");
      }
      default -> done("");
    };
  }

  private static byte[] list(Form form) {
    Form.File file = form.file("file");
    return file == null ? form.text("opml").getBytes(StandardCharsets.UTF_8) : file.bytes();
  }

  private static String name(FeedDesk.Added added) {
    return switch (added) {
      case NEW -> "added";
      case FOUND -> "found";
      case THERE -> "there";
      case NO_FEED -> "page";
      case NO_ADDRESS -> "unadded";
    };
  }

  private static Answer done(String what) {
    return new Answer.Moved(Address.feeds(1) + (what.isEmpty() ? "" : "?did=" + what));
  }

  private static String said(String did) {
    return switch (did) {
      case "added" -> "The feed was added. It is looked at now.";
      case "found" -> "The address is a page. Its feed was added, and is looked at now.";
      case "there" -> "No feed was added: it is there already.";
      case "page" -> "No feed was added: the address is a page, and no feed of it was found.";
      case "unadded" -> "No feed was added: its address must begin with http:// or https://.";
      case "imported" -> "The feeds of the list were added.";
      case "unimported" -> "No feed was added: the list names none that is not there already.";
      case "removed" -> "The feed was removed. Its reports stay.";
      default -> "";
    };
  }
}
