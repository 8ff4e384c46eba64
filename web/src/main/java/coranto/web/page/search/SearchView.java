package coranto.web.page.search;

import static java.util.stream.Collectors.joining;

import coranto.flow.Found;
import coranto.flow.Found.By;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A search and what it found.
///
/// @param words as asked
/// @param stories whether each hit stands for a story
record SearchView(
    String words,
    boolean tooLong,
    List<Hit> hits,
    int sheet,
    @Nullable String earlier,
    @Nullable String later,
    boolean stories,
    Ways ways) {
  static final int SHEET = 20;

  /// A report that was found.
  ///
  /// @param why what it was found by
  record Hit(
      List<Piece> title,
      String report,
      String story,
      String outlet,
      String published,
      List<Piece> passage,
      String place,
      String why) {}

  /// What is told before anything was asked, or when too much was.
  static SearchView nothing(String words) {
    boolean tooLong = words.length() > Address.LONGEST_SEARCH;
    return new SearchView(
        Printed.cut(words, Address.LONGEST_SEARCH),
        tooLong,
        List.of(),
        1,
        null,
        null,
        false,
        Ways.NONE);
  }

  /// @param found one more than a sheet holds when there is a next sheet
  static SearchView of(String words, int sheet, boolean stories, List<Found> found) {
    return new SearchView(
        words,
        false,
        found.stream().limit(SHEET).map(SearchView::hit).toList(),
        sheet,
        sheet > 1 ? address(words, sheet - 1, stories) : null,
        found.size() > SHEET ? address(words, sheet + 1, stories) : null,
        stories,
        Ways.of(words, stories, found));
  }

  private static String address(String words, int sheet, boolean stories) {
    return stories ? Address.searchStories(words, sheet) : Address.search(words, sheet);
  }

  private static Hit hit(Found found) {
    String title = found.title() == null ? "" : Printed.name(found.title());
    return new Hit(
        title.isBlank()
            ? Piece.asked(Source.UNTITLED, List.of())
            : Piece.asked(Printed.cut(title, 300), found.titleHits()),
        Address.report(found.report()),
        Address.story(found.story()),
        Printed.cut(Printed.name(found.outlet().shown()), 80),
        found.published() == null ? "time unknown" : When.stamp(found.published()),
        passage(found),
        Address.cited(found.place()),
        found.by().stream().map(SearchView::why).collect(joining(", ")));
  }

  /// With an ellipsis where more of a sentence stands before or after.
  private static List<Piece> passage(Found found) {
    String words = Printed.cut(found.passage(), 600);
    var pieces = new ArrayList<>(Piece.asked(words, found.hits()));
    if (!words.isEmpty() && Character.isLowerCase(words.codePointAt(0))) {
      pieces.addFirst(Piece.plain("… "));
    }
    if (!words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()))) {
      pieces.addLast(Piece.plain(" …"));
    }
    return pieces;
  }

  private static String why(By by) {
    return switch (by) {
      case WORDS -> "has these words";
      case SOME_WORDS -> "has some of these words";
      case MEANING -> "says much the same";
    };
  }
}
