package coranto.web.page;

import coranto.flow.FeedDesk;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The feeds' page and what its forms change. A form must bring the token that stands in the page,
/// which no other site can read.
final class FeedsRoom {
  private static final int TOKEN_BYTES = 18;

  private final FeedDesk desk;
  private final String token;

  FeedsRoom(FeedDesk desk) {
    this.desk = desk;
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  FeedsView view(Address.Feeds asked) {
    return FeedsView.of(desk.feeds(), desk.now(), asked.sheet(), said(asked.did()), token);
  }

  Answer opml() {
    return new Answer.File(
        "text/x-opml; charset=utf-8",
        "coranto-feeds.opml",
        desk.opml().getBytes(StandardCharsets.UTF_8));
  }

  /// Whether a form comes from this page.
  boolean knows(Query form) {
    return MessageDigest.isEqual(
        form.text("token").getBytes(StandardCharsets.UTF_8),
        token.getBytes(StandardCharsets.UTF_8));
  }

  /// Does what a form asks for.
  Answer change(Query form) {
    return switch (form.text("do")) {
      case "add" -> done(desk.add(form.text("address").strip()) ? "added" : "unadded");
      case "import" -> done(desk.addAll(form.text("opml")) > 0 ? "imported" : "unimported");
      case "remove" -> {
        desk.remove(form.text("address"));
        yield done("removed");
      }
      default -> done("");
    };
  }

  private static Answer done(String what) {
    return new Answer.Moved(Address.feeds(1) + (what.isEmpty() ? "" : "?did=" + what));
  }

  private static String said(String did) {
    return switch (did) {
      case "added" -> "The feed was added. It is looked at now.";
      case "unadded" ->
          "No feed was added: it is there already, or its address does not begin with http:// or"
              + " https://.";
      case "imported" -> "The feeds of the list were added.";
      case "unimported" -> "No feed was added: the list names none that is not there already.";
      case "removed" -> "The feed was removed. Its reports stay.";
      default -> "";
    };
  }
}
