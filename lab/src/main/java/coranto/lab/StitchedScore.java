package coranto.lab;

import coranto.report.Span;
import coranto.trace.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Counts right sources on stitched pages.
final class StitchedScore {
  /// A piece of a page.
  ///
  /// @param kind copied, reworded or fresh
  /// @param source the report it was taken from; empty when fresh
  record Piece(Span span, String kind, String source) {}

  private final Map<String, String> held = new HashMap<>();
  private final Map<String, int[]> hits = new HashMap<>();
  private int shared;
  private int extra;
  private int missed;

  /// @param texts of the reports held
  StitchedScore(Map<String, String> texts) {
    texts.forEach((id, text) -> held.put(id, squeezed(text)));
  }

  void add(String text, List<Piece> gold, List<Trace> traces) {
    var wanted = new HashSet<String>();
    for (Piece piece : gold) {
      int[] count = hits.computeIfAbsent(piece.kind(), _ -> new int[2]);
      count[0] += right(piece, text, under(piece, traces)) ? 1 : 0;
      count[1]++;
      if (!piece.source().isEmpty()) {
        wanted.add(piece.source());
      }
    }
    sources(wanted, traces);
  }

  List<String> row() {
    double precision = shared / (double) Math.max(1, shared + extra);
    double recall = shared / (double) Math.max(1, shared + missed);
    return List.of(
        share("copied"),
        share("reworded"),
        share("fresh"),
        told(precision),
        told(recall),
        told(2 * precision * recall / Math.max(1e-9, precision + recall)));
  }

  /// The traces of sentences that overlap the piece by half of the shorter.
  private static List<Trace> under(Piece piece, List<Trace> traces) {
    return traces.stream()
        .filter(
            trace -> {
              Span span = trace.sentence().span();
              int shorter = Math.min(span.length(), piece.span().length());
              return span.shared(piece.span()) * 2 >= shorter;
            })
        .toList();
  }

  private boolean right(Piece piece, String text, List<Trace> found) {
    if (piece.kind().equals("fresh")) {
      return found.stream().allMatch(StitchedScore::none);
    }
    return found.stream().anyMatch(trace -> right(piece, text, source(trace)));
  }

  private boolean right(Piece piece, String text, String source) {
    return source.equals(piece.source())
        || piece.kind().equals("copied")
            && held.getOrDefault(source, "").contains(squeezed(piece.span().in(text)));
  }

  private void sources(Set<String> wanted, List<Trace> traces) {
    var got = new HashSet<String>();
    traces.stream().filter(trace -> !none(trace)).forEach(trace -> got.add(source(trace)));
    int both = (int) got.stream().filter(wanted::contains).count();
    shared += both;
    extra += got.size() - both;
    missed += wanted.size() - both;
  }

  private static boolean none(Trace trace) {
    return trace instanceof Trace.Fresh || trace instanceof Trace.Same;
  }

  private static String source(Trace trace) {
    return trace instanceof Trace.Sourced sourced ? sourced.source().report() : "";
  }

  private String share(String kind) {
    int[] count = hits.getOrDefault(kind, new int[2]);
    return told(count[0] / (double) Math.max(1, count[1]));
  }

  private static String told(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /// Words alone, in lower case, each with a blank before and after.
  private static String squeezed(String text) {
    var words = new StringBuilder(" ");
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == '_') {
                words.appendCodePoint(point);
              } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.toString().stripTrailing() + " ";
  }
}
