package coranto.web.page.retract;

import coranto.flow.Newsroom;
import coranto.flow.RetractDesk;
import coranto.report.Retraction;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import org.jspecify.annotations.Nullable;

/// Where a report, or all of an outlet, is taken out of everything derived. Asks first, and tells
/// how far it reaches: it can't be taken back.
public final class RetractRoom {
  private static final int LONGEST = 500;

  private final RetractDesk desk;
  private final Newsroom newsroom;
  private final FormMark mark;
  private final Press press;

  public RetractRoom(RetractDesk desk, Newsroom newsroom, FormMark mark, Press press) {
    this.desk = desk;
    this.newsroom = newsroom;
    this.mark = mark;
    this.press = press;
  }

  /// The question.
  public Answer page(Address.Retract asked) {
    return question(200, asked, "", "");
  }

  /// Does what a form asks for. Its own page then tells that it is gone, and why.
  public Answer change(Form form) {
    var asked = new Address.Retract(form.text("report"), form.text("outlet"));
    String why = form.text("why").strip();
    if (why.isEmpty() || why.length() > LONGEST) {
      String wrong = "Nothing was done: say why, in at most " + LONGEST + " characters.";
      return question(422, asked, Printed.cut(why, LONGEST), wrong);
    }
    if (named(asked) == null) {
      return missing(asked);
    }
    desk.retract(retraction(asked, why));
    return new Answer.Moved(back(asked));
  }

  private Answer question(int status, Address.Retract asked, String why, String wrong) {
    String what = named(asked);
    if (what == null) {
      return missing(asked);
    }
    var view =
        new RetractView(
            what,
            back(asked),
            told(desk.reach(retraction(asked, ""))),
            wrong,
            asked.report(),
            asked.report().isEmpty() ? asked.outlet() : "",
            why,
            mark.token());
    return press.page(status, "retract/retract", "", view);
  }

  private Answer missing(Address.Retract asked) {
    return asked.report().isEmpty()
        ? press.missingOutlet(asked.outlet())
        : press.missing(asked.report(), "report");
  }

  private Retraction retraction(Address.Retract asked, String why) {
    return asked.report().isEmpty()
        ? new Retraction.OfOutlet(asked.outlet(), why, desk.now())
        : new Retraction.OfReport(asked.report(), why, desk.now());
  }

  private static String back(Address.Retract asked) {
    return asked.report().isEmpty()
        ? Address.outlet(asked.outlet())
        : Address.report(asked.report());
  }

  /// What is meant, as readers know it; null when nothing of it is shown here.
  private @Nullable String named(Address.Retract asked) {
    return asked.report().isEmpty() ? outlet(asked.outlet()) : report(asked.report());
  }

  private @Nullable String report(String id) {
    var shelf = new Shelf(newsroom);
    var part = shelf.part(id, 0);
    if (part == null) {
      return null;
    }
    var source = shelf.source(part.report(), "");
    return source.title().isEmpty()
        ? "the untitled report by " + source.outlet()
        : "“" + source.title() + "” by " + source.outlet();
  }

  private @Nullable String outlet(String key) {
    boolean shown = !key.isBlank() && newsroom.retractedOutlet(key).isEmpty();
    return shown
        ? newsroom
            .ledger()
            .of(key)
            .map(account -> "all of " + Printed.cut(Printed.name(account.outlet().shown()), 80))
            .orElse(null)
        : null;
  }

  private static String told(RetractDesk.Reach reach) {
    String takers =
        reach.takers() == 0
            ? ""
            : " What "
                + Count.of(reach.takers(), "other report")
                + " took from "
                + (reach.reports() == 1 ? "it" : "them")
                + " is traced anew.";
    return "This takes "
        + Count.of(reach.reports(), "report")
        + " out of "
        + Count.of(reach.stories(), "story", "stories")
        + "."
        + takers;
  }
}
