package coranto.web.page.releases;

import coranto.flow.ReleaseDesk;
import coranto.flow.ReleaseDesk.Handed;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Printed;
import java.nio.charset.StandardCharsets;

/// Where releases are handed in: a file or a pasted text becomes a report of a named outlet.
public final class ReleasesRoom {
  private static final int LONGEST_NAME = 200;

  private final ReleaseDesk desk;
  private final FormMark mark;
  private final Press press;

  public ReleasesRoom(ReleaseDesk desk, FormMark mark, Press press) {
    this.desk = desk;
    this.mark = mark;
    this.press = press;
  }

  public Answer page(Address.Releases asked) {
    var view =
        new ReleasesView(
            said(asked.did()),
            asked.report().isEmpty() ? "" : Address.report(asked.report()),
            mark.token());
    return press.page("releases/releases", view);
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
  public Answer change(Form form) {
    String outlet = form.text("outlet").strip();
    if (outlet.isEmpty() || outlet.length() > LONGEST_NAME) {
      return new Answer.Moved(Address.releases("nobody", ""));
    }
    Form.File file = form.file("file");
    byte[] bytes =
        file == null ? form.text("text").strip().getBytes(StandardCharsets.UTF_8) : file.bytes();
    if (bytes.length == 0) {
      return new Answer.Moved(Address.releases("nothing", ""));
    }
    String type = file == null ? "text/plain; charset=utf-8" : file.type();
    return switch (desk.take(outlet, bytes, type)) {
      case Handed.In(var report, var fresh) ->
          new Answer.Moved(Address.releases(fresh ? "in" : "held", report));
      case Handed.Refused(var why) ->
          press.trouble(422, "This release can’t be read", Printed.cut(Printed.name(why), 300));
    };
  }
}
