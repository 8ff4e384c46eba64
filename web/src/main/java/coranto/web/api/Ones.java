package coranto.web.api;

import coranto.flow.CheckDesk;
import coranto.flow.Newsroom;
import coranto.report.Citation;
import coranto.report.Field;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Citing;
import coranto.web.page.form.Answer;
import coranto.wire.CitationJson;
import coranto.wire.ListedJson;
import coranto.wire.PersonJson;
import coranto.wire.ReportJson;
import coranto.wire.StoryJson;
import coranto.wire.TraceJson;
import coranto.wire.UnderstandingJson;
import java.util.LinkedHashMap;
import java.util.Map;

/// One story, report, person, outlet or citation.
final class Ones {
  private static final int DAYS = 60;
  private static final int PASSED = 100;

  private final Newsroom newsroom;

  Ones(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /// With its findings and where each sentence comes from.
  Answer report(String id, Asked asked) {
    return newsroom
        .report(id, asked.query().number("revision"))
        .map(part -> Data.json(whole(part)))
        .orElseGet(() -> missing(id));
  }

  static Map<String, Object> whole(StoryPart part) {
    var whole = new LinkedHashMap<>(ReportJson.write(part.report()));
    whole.putAll(UnderstandingJson.write(part.understanding()));
    whole.put("traces", part.traces().stream().map(TraceJson::write).toList());
    return whole;
  }

  /// The same of a text that is not held: its own citations lead nowhere.
  static Answer checked(CheckDesk.Answer answer) {
    return switch (answer) {
      case CheckDesk.Answer.Checked(var part) -> Data.json(whole(part));
      case CheckDesk.Answer.Refused(var why) -> Problem.UNREADABLE.answer(why);
    };
  }

  Answer story(String report) {
    return newsroom
        .story(report)
        .map(story -> Data.json(StoryJson.write(story)))
        .orElseGet(() -> missing(report));
  }

  Answer person(String id, Asked asked) {
    var part = Part.of(asked.query());
    var people = newsroom.people();
    return people
        .person(id)
        .map(
            person ->
                Data.json(
                    PersonJson.write(person, people.appearances(id, part.from(), part.limit()))))
        .orElseGet(() -> missing(id));
  }

  Answer outlet(String key) {
    var ledger = newsroom.ledger();
    return ledger
        .of(key)
        .map(
            account -> {
              var json = Lists.outlet(account);
              json.put("takes", ledger.takes(key, PASSED).stream().map(ListedJson::write).toList());
              json.put("gives", ledger.gives(key, PASSED).stream().map(ListedJson::write).toList());
              json.put("days", ledger.days(key, DAYS).stream().map(ListedJson::write).toList());
              return Data.json(json);
            })
        .orElseGet(() -> missing(key));
  }

  Answer citation(String report, Asked asked) {
    var span = asked.query().span("span");
    if (span == null) {
      return Problem.BAD_REQUEST.answer("Say with span which characters, as in span=120-240.");
    }
    var field = asked.query().text("in").equals("title") ? Field.TITLE : Field.TEXT;
    var part = newsroom.report(report, asked.query().number("revision"));
    if (part.isEmpty()) {
      return missing(report);
    }
    var held = part.get().report();
    var citation = new Citation(held.id(), held.revision(), field, span);
    var citing = Citing.of(held, citation);
    return citing == null
        ? Problem.NOT_FOUND.answer("The report has no words there.")
        : Data.json(CitationJson.write(held, citation, citing.words(), Address.cited(citation)));
  }

  private Answer missing(String id) {
    return newsroom
        .retracted(id)
        .map(by -> Problem.RETRACTED.answer(by.why().isEmpty() ? "No reason was given." : by.why()))
        .orElseGet(() -> Problem.NOT_FOUND.answer("The address is wrong, or it was never held."));
  }
}
