package coranto.web.page.way;

import coranto.report.Citation;
import coranto.story.StoryPart;
import coranto.trace.Change;
import coranto.trace.Trace;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.cited.Traced;
import coranto.web.page.print.Count;
import coranto.web.page.print.Mark;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Piece.Shade;
import coranto.web.page.print.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way of a sentence from its origin, as a drawing and as a list.
///
/// @param stops the origin first, the sentence itself last
/// @param left how many there are between the first two and the rest that are not shown
/// @param told the drawing in a sentence
public record Way(List<Stop> stops, int left, String told) {
  static final int STEP = 180;
  static final int HEIGHT = 74;
  private static final int MOST = 8;
  private static final int WORDS = 600;
  private static final int NAME = 22;

  /// A place that the sentence came by.
  ///
  /// @param x its place in the drawing
  /// @param name of its outlet, short
  /// @param mark how it came from the stop before; of the origin, its own
  /// @param words as they stand there, with what is new since the stop before
  public record Stop(int x, String name, Mark mark, Source source, List<Piece> words) {}

  /// Width of the drawing.
  public int width() {
    return stops.size() * STEP;
  }

  /// Height of the drawing.
  public int height() {
    return HEIGHT;
  }

  /// The way of the sentence in which cited words stand; null when it goes back to nothing held.
  public static @Nullable Way of(Citation cited, Shelf shelf) {
    var part = shelf.part(cited);
    var trace = part == null ? null : around(part, cited);
    var places = trace == null ? List.<Citation>of() : Steps.places(trace, shelf);
    if (places.size() < 2) {
      return null;
    }
    int left = Math.max(0, places.size() - MOST);
    var stops = new ArrayList<Stop>();
    for (int at = 0; at < places.size(); at++) {
      var stop = at > 0 && at <= left ? null : stop(places.get(at), stops.size(), shelf);
      if (stop != null) {
        stops.add(stop);
      }
    }
    return stops.size() < 2 ? null : new Way(List.copyOf(stops), left, told(stops));
  }

  /// The trace of the sentence that cited words stand in.
  private static @Nullable Trace around(StoryPart part, Citation cited) {
    return Stream.concat(Traced.text(part).stream(), Traced.title(part).stream())
        .filter(trace -> trace.sentence().field() == cited.field())
        .filter(trace -> trace.sentence().span().overlaps(cited.span()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Stop stop(Citation place, int number, Shelf shelf) {
    var part = shelf.part(place);
    var source = shelf.source(place);
    var trace = shelf.trace(place);
    if (part == null || source == null) {
      return null;
    }
    String words = Printed.cut(Source.words(part.report(), place).strip(), WORDS);
    return new Stop(
        number * STEP + STEP / 2,
        Printed.cut(source.outlet(), NAME),
        trace == null ? Mark.FRESH : Mark.of(trace),
        source,
        number == 0 || !(trace instanceof Trace.Sourced sourced)
            ? Piece.shaded(words, Shade.PLAIN, List.of())
            : marked(Source.field(part.report(), place), sourced));
  }

  private static List<Piece> marked(String text, Trace.Sourced trace) {
    var span = Piece.within(text, trace.sentence().span());
    var fresh = trace.changes().stream().map(Change::here).filter(Objects::nonNull).toList();
    return Piece.cut(text, span, Shade.NEW, fresh, List.of());
  }

  private static String told(List<Stop> stops) {
    return "From "
        + stops.getFirst().source().outlet()
        + " to "
        + stops.getLast().source().outlet()
        + " in "
        + Count.of(stops.size() - 1L, "step")
        + "; the list below has them one by one";
  }
}
