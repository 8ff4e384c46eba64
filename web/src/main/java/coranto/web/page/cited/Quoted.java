package coranto.web.page.cited;

import coranto.story.Story;
import coranto.web.page.print.Printed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words of a report with where they stand.
public record Quoted(String text, Source source) {
  private static final int MOST = 700;

  /// Null when there are no words, or the report they stand in isn't held any more.
  public static @Nullable Quoted of(Story.@Nullable Cited cited, Shelf shelf) {
    if (cited == null) {
      return null;
    }
    var source = shelf.source(cited.citation());
    return source == null ? null : new Quoted(Printed.cut(cited.text(), MOST), source);
  }

  public static Stream<Quoted> all(List<Story.Cited> cited, Shelf shelf) {
    return cited.stream().map(each -> of(each, shelf)).filter(Objects::nonNull);
  }
}
