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
    var json = PinJson.write(pin);
    json.put("seq", seq);
    json.put("new", fresh);
    return json;
  }

  /// `{"report"|"outlet","why","made","seq","new"}`.
  public static Map<String, Object> write(Retraction retraction, long seq, boolean fresh) {
    var json = RetractionJson.write(retraction);
    json.put("seq", seq);
    json.put("new", fresh);
    return json;
  }

  /// The same of a mark.
  public static Map<String, Object> write(Mark mark, long seq, boolean fresh) {
    var json = MarkJson.write(mark);
    json.put("seq", seq);
    json.put("new", fresh);
    return json;
  }

  /// The same of a watch.
  public static Map<String, Object> write(Watch watch, long seq, boolean fresh) {
    var json = WatchJson.write(watch);
    json.put("seq", seq);
    json.put("new", fresh);
    return json;
  }

  /// `{"seq","kind",...}`: a line of `export`.
  public static Map<String, Object> write(Entry entry) {
    return switch (entry) {
      case Entry.Revised(var _, var report) -> {
        var json = new Written().put("seq", entry.seq()).put("kind", "report").map();
        json.putAll(ReportJson.write(report));
        yield json;
      }
      case Entry.Pinned(long seq, var pin) -> {
        var json = new Written().put("seq", seq).put("kind", "pin").map();
        json.putAll(PinJson.write(pin));
        yield json;
      }
      case Entry.Marked(long seq, var mark) -> {
        var json = new Written().put("seq", seq).put("kind", "mark").map();
        json.putAll(MarkJson.write(mark));
        yield json;
      }
      case Entry.Watched(long seq, var watch) -> {
        var json = new Written().put("seq", seq).put("kind", "watch").map();
        json.putAll(WatchJson.write(watch));
        yield json;
      }
      case Entry.Erased(var revision) ->
          new Written()
              .put("seq", entry.seq())
              .put("kind", "erased")
              .put("id", revision.report())
              .put("revision", revision.number())
              .put("hash", revision.textHash())
              .map();
      case Entry.Retracted(long seq, var retraction) -> {
        var json = new Written().put("seq", seq).put("kind", "retraction").map();
        json.putAll(RetractionJson.write(retraction));
        yield json;
      }
    };
  }
}
