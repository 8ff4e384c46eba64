package coranto.web.api;

import coranto.flow.Newsroom;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Desks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that programs may ask for below `/api`. For many threads.
public final class Api {
  private final Newsroom newsroom;
  private final @Nullable TakingIn taking;

  /// @param desks what may be done besides reading
  public Api(Newsroom newsroom, Desks desks) {
    this.newsroom = newsroom;
    this.taking = desks.intake() == null ? null : new TakingIn(desks.intake());
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
    return asked.posts() ? taken(call, asked) : Data.unlessKnown(read(call, asked), asked.known());
  }

  private Answer taken(Call call, Asked asked) {
    return call instanceof Call.Reports && taking != null ? taking.take(asked) : nowhere();
  }

  private Answer read(Call call, Asked asked) {
    return nowhere();
  }

  private static Answer nowhere() {
    return Problem.NOT_FOUND.answer("No such address stands below /api; see /api/openapi.json.");
  }
}
