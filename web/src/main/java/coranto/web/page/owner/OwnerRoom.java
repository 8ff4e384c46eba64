package coranto.web.page.owner;

import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import coranto.web.page.print.When;
import coranto.web.visit.Keys;
import java.util.regex.Pattern;

/// Where the owner signs in, and sees to the tokens of programs.
public final class OwnerRoom {
  /// A path of this site with its query: what could lead elsewhere, or break a header, is none.
  private static final Pattern PATH =
      Pattern.compile("/(?![/\\\\])[\\w.~%/?&=+,:;@!$'()*-]{0,2000}");

  private final Keys keys;
  private final FormMark mark;
  private final Press press;

  public OwnerRoom(Keys keys, FormMark mark, Press press) {
    this.keys = keys;
    this.mark = mark;
    this.press = press;
  }

  /// @param wrong why nothing came of it; empty when nothing was tried
  public Answer signIn(int status, String to, String wrong) {
    boolean guarded = !keys.password().isEmpty();
    var view = new SignInView(wrong, backTo(to), guarded, mark.token());
    return press.page(status, "owner/signin", "", view);
  }

  /// Where to go on after signing in: on this site, whatever was asked for.
  public String backTo(String to) {
    return PATH.matcher(to).matches() ? to : "/";
  }

  public Answer page(Address.OwnersPage asked) {
    return press.page("owner/owner", view(said(asked.did()), "", ""));
  }

  private static String said(String did) {
    return did.equals("withdrawn") ? "The token is withdrawn and opens nothing any more." : "";
  }

  /// Does what a form asks for.
  public Answer change(Form form) {
    String name = form.text("name").strip();
    if (form.text("do").equals("withdraw")) {
      keys.withdraw(name);
      return new Answer.Moved(Address.owner("withdrawn"));
    }
    return keys.issue(name)
        .map(token -> press.page("owner/owner", view("", "", token)))
        .orElseGet(
            () ->
                press.page(
                    422,
                    "owner/owner",
                    "",
                    view(
                        "",
                        "No token was made: its name must be new, of at most "
                            + Keys.LONGEST_NAME
                            + " letters, digits, points, dashes.",
                        "")));
  }

  private OwnerView view(String said, String wrong, String fresh) {
    return new OwnerView(
        said,
        wrong,
        fresh,
        !keys.password().isEmpty(),
        keys.tokens().stream()
            .map(token -> new OwnerView.Row(token.name(), When.utc(token.made())))
            .toList(),
        mark.token());
  }
}
