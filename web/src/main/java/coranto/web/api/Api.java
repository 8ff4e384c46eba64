package coranto.web.api;

import coranto.flow.CheckDesk;
import coranto.flow.Newsroom;
import coranto.text.Resource;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Desks;
import coranto.wire.BadJson;
import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that programs may ask for below `/api`. For many threads.
public final class Api {
  /// Longer texts are not checked: a long report has 20,000 characters.
  public static final int LONGEST_CHECKED = 100_000;

  private final Lists lists;
  private final Ones ones;
  private final @Nullable Reports reports;
  private final @Nullable TakingIn taking;
  private final @Nullable CheckDesk checks;

  /// @param desks what may be done besides reading
  public Api(Newsroom newsroom, Desks desks) {
    this.lists = new Lists(newsroom);
    this.ones = new Ones(newsroom);
    this.reports = desks.intake() == null ? null : new Reports(desks.intake());
    this.taking = desks.intake() == null ? null : new TakingIn(desks.intake());
    this.checks = desks.checks();
  }

  public Answer answer(Asked asked) {
    Call call = Call.of(asked.rawPath());
    if (call instanceof Call.Nothing) {
      return nowhere();
    }
    String allows = call.allows();
    if (asked.posts() ? !allows.contains("POST") : !asked.reads() || !allows.contains("GET")) {
      return Problem.METHOD_NOT_ALLOWED.answer(
          "It answers " + allows + ".", Map.of("Allow", allows));
    }
    return asked.posts() ? sent(call, asked) : Data.unlessKnown(read(call, asked), asked.known());
  }

  private Answer sent(Call call, Asked asked) {
    if (call instanceof Call.Reports && taking != null) {
      return taking.take(asked);
    }
    return call instanceof Call.Check && checks != null ? check(checks, asked) : nowhere();
  }

  private Answer read(Call call, Asked asked) {
    return switch (call) {
      case Call.Reports _ -> reports == null ? nowhere() : reports.list(asked);
      case Call.OfReport(var id) -> ones.report(id, asked);
      case Call.Stories _ -> lists.stories(asked);
      case Call.OfStory(var report) -> ones.story(report);
      case Call.People _ -> lists.people(asked);
      case Call.OfPerson(var id) -> ones.person(id, asked);
      case Call.Outlets _ -> lists.outlets(asked);
      case Call.OfOutlet(var outlet) -> ones.outlet(outlet);
      case Call.OfCitation(var report) -> ones.citation(report, asked);
      case Call.Search _ -> lists.search(asked);
      case Call.Description _ -> description();
      case Call.Check _, Call.Nothing _ -> nowhere();
    };
  }

  /// Reads a text, or the page at an address, against everything held: `{"text"}` or `{"address"}`.
  private static Answer check(CheckDesk desk, Asked asked) {
    if (!asked.kind().equals("application/json")) {
      return Problem.WRONG_TYPE.answer("Send application/json.");
    }
    try {
      var fields = Json.object(new String(asked.body(), StandardCharsets.UTF_8));
      String text = String.valueOf(fields.getOrDefault("text", "")).strip();
      String address = String.valueOf(fields.getOrDefault("address", "")).strip();
      if (text.length() > LONGEST_CHECKED || address.length() > LONGEST_CHECKED) {
        return Problem.TOO_LARGE.answer("A text may have " + LONGEST_CHECKED + " characters.");
      }
      if (text.isEmpty() && address.isEmpty()) {
        return Problem.UNREADABLE.answer("Nothing was sent to check: text or address is missing.");
      }
      return Ones.checked(text.isEmpty() ? desk.address(address) : desk.text(text));
    } catch (BadJson e) {
      return Problem.NO_JSON.answer(String.valueOf(e.getMessage()));
    }
  }

  private static Answer description() {
    byte[] file = Resource.bytes(Api.class, "/coranto/web/openapi.json");
    return new Answer.Data(200, "application/json", Map.of(), file);
  }

  private static Answer nowhere() {
    return Problem.NOT_FOUND.answer("No such address stands below /api; see /api/openapi.json.");
  }
}
