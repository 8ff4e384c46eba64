package coranto.trace;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Span;
import coranto.report.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes an imprint as bytes: the report, then the spans and forms of the sentences and
/// the title. About 65 bytes a
/// sentence of 23 words. [ImprintReader] reads them; both change together, and with
/// [Imprinter#VERSION].
final class ImprintWriter {
  /// What a word's mark tells beside its code.
  static final int NAME = 1;

  static final int QUOTED = 2;

  /// Its print is not its hash.
  static final int PRINTED = 4;

  /// It doesn't stand one character after the word before.
  static final int APART = 8;

  /// As printed it is of another length than its normal form.
  static final int LENGTH = 16;

  /// The kinds of a published time.
  static final int NONE = 0;

  static final int DAY = 1;
  static final int LOCAL = 2;
  static final int MOMENT = 3;

  private final WordCodes codes;
  private final PackedOut out = new PackedOut();

  private ImprintWriter(WordCodes codes) {
    this.codes = codes;
  }

  static byte[] write(Imprint imprint, WordCodes codes) {
    var writer = new ImprintWriter(codes);
    writer.report(imprint.report());
    writer.sentences(imprint);
    return writer.out.bytes();
  }

  private void report(Report report) {
    out.text(report.id());
    out.number(report.revision());
    Outlet outlet = report.outletOrUnknown();
    out.optional(outlet.name());
    out.optional(outlet.domain());
    published(report.published());
    instant(report.seen());
    instant(report.absent());
  }

  private void published(@Nullable Stamp stamp) {
    switch (stamp) {
      case null -> out.number(NONE);
      case Stamp.Day(var day) -> {
        out.number(DAY);
        out.signed(day.toEpochDay());
      }
      case Stamp.Local(var at) -> {
        out.number(LOCAL);
        out.signed(at.toLocalDate().toEpochDay());
        out.number(at.toLocalTime().toNanoOfDay());
      }
      case Stamp.Moment(var at) -> {
        out.number(MOMENT);
        out.signed(at.toLocalDate().toEpochDay());
        out.number(at.toLocalTime().toNanoOfDay());
        out.signed(at.getOffset().getTotalSeconds());
      }
    }
  }

  private void instant(@Nullable Instant instant) {
    out.number(instant == null ? 0 : 1);
    if (instant != null) {
      out.signed(instant.getEpochSecond());
      out.number(instant.getNano());
    }
  }

  private void sentences(Imprint imprint) {
    byte[][] forms = new byte[imprint.size() + (imprint.titled() ? 1 : 0)][];
    out.number(forms.length);
    out.number(imprint.titled() ? 1 : 0);
    int end = 0;
    for (int index = 0; index < forms.length; index++) {
      Span span = imprint.span(index);
      forms[index] = form(imprint.form(index), span);
      out.signed(span.from() - end);
      out.number(span.length());
      out.number(forms[index].length);
      end = span.to();
    }
    for (byte[] form : forms) {
      out.raw(form);
    }
  }

  private byte[] form(Form form, Span span) {
    var words = new PackedOut();
    int end = span.from() - 1;
    for (int at = 0; at < form.size(); at++) {
      word(form, at, end, words);
      end = form.end(at);
    }
    return words.bytes();
  }

  private void word(Form form, int at, int end, PackedOut words) {
    Word word = form.word(at);
    int gap = form.start(at) - end;
    int length = form.end(at) - form.start(at);
    int mark =
        (form.name(at) ? NAME : 0)
            | (form.quoted(at) ? QUOTED : 0)
            | (form.print(at) == word.hash() ? 0 : PRINTED)
            | (gap == 1 ? 0 : APART)
            | (length == word.norm().length() ? 0 : LENGTH);
    words.raw(mark);
    codes.write(word, words);
    if ((mark & PRINTED) != 0) {
      words.whole(form.print(at));
    }
    if ((mark & APART) != 0) {
      words.signed(gap);
    }
    if ((mark & LENGTH) != 0) {
      words.number(length);
    }
  }
}
