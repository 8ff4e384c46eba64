package coranto.embedded;

import coranto.flow.Found;
import coranto.flow.Found.By;
import coranto.report.Citation;
import coranto.report.Outlet;
import coranto.report.Span;
import coranto.report.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/// Makes results of hits: the passage with the words that were asked for, and where they stand in
/// it.
final class FoundPassages {
  private static final int OPENING = 240;

  private final IndexSearcher searcher;
  private final PassageHighlighter highlighter;

  FoundPassages(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.highlighter =
        new PassageHighlighter(
            UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new Passages())
                .withMaxLength(200_000)
                .withMaxNoHighlightPassages(0));
  }

  List<Found> found(Query query, List<Ranked> ranked) throws IOException {
    if (ranked.isEmpty()) {
      return List.of();
    }
    int[] documents = ranked.stream().mapToInt(Ranked::document).toArray();
    Object[] passages = highlighter.passages(query, documents);
    var found = new ArrayList<Found>(documents.length);
    for (int at = 0; at < documents.length; at++) {
      Document document = searcher.storedFields().document(documents[at]);
      found.add(found(document, (Cut) passages[at], ranked.get(at).by()));
    }
    return found;
  }

  private static Found found(Document document, @Nullable Cut cut, Set<By> by) {
    String text = document.get(ReportFields.TEXT);
    String id = document.get(ReportFields.ID);
    Span place =
        cut == null || cut.equals(Cut.NONE)
            ? new Span(0, Math.min(OPENING, text.length()))
            : trimmed(text, cut.span());
    List<Span> hits =
        cut == null
            ? List.of()
            : cut.hits().stream()
                .filter(place::covers)
                .map(hit -> new Span(hit.from() - place.from(), hit.to() - place.from()))
                .toList();
    String published = document.get(ReportFields.PUBLISHED);
    String title = document.get(ReportFields.TITLE);
    return new Found(
        id,
        id,
        title.isEmpty() ? null : title,
        new Outlet(
            document.get(ReportFields.OUTLET_NAME), document.get(ReportFields.OUTLET_DOMAIN)),
        published == null ? null : Stamp.parse(published).orElse(null),
        place.in(text),
        Citation.ofText(
            id, document.getField(ReportFields.REVISION).numericValue().intValue(), place),
        hits,
        by);
  }

  private static Span trimmed(String text, Span span) {
    int from = span.from();
    int to = Math.min(span.to(), text.length());
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /// A passage and the hits in it, counted in the whole text.
  private record Cut(Span span, List<Span> hits) {
    static final Cut NONE = new Cut(new Span(0, 0), List.of());
  }

  /// The best passage as spans instead of marked-up text.
  private static final class Passages extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      if (passages.length == 0) {
        return Cut.NONE;
      }
      Passage best = passages[0];
      var hits = new ArrayList<Span>();
      for (int at = 0; at < best.getNumMatches(); at++) {
        hits.add(new Span(best.getMatchStarts()[at], best.getMatchEnds()[at]));
      }
      hits.sort(null);
      return new Cut(new Span(best.getStartOffset(), best.getEndOffset()), hits);
    }
  }

  /// Opens the highlighter's way to objects.
  private static final class PassageHighlighter extends UnifiedHighlighter {
    PassageHighlighter(Builder builder) {
      super(builder);
    }

    Object[] passages(Query query, int[] documents) throws IOException {
      return Objects.requireNonNull(
          highlightFieldsAsObjects(
                  new String[] {ReportFields.TEXT}, query, documents, new int[] {1})
              .get(ReportFields.TEXT));
    }
  }
}
