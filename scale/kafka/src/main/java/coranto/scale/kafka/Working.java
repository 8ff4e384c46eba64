package coranto.scale.kafka;

import coranto.extract.Extraction;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extractor;
import coranto.flow.Prepared;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import coranto.wire.BadJson;
import coranto.wire.Json;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what was handed in, page or report, and understands it. Knows one report alone, so that
/// any
/// number of workers do it side by side.
final class Working extends ContextualProcessor<String, String, String, String> {
  private static final Logger LOG = LoggerFactory.getLogger(Working.class);

  private final Steps steps;
  private final Packing packing;

  /// @param largest bytes that a body may have
  Working(Steps steps, int largest) {
    this.steps = steps;
    this.packing = new Packing(largest);
  }

  @Override
  public void process(Record<String, String> record) {
    Packet packet;
    try {
      packet = Packet.read(record.value());
    } catch (BadJson e) {
      LOG.warn("passed over what nobody of ours wrote: {}", e.getMessage());
      return;
    }
    context().forward(record.withValue(worked(packet).print()));
  }

  /// Always gives something, so that no number is missing behind it.
  private Packet worked(Packet packet) {
    Label label = packet.label();
    try {
      return switch (label.kind()) {
        case REPORT -> prepared(label, Bodies.incoming(Json.object(packet.body())));
        case PAGE -> extracted(label, Bodies.page(Json.object(packet.body())));
        case REFUSED, PIN, MARK, WATCH, RETRACTION, ERASURE -> packet;
      };
    } catch (BadJson e) {
      return refused(
          label, new Extraction.Refused(Reason.NOT_TEXT, String.valueOf(e.getMessage())));
    }
  }

  private Packet extracted(Label label, Page page) {
    return switch (read(label, page)) {
      case Extraction.Extracted(var report, var _) -> {
        var incoming = new Incoming(report, Extractor.VERSION, page);
        var told = Packing.label(report).handed(label.door(), label.number());
        yield prepared(told, incoming);
      }
      case Extraction.Refused refused -> refused(label, refused);
    };
  }

  private static Packet refused(Label label, Extraction.Refused why) {
    return new Packet(
        Label.of(Kind.REFUSED, label.id()).handed(label.door(), label.number()),
        Json.print(Map.of("reason", why.reason().name(), "detail", why.detail())));
  }

  private Extraction read(Label label, Page page) {
    try {
      return steps.extract(page, label.id());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("a page was not read: {}", page.url(), e);
      return new Extraction.Refused(Reason.NOT_TEXT, "a step failed on it: " + e);
    }
  }

  private Packet prepared(Label label, Incoming incoming) {
    Prepared prepared = prepared(incoming);
    if (prepared != null) {
      Report report = prepared.reading().report();
      var gleaned = new Gleaned(report.language(), prepared.understanding(), steps.meant(report));
      var packet = new Packet(label, Sketches.of(prepared).print(), Bodies.of(incoming, gleaned));
      if (packing.fits(packet.keys() + packet.body())) {
        return packet;
      }
    }
    return new Packet(label, packing.report(incoming).body());
  }

  /// Null when a step fails on it: who decides about it meets the same and parks it.
  private @Nullable Prepared prepared(Incoming incoming) {
    try {
      return steps.prepare(incoming.report());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("a step failed on {}", incoming.report().id(), e);
      return null;
    }
  }
}
