package coranto.trace;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads what [ImprintWriter] wrote: the report at once, the form of a sentence when it is asked
/// for.
final class ImprintReader {
  private final byte[] bytes;
  private final WordCodes codes;
  private final Vocabulary vocabulary;
  private final PackedIn in;

  private ImprintReader(byte[] bytes, WordCodes codes, Vocabulary vocabulary) {
    this.bytes = bytes;
    this.codes = codes;
    this.vocabulary = vocabulary;
    this.in = new PackedIn(bytes, 0);
  }

  static Imprint read(byte[] bytes, WordCodes codes, Vocabulary vocabulary, Supplier<String> text) {
    return new ImprintReader(bytes, codes, vocabulary).imprint(text);
  }

  private Imprint imprint(Supplier<String> text) {
    Report report = report();
    int size = in.integer();
    boolean titled = in.integer() != 0;
    var spans = new Span[size];
    int[] starts = new int[size + 1];
    int end = 0;
    for (int index = 0; index < size; index++) {
      int from = end + (int) in.signed();
      end = from + in.integer();
      spans[index] = new Span(from, end);
      starts[index + 1] = starts[index] + in.integer();
    }
    int first = in.at();
    return new Imprint(
        report,
        titled,
        spans,
        index -> form(first + starts[index], first + starts[index + 1], spans[index]),
        text);
  }

  private Report report() {
    var draft = Report.draft(in.text(), "").revision(in.integer());
    String name = in.optional();
    String domain = in.optional();
    return draft
        .outlet(name == null && domain == null ? null : new Outlet(name, domain))
        .published(published())
        .seen(instant())
        .absent(instant())
        .build();
  }

  private @Nullable Stamp published() {
    return switch (in.integer()) {
      case ImprintWriter.NONE -> null;
      case ImprintWriter.DAY -> new Stamp.Day(day());
      case ImprintWriter.LOCAL -> new Stamp.Local(day().atTime(time()));
      case ImprintWriter.MOMENT ->
          new Stamp.Moment(
              day().atTime(time()).atOffset(ZoneOffset.ofTotalSeconds((int) in.signed())));
      default -> throw new IllegalArgumentException("no imprint");
    };
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(in.signed());
  }

  private LocalTime time() {
    return LocalTime.ofNanoOfDay(in.number());
  }

  private @Nullable Instant instant() {
    return in.integer() == 0 ? null : Instant.ofEpochSecond(in.signed(), in.integer());
  }

  private Form form(int from, int to, Span span) {
    var packed = new PackedIn(bytes, from);
    var read = new FormColumns(Math.min(Form.LONGEST, (to - from) / 2));
    int end = span.from() - 1;
    while (packed.at() < to) {
      end = word(packed, end, read);
    }
    return read.form(vocabulary);
  }

  private int word(PackedIn packed, int end, FormColumns read) {
    int mark = packed.raw();
    Word word = codes.read(packed);
    long print = (mark & ImprintWriter.PRINTED) == 0 ? word.hash() : packed.whole();
    int start = end + ((mark & ImprintWriter.APART) == 0 ? 1 : (int) packed.signed());
    boolean plain = (mark & ImprintWriter.LENGTH) == 0;
    int after = start + (plain ? word.norm().length() : packed.integer());
    read.add(
        word,
        print,
        start,
        after,
        (mark & ImprintWriter.NAME) != 0,
        (mark & ImprintWriter.QUOTED) != 0);
    return after;
  }
}
