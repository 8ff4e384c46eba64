package coranto.web.mcp;

import coranto.flow.Appearance;
import coranto.flow.CheckDesk;
import coranto.flow.Found;
import coranto.flow.Newsroom;
import coranto.flow.PersonSummary;
import coranto.report.Citation;
import coranto.story.StoryPart;
import coranto.trace.Trace;
import coranto.understand.finding.Finding;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Source;
import coranto.wire.CitationJson;
import coranto.wire.Json;
import coranto.wire.ListedJson;
import coranto.wire.StoryJson;
import coranto.wire.TraceJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The questions that an assistant may ask. Each answer is one JSON text of bounded size.
final class Tools {
  private static final int USUAL = 10;
  private static final int MOST = 50;
  private static final int LONGEST_TEXT = 100_000;

  private final Newsroom newsroom;
  private final @Nullable CheckDesk checks;

  Tools(Newsroom newsroom, @Nullable CheckDesk checks) {
    this.newsroom = newsroom;
    this.checks = checks;
  }

  /// @throws IllegalArgumentException when there is no such tool, or an argument is none
  Map<String, Object> call(@Nullable Object name, Map<String, Object> arguments) {
    return switch (String.valueOf(name)) {
      case "search" -> search(text(arguments, "query", Address.LONGEST_SEARCH), limit(arguments));
      case "story" -> story(text(arguments, "id", LONGEST_TEXT));
      case "quotes" -> quotes(text(arguments, "person", Address.LONGEST_SEARCH), limit(arguments));
      case "check" -> check(text(arguments, "text", LONGEST_TEXT));
      default -> throw new IllegalArgumentException("no such tool");
    };
  }

  private Map<String, Object> search(String query, int limit) {
    List<Found> found = newsroom.search(query, 0, limit);
    return told(
        "found",
        found.stream().map(each -> ListedJson.write(each, Address.cited(each.place()))).toList(),
        Map.of());
  }

  private Map<String, Object> story(String id) {
    return newsroom
        .story(id)
        .map(
            story -> {
              var fields = new LinkedHashMap<>(StoryJson.write(story));
              fields.keySet().removeAll(List.of("explanation", "shares", "left_out"));
              Object statements = fields.remove("statements");
              fields.put("address", Address.story(story.id()));
              return told(
                  "statements", statements instanceof List<?> list ? list : List.of(), fields);
            })
        .orElseGet(() -> missing(id));
  }

  /// What a person said, the latest reports first.
  ///
  /// @param asked a name or an id
  private Map<String, Object> quotes(String asked, int limit) {
    var people = newsroom.people();
    Optional<PersonSummary> person =
        people.person(asked).or(() -> people.listed(asked, 0, 1).stream().findFirst());
    if (person.isEmpty()) {
      return failed("Nobody of that name is known over the reports held.");
    }
    var quotes = new ArrayList<Map<String, Object>>();
    for (Appearance appearance : people.appearances(person.get().id(), 0, MOST)) {
      newsroom
          .report(appearance.report(), appearance.revision())
          .ifPresent(part -> quotes.addAll(quotes(part, appearance.entity())));
    }
    return told(
        "quotes",
        quotes.subList(0, Math.min(limit, quotes.size())),
        Map.of("person", ListedJson.write(person.get(), Address.person(person.get().id()))));
  }

  private static List<Map<String, Object>> quotes(StoryPart part, String entity) {
    return part.understanding().findings().stream()
        .filter(found -> found instanceof Finding.Quote quote && entity.equals(quote.speaker()))
        .map(found -> cited(part, part.report().cite(((Finding.Quote) found).span())))
        .toList();
  }

  private static Map<String, Object> cited(StoryPart part, Citation citation) {
    String words = Source.words(part.report(), citation);
    return CitationJson.write(part.report(), citation, words, Address.cited(citation));
  }

  /// Where each sentence of a text comes from.
  private Map<String, Object> check(String text) {
    if (checks == null) {
      return failed("No texts are checked here.");
    }
    return switch (checks.text(text)) {
      case CheckDesk.Answer.Refused(var why) -> failed(why);
      case CheckDesk.Answer.Checked(var part) ->
          told(
              "sentences",
              part.traces().stream().map(trace -> sentence(part, trace)).toList(),
              Map.of());
    };
  }

  private Map<String, Object> sentence(StoryPart checked, Trace trace) {
    var json = new LinkedHashMap<String, Object>();
    json.put("text", Source.words(checked.report(), trace.sentence()));
    json.put("kind", TraceJson.kind(trace));
    json.put("score", trace.explanation().score());
    json.put("why", trace.explanation().why());
    if (trace instanceof Trace.Sourced sourced) {
      var place = sourced.source();
      newsroom
          .report(place.report(), place.revision())
          .ifPresent(part -> json.put("source", cited(part, place)));
    }
    return json;
  }

  private Map<String, Object> missing(String id) {
    return failed(
        newsroom
            .retracted(id)
            .map(by -> "It was taken out by the owner. " + by.why())
            .orElse("Nothing of this id is held."));
  }

  private static Map<String, Object> told(String name, List<?> list, Map<String, Object> more) {
    return content(Marked.print(name, list, more), false);
  }

  private static Map<String, Object> failed(String why) {
    return content(Json.print(Map.of("refused", why)), true);
  }

  private static Map<String, Object> content(String text, boolean wrong) {
    var block = new LinkedHashMap<String, Object>();
    block.put("type", "text");
    block.put("text", text);
    var content = new LinkedHashMap<String, Object>();
    content.put("content", List.of(block));
    content.put("isError", wrong);
    return content;
  }

  private static String text(Map<String, Object> arguments, String name, int longest) {
    if (arguments.get(name) instanceof String text && !text.isBlank() && text.length() <= longest) {
      return text.strip();
    }
    throw new IllegalArgumentException(name + " must be a text of 1 to " + longest + " characters");
  }

  private static int limit(Map<String, Object> arguments) {
    return arguments.get("limit") instanceof Number number
        ? Math.clamp(number.intValue(), 1, MOST)
        : USUAL;
  }
}
