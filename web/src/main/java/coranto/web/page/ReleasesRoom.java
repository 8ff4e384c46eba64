package coranto.web.page;

import coranto.flow.ReleaseDesk;
import coranto.flow.ReleaseDesk.Handed;
import java.nio.charset.StandardCharsets;

/// Where releases are handed in: a file or a pasted text becomes a report of a named outlet.
final class ReleasesRoom {
  private static final int LONGEST_NAME = 200;

  private final ReleaseDesk desk;
  private final FormMark mark;

  ReleasesRoom(ReleaseDesk desk, FormMark mark) {
    this.desk = desk;
    this.mark = mark;
  }

  ReleasesView view(Address.Releases asked) {
    return new ReleasesView(
        said(asked.did()),
        asked.report().isEmpty() ? "" : Address.report(asked.report()),
        mark.token());
  }

  private static String said(String did) {
    return switch (did) {
      case "in" -> "The release is held as a report. It stands on its page in a moment.";
      case "held" -> "This release is held already.";
      case "nobody" -> "Nothing was taken in: whose release is it?";
      case "nothing" -> "Nothing was taken in: choose a file or paste a text.";
      default -> "";
    };
  }

  /// Does what a form asks for.
  Answered change(Form form) {
    String outlet = form.text("outlet").strip();
    if (outlet.isEmpty() || outlet.length() > LONGEST_NAME) {
      return new Answered.At(Address.releases("nobody", ""));
    }
    Form.File file = form.file("file");
    byte[] bytes =
        file == null ? form.text("text").strip().getBytes(StandardCharsets.UTF_8) : file.bytes();
    if (bytes.length == 0) {
      return new Answered.At(Address.releases("nothing", ""));
    }
    String type = file == null ? "text/plain; charset=utf-8" : file.type();
    return switch (desk.take(outlet, bytes, type)) {
      case Handed.In(var report, var fresh) ->
          new Answered.At(Address.releases(fresh ? "in" : "held", report));
      case Handed.Refused(var why) -> new Answered.Not(why);
    };
  }
}
