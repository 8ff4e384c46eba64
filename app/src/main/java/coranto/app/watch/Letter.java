package coranto.app.watch;

import coranto.app.keys.HookSecret;
import coranto.flow.Delivery;
import coranto.flow.Newsroom;
import coranto.gather.door.Limits;
import coranto.gather.door.Parcel;
import coranto.report.Citation;
import coranto.report.Field;
import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Watch;
import coranto.report.Watch.Receiver;
import coranto.text.SentenceSplitter;
import coranto.web.page.address.Address;
import coranto.wire.CitationJson;
import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a receiver is told of a hit: a headline, the outlet, where to read it, and the citation. No
/// word more of the report leaves the house.
///
/// @param headline the report's title, or its first sentence
/// @param link to the words, on the owner's own site
record Letter(
    Watch watch,
    Delivery delivery,
    String headline,
    String outlet,
    String link,
    Citation citation) {
  private static final int LONGEST = 300;

  /// Empty when the report is no longer shown.
  ///
  /// @param site where the owner reads: `http://localhost:8080`
  static Optional<Letter> of(Delivery delivery, Watch watch, Newsroom newsroom, String site) {
    return newsroom
        .report(delivery.hit().report(), 0)
        .map(part -> of(delivery, watch, part.report(), site));
  }

  private static Letter of(Delivery delivery, Watch watch, Report report, String site) {
    boolean titled = !report.titleOrEmpty().isBlank();
    String words = titled ? report.titleOrEmpty() : report.text();
    Span first =
        titled
            ? new Span(0, words.length())
            : SentenceSplitter.sentences(words).stream().findFirst().orElse(new Span(0, 0));
    Span span = new Span(first.from(), Math.min(first.to(), first.from() + LONGEST));
    var citation =
        new Citation(report.id(), report.revision(), titled ? Field.TITLE : Field.TEXT, span);
    String outlet = String.valueOf(report.outletOrUnknown().shown());
    return new Letter(
        watch, delivery, span.in(words), outlet, site + Address.cited(citation), citation);
  }

  /// @param secret by which the receiver can tell that it comes from here
  Parcel parcel(HookSecret secret, Instant now) {
    return switch (delivery.receiver()) {
      case Receiver.Webhook(var address) -> {
        byte[] body = Json.print(told(now)).getBytes(StandardCharsets.UTF_8);
        var headers = secret.headers(secret.of(watch.id(), address), delivery.id(), now, body);
        yield new Parcel(address, json(headers), body, Limits.PARCEL);
      }
      case Receiver.Ntfy(var address) -> {
        int topic = address.lastIndexOf('/');
        byte[] body =
            Json.print(message(address.substring(topic + 1))).getBytes(StandardCharsets.UTF_8);
        yield new Parcel(address.substring(0, topic + 1), json(Map.of()), body, Limits.PARCEL);
      }
    };
  }

  private static Map<String, String> json(Map<String, String> headers) {
    var all = new LinkedHashMap<>(headers);
    all.put("Content-Type", "application/json; charset=utf-8");
    return all;
  }

  private Map<String, Object> told(Instant now) {
    var data = new LinkedHashMap<String, Object>();
    data.put("id", delivery.id());
    data.put("watch", Map.of("id", watch.id(), "name", watch.shown()));
    data.put("why", delivery.hit().why().word());
    data.put("headline", headline);
    data.put("outlet", outlet);
    data.put("link", link);
    data.put("citation", CitationJson.brief(citation));
    var told = new LinkedHashMap<String, Object>();
    told.put("type", "watch.fired");
    told.put("timestamp", now.toString());
    told.put("data", data);
    return told;
  }

  /// As ntfy takes messages in JSON.
  private Map<String, Object> message(String topic) {
    var message = new LinkedHashMap<String, Object>();
    message.put("topic", topic);
    message.put("title", watch.shown());
    message.put("message", outlet + ": " + headline);
    message.put("click", link);
    message.put("tags", List.of("newspaper"));
    return message;
  }
}
