package coranto.embedded;

import coranto.flow.Found;
import coranto.flow.Found.By;
import coranto.report.Citation;
import coranto.report.Outlet;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.text.Clipping;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/// Makes results of hits: the sentence with the words that were asked for, where they stand in it
/// and in the title.
final class FoundPassages {
  private static final int OPENING = 240;

  /// A longer sentence is shown in part.
  private static final int LONGEST = 400;

  private final IndexSearcher searcher;
  private final PassageHighlighter highlighter;

  FoundPassages(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.highlighter =
        new PassageHighlighter(
            UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(SentenceBreaks::new)
                .withWeightMatches(false) // of a hit by some words, these words
                .withMaxLength(200_000)
                .withMaxNoHighlightPassages(0));
  }

  List<Found> found(Query query, List<Ranked> ranked) throws IOException {
    if (ranked.isEmpty()) {
      return List.of();
    }
    int[] documents = ranked.stream().mapToInt(Ranked::document).toArray();
    Map<String, Object[]> places = highlighter.places(query, documents);
    Object[] titles = Objects.requireNonNull(places.get(ReportFields.TITLE));
    Object[] passages = Objects.requireNonNull(places.get(ReportFields.TEXT));
    var found = new ArrayList<Found>(documents.length);
    for (int at = 0; at < documents.length; at++) {
      Document document = searcher.storedFields().document(documents[at]);
      found.add(found(document, (Cut) titles[at], (Cut) passages[at], ranked.get(at).by()));
    }
    return found;
  }

  private static Found found(
      Document document, @Nullable Cut inTitle, @Nullable Cut cut, Set<By> by) {
    String text = document.get(ReportFields.TEXT);
    String id = document.get(ReportFields.ID);
    List<Span> words = cut == null ? List.of() : cut.hits();
    Span place =
        cut == null || words.isEmpty()
            ? Clipping.opening(text, OPENING)
            : Clipping.around(text, cut.span(), words.getFirst(), LONGEST);
    List<Span> hits =
        words.stream()
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
        inTitle == null ? List.of() : inTitle.hits(),
        by);
  }

  /// A passage and the hits in it, counted in the whole text.
  private record Cut(Span span, List<Span> hits) {
    static final Cut NONE = new Cut(new Span(0, 0), List.of());

    static Cut of(Passage passage) {
      var hits = new ArrayList<Span>();
      for (int at = 0; at < passage.getNumMatches(); at++) {
        hits.add(new Span(passage.getMatchStarts()[at], passage.getMatchEnds()[at]));
      }
      hits.sort(null);
      return new Cut(new Span(passage.getStartOffset(), passage.getEndOffset()), hits);
    }
  }

  /// The best passage as spans instead of marked-up text.
  private static final class Passages extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      return passages.length == 0 ? Cut.NONE : Cut.of(passages[0]);
    }
  }

  /// Opens the highlighter's way to objects; a title is one passage.
  private static final class PassageHighlighter extends UnifiedHighlighter {
    private static final String[] FIELDS = {ReportFields.TITLE, ReportFields.TEXT};

    PassageHighlighter(Builder builder) {
      super(builder.withFormatter(new Passages()));
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
      return field.equals(ReportFields.TITLE)
          ? new WholeBreakIterator()
          : super.getBreakIterator(field);
    }

    Map<String, Object[]> places(Query query, int[] documents) throws IOException {
      return highlightFieldsAsObjects(FIELDS, query, documents, new int[] {1, 1});
    }
  }
}
