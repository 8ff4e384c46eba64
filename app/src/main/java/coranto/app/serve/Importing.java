package coranto.app.serve;

import coranto.app.desk.Stores;
import coranto.app.input.LogLines;
import coranto.app.input.LogLines.Line;
import coranto.app.output.Output;
import coranto.app.owner.Marks;
import coranto.app.owner.Pins;
import coranto.flow.MarkDesk;
import coranto.flow.PinDesk;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Pin;
import coranto.report.Retraction;
import coranto.report.Taken;
import coranto.report.Watch;
import coranto.wire.TakenJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes the lines of an export, or reports alone, into a data folder; prints a line for each when
/// it is durable.
public final class Importing {
  private static final int BATCH = 100;

  private final Stores stores;
  private final Output out;
  private final LogLines lines;
  private final List<Incoming> batch = new ArrayList<>(BATCH);
  private final List<Long> numbers = new ArrayList<>(BATCH);
  private final Renumbered renumbered = new Renumbered();

  public Importing(Stores stores, Output out, LogLines lines) {
    this.stores = stores;
    this.out = out;
    this.lines = lines;
  }

  /// Takes all of them.
  ///
  /// @param step run after each line
  public void run(Runnable step) {
    while (lines.hasNext()) {
      take(lines.next());
      step.run();
      if (batch.size() == BATCH || !lines.ready()) {
        takeBatch(); // what can be had without waiting
      }
    }
    takeBatch();
  }

  private void take(Line line) {
    if (line instanceof Line.Reported(var report)) {
      batch.add(Incoming.of(Intake.seen(report)));
      numbers.add(lines.seq());
      return;
    }
    takeBatch();
    switch (line) {
      case Line.Reported _ -> {}
      case Line.Pinned(var pin) -> pin(pin);
      case Line.Marked(var mark) -> mark(mark);
      case Line.Watched(var watch) -> watch(watch);
      case Line.Retracted(var retraction) -> retract(retraction);
    }
    out.flush();
  }

  private void takeBatch() {
    List<Taken> taken = stores.truth().take(batch);
    for (int at = 0; at < taken.size(); at++) {
      renumbered.note(numbers.get(at), taken.get(at).seq());
      out.line(TakenJson.write(taken.get(at)));
    }
    out.flush();
    batch.clear();
    numbers.clear();
  }

  private void pin(Pin pin) {
    switch (new Pins(stores.truth(), () -> {}).pin(pin)) {
      case PinDesk.Answer.Held(long seq, boolean fresh) ->
          taken(seq, TakenJson.write(pin, seq, fresh));
      case PinDesk.Answer.Refused(var why) -> lines.refuse(why);
    }
  }

  private void mark(Mark there) {
    Mark mark =
        switch (there) {
          case Mark.Read(var report, long to, var made) ->
              new Mark.Read(report, renumbered.here(to), made);
          case Mark.AllRead(long to, var made) -> new Mark.AllRead(renumbered.here(to), made);
          case Mark.Starred starred -> starred;
        };
    long last = stores.truth().lastSeq();
    switch (new Marks(stores, () -> {}).mark(mark)) {
      case MarkDesk.Answer.Held(long seq) -> taken(seq, TakenJson.write(mark, seq, seq > last));
      case MarkDesk.Answer.Refused(var why) -> lines.refuse(why);
    }
  }

  private void watch(Watch watch) {
    long last = stores.truth().lastSeq();
    long seq = stores.truth().watch(watch);
    taken(seq, TakenJson.write(watch, seq, seq > last));
  }

  private void retract(Retraction retraction) {
    long last = stores.truth().lastSeq();
    long seq = stores.truth().retract(retraction);
    taken(seq, TakenJson.write(retraction, seq, seq > last));
  }

  private void taken(long seq, Map<String, Object> line) {
    renumbered.note(lines.seq(), seq);
    out.line(line);
  }
}
