package coranto.web;

import coranto.web.page.Pages;
import coranto.web.page.form.Answer;
import coranto.web.page.form.Form;
import coranto.web.visit.Entry;
import coranto.web.visit.Visitor;
import org.jspecify.annotations.Nullable;

/// Leads each visitor to what is theirs to see, and the owner in and out.
///
/// @param owners what the owner and the owner's programs are answered from
/// @param others what all others are
record Hall(Entry entry, Audience owners, Audience others) {
  Audience audience(Visitor visitor) {
    return visitor.trusted() ? owners : others;
  }

  /// A program's token given in place of a password; null when it opens nothing.
  @Nullable String token(String given) {
    var visitor = entry.visitor(new Entry.Credentials("", given, false));
    return visitor instanceof Visitor.Program ? given : null;
  }

  /// @param client by which tries are counted
  Answer signIn(Pages pages, Form form, String client) {
    if (!pages.marked(form)) {
      return pages.unmarked();
    }
    return switch (entry.signIn(form.text("password"), client)) {
      case Entry.Outcome.Admitted(var session) ->
          new Answer.SignedIn(session, pages.backTo(form.text("to")));
      case Entry.Outcome.Wrong _ -> pages.signIn(401, form.text("to"), "That is not the password.");
      case Entry.Outcome.TooOften(var pause) ->
          pages.signIn(
              429,
              form.text("to"),
              "Too many tries. Wait for " + (pause.toSeconds() + 1) + " seconds.");
    };
  }

  Answer signOut(Pages pages, Form form, String session) {
    if (!pages.marked(form)) {
      return pages.unmarked();
    }
    entry.signOut(session);
    return new Answer.SignedOut("/");
  }
}
