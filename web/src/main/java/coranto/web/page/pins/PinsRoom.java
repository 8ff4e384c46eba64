package coranto.web.page.pins;

import coranto.flow.Newsroom;
import coranto.flow.PinDesk;
import coranto.report.Pin;
import coranto.report.Pin.Bond;
import coranto.story.Story;
import coranto.web.page.address.Address;
import coranto.web.page.address.Percent;
import coranto.web.page.cited.Shelf;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.page.form.FormMark;
import coranto.web.page.frame.Press;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.util.HashSet;
import java.util.List;

/// Where a person overrules grouping: keeps two reports in one story, or apart, and takes it back.
public final class PinsRoom {
  private static final int SHOWN = 200;
  private static final int ON_STORY = 20;
  private static final int CHOICES = 100;
  private static final int LONGEST = 2_000;

  private final PinDesk desk;
  private final Newsroom newsroom;
  private final FormMark mark;
  private final Press press;

  public PinsRoom(PinDesk desk, Newsroom newsroom, FormMark mark, Press press) {
    this.desk = desk;
    this.newsroom = newsroom;
    this.mark = mark;
    this.press = press;
  }

  public Answer page(Address.Pins asked) {
    return press.page("pins/pins", view(asked, ""));
  }

  private PinsView view(Address.Pins asked, String wrong) {
    List<Pin> holding = desk.holding();
    var shelf = new Shelf(newsroom);
    return new PinsView(
        said(asked.did()),
        wrong,
        asked.story(),
        asked.story().isEmpty() ? "" : Address.story(asked.story()),
        choices(asked.story(), shelf),
        holding.stream().limit(SHOWN).map(pin -> row(pin, shelf)).toList(),
        Math.max(0, holding.size() - SHOWN),
        mark.token());
  }

  /// What stands on a story's page.
  ///
  /// @param did what was done just now
  public OnStory onStory(Story story, String did, Shelf shelf) {
    var reports = new HashSet<>(story.reports());
    return new OnStory(
        story.id(),
        said(did),
        desk.holding().stream()
            .filter(pin -> reports.contains(pin.one()) || reports.contains(pin.other()))
            .limit(ON_STORY)
            .map(pin -> row(pin, shelf))
            .toList(),
        mark.token(),
        Address.pins(story.id(), ""));
  }

  private List<PinsView.Report> choices(String story, Shelf shelf) {
    return newsroom.story(story).map(Story::reports).orElse(List.of()).stream()
        .limit(CHOICES)
        .map(id -> report(id, shelf))
        .toList();
  }

  private static PinsView.Row row(Pin pin, Shelf shelf) {
    return new PinsView.Row(
        report(pin.one(), shelf),
        report(pin.other(), shelf),
        pin.bond().word(),
        When.utc(pin.made()));
  }

  private static PinsView.Report report(String id, Shelf shelf) {
    return new PinsView.Report(id, Address.report(id), name(id, shelf));
  }

  private static String name(String id, Shelf shelf) {
    var part = shelf.part(id, 0);
    if (part == null) {
      return Printed.cut(Printed.name(id), 80);
    }
    var source = shelf.source(part.report(), "");
    return source.title().isEmpty() ? source.outlet() : source.outlet() + ": " + source.title();
  }

  private static String said(String did) {
    return switch (did) {
      case "together" -> "They are kept together. Their story is put right in a moment.";
      case "apart" -> "They are kept apart. Their stories are put right in a moment.";
      case "undone" -> "That holds no longer. Grouping may do what it finds right.";
      default -> "";
    };
  }

  /// Does what a form asks for.
  public Answer change(Address.Pins asked, Form form) {
    String one = id(form.text("one"));
    String other = id(form.text("other"));
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return refused(asked, "name two reports");
    }
    Bond bond =
        switch (form.text("do")) {
          case "together" -> Bond.TOGETHER;
          case "apart" -> Bond.APART;
          default -> Bond.UNDONE;
        };
    return switch (desk.pin(new Pin(one, other, bond, desk.now()))) {
      case PinDesk.Answer.Held _ -> new Answer.Moved(back(form, one, bond));
      case PinDesk.Answer.Refused(var why) -> refused(asked, why);
    };
  }

  /// To the story's page when the form came from there.
  private static String back(Form form, String one, Bond bond) {
    String story = id(form.text("story"));
    return story.isEmpty()
        ? Address.pins(one, bond.word())
        : Address.storyAfter(story, bond.word());
  }

  private Answer refused(Address.Pins asked, String why) {
    return press.page(422, "pins/pins", "", view(asked, "Nothing was done: " + why + "."));
  }

  /// A report's id, from itself or from the address of its page or story.
  private static String id(String said) {
    String text = said.strip();
    if (text.length() > LONGEST) {
      return "";
    }
    for (String place : new String[] {"/report/", "/story/"}) {
      int at = text.indexOf(place);
      if (at >= 0) {
        return Percent.decode(text.substring(at + place.length()).split("[?#]", 2)[0]);
      }
    }
    return text;
  }
}
