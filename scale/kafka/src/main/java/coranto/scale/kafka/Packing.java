package coranto.scale.kafka;

import coranto.report.Hashes;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Page;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Watch;
import coranto.wire.Json;
import coranto.wire.MarkJson;
import coranto.wire.PinJson;
import coranto.wire.RetractionJson;
import coranto.wire.WatchJson;
import java.nio.charset.StandardCharsets;

/// Makes packets of what is handed in.
final class Packing {
  private final int largest;

  /// @param largest bytes that a body may have
  Packing(int largest) {
    this.largest = largest;
  }

  /// A report; without its page where that makes it too large.
  ///
  /// @throws IllegalArgumentException when the report alone is too large
  Packet report(Incoming incoming) {
    String body = Bodies.of(incoming);
    if (!fits(body) && incoming.page() != null) {
      body = Bodies.of(new Incoming(incoming.report(), incoming.extractor(), null));
    }
    return fitting(new Packet(label(incoming.report()), body));
  }

  static Label label(Report report) {
    return new Label(
        Kind.REPORT,
        "",
        0,
        report.id(),
        report.textHash(),
        report.seen(),
        report.absent(),
        report.time().day(),
        0,
        report.revision());
  }

  /// @param id of its report; empty derives it
  Packet page(String id, Page page) {
    return fitting(new Packet(Label.of(Kind.PAGE, id), Bodies.of(page)));
  }

  Packet pin(Pin pin) {
    return said(Kind.PIN, Json.print(PinJson.write(pin)));
  }

  Packet mark(Mark mark) {
    return said(Kind.MARK, Json.print(MarkJson.write(mark)));
  }

  Packet watch(Watch watch) {
    return said(Kind.WATCH, Json.print(WatchJson.write(watch)));
  }

  /// What is retracted once stays so: it is the same whoever says it again.
  Packet retraction(Retraction retraction) {
    return fitting(
        new Packet(
            Label.of(Kind.RETRACTION, retraction.about()),
            Json.print(RetractionJson.write(retraction))));
  }

  Packet erasure(String report) {
    return new Packet(Label.of(Kind.ERASURE, report), "{}");
  }

  private Packet said(Kind kind, String body) {
    return fitting(new Packet(Label.of(kind, Hashes.sha256(body)), body));
  }

  boolean fits(String body) {
    return body.length() <= largest / 4 || body.getBytes(StandardCharsets.UTF_8).length <= largest;
  }

  private Packet fitting(Packet packet) {
    if (fits(packet.body())) {
      return packet;
    }
    throw new IllegalArgumentException(
        "%s %s is larger than %d bytes"
            .formatted(packet.label().kind().word(), packet.label().id(), largest));
  }
}
