package coranto.web.page.frame;

import coranto.flow.Newsroom;
import coranto.report.Retraction;
import coranto.web.page.form.Answer;
import coranto.web.page.print.When;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Prints a view with the template of its name, inside the frame that all pages have. Templates
/// were
/// compiled with the program, each into the package of its views. For many threads.
public final class Press {
  private static final String TEMPLATES = "coranto.web.page";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Press.class.getClassLoader(), TEMPLATES);

  private final Newsroom newsroom;
  private final Desks desks;
  private final Reader reader;
  private final String style;
  private final String script;

  /// @param style address of the style sheet
  /// @param script address of the script
  public Press(Newsroom newsroom, Desks desks, Reader reader, String style, String script) {
    this.newsroom = newsroom;
    this.desks = desks;
    this.reader = reader;
    this.style = style;
    this.script = script;
  }

  /// @param template as in `story/story`
  public Answer.Html page(String template, Object view) {
    return page(200, template, "", view);
  }

  /// @param asked words in the search box
  public Answer.Html page(int status, String template, String asked, Object view) {
    var frame = new Frame(style, script, newsroom.holdings(), asked, desks, reader.owner());
    return new Answer.Html(status, print(template, frame, view));
  }

  /// A page that tells of trouble. Asks the newsroom nothing: it may be the newsroom that broke.
  public Answer trouble(int status, String what, String advice) {
    var frame = new Frame(style, script, "", "", "", desks, reader.owner());
    var view = new TroubleView(status, what, advice);
    return new Answer.Html(status, print("frame/trouble", frame, view));
  }

  public Answer nowhere() {
    return trouble(404, "Nothing stands here", "The address leads to no page of this site.");
  }

  /// What stands where no report is shown: that it was retracted, and why; or that none is held.
  ///
  /// @param what was asked for: a report, a story
  public Answer missing(String report, String what) {
    return newsroom
        .retracted(report)
        .map(this::gone)
        .orElseGet(
            () ->
                trouble(
                    404,
                    "No such " + what,
                    "No " + what + " of this name is held here: the address is wrong."));
  }

  /// The same for an outlet.
  public Answer missingOutlet(String outlet) {
    return newsroom
        .retractedOutlet(outlet)
        .map(this::gone)
        .orElseGet(
            () ->
                trouble(
                    404,
                    "No such outlet",
                    "No report of an outlet of this name is held here, or the address is wrong."));
  }

  private Answer gone(Retraction by) {
    return switch (by) {
      case Retraction.ByAge(var _, int days, var _) ->
          trouble(
              410,
              "Kept %d days".formatted(days),
              "What stood here is gone: this site keeps reports for %d days.".formatted(days));
      case Retraction.OfReport _, Retraction.OfOutlet _ -> retracted(by);
    };
  }

  private Answer retracted(Retraction by) {
    String day = When.minute(by.made());
    String why = by.why().isEmpty() ? "." : ". The reason given: " + by.why();
    return trouble(
        410,
        "Retracted",
        "What stood here was taken out by the owner of this site on " + day + why);
  }

  private byte[] under(byte[] page) {
    String moved = Under.path(reader.prefix(), new String(page, StandardCharsets.UTF_8));
    return moved.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] print(String template, Frame frame, Object view) {
    var out = new HarmlessOutput();
    engine.render(template + ".jte", Map.of("frame", frame, "view", view), out);
    return reader.prefix().isEmpty() ? out.bytes() : under(out.bytes());
  }
}
