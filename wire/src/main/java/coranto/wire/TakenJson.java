package coranto.wire;

import coranto.report.Entry;
import coranto.report.Mark;
import coranto.report.Pin;
import coranto.report.Retraction;
import coranto.report.Taken;
import coranto.report.Watch;
import java.util.Map;

/// Acknowledgements, and entries of the truth, as JSON objects.
public final class TakenJson {
  private TakenJson() {}

  /// `{"id","revision","seq","new"}`.
  public static Map<String, Object> write(Taken taken) {
    return new Written()
        .put("id", taken.id())
        .put("revision", taken.revision())
        .put("seq", taken.seq())
        .put("new", taken.fresh())
        .map();
  }

  /// `{"one","other","bond","made","seq","new"}`.
  public static Map<String, Object> write(Pin pin, long seq, boolean fresh) {
    return acknowledged(PinJson.write(pin), seq, fresh);
  }

  /// `{"report"|"outlet","why","made","seq","new"}`.
  public static Map<String, Object> write(Retraction retraction, long seq, boolean fresh) {
    return acknowledged(RetractionJson.write(retraction), seq, fresh);
  }

  /// The same of a mark.
  public static Map<String, Object> write(Mark mark, long seq, boolean fresh) {
    return acknowledged(MarkJson.write(mark), seq, fresh);
  }

  /// The same of a watch.
  public static Map<String, Object> write(Watch watch, long seq, boolean fresh) {
    return acknowledged(WatchJson.write(watch), seq, fresh);
  }

  /// `{"seq","kind",...}`: a line of `export`.
  public static Map<String, Object> write(Entry entry) {
    return switch (entry) {
      case Entry.Revised(var _, var report) ->
          entry(entry.seq(), "report", ReportJson.write(report));
      case Entry.Pinned(long seq, var pin) -> entry(seq, "pin", PinJson.write(pin));
      case Entry.Marked(long seq, var mark) -> entry(seq, "mark", MarkJson.write(mark));
      case Entry.Watched(long seq, var watch) -> entry(seq, "watch", WatchJson.write(watch));
      case Entry.Erased(var revision) ->
          new Written()
              .put("seq", entry.seq())
              .put("kind", "erased")
              .put("id", revision.report())
              .put("revision", revision.number())
              .put("hash", revision.textHash())
              .map();
      case Entry.Retracted(long seq, var retraction) ->
          entry(seq, "retraction", RetractionJson.write(retraction));
    };
  }

  private static Map<String, Object> acknowledged(
      Map<String, Object> said, long seq, boolean fresh) {
    said.put("seq", seq);
    said.put("new", fresh);
    return said;
  }

  private static Map<String, Object> entry(long seq, String kind, Map<String, Object> of) {
    var json = new Written().put("seq", seq).put("kind", kind).map();
    json.putAll(of);
    return json;
  }
}
