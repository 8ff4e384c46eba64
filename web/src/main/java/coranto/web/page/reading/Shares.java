package coranto.web.page.reading;

import coranto.story.StoryPart;
import coranto.story.shares.SentenceWords;
import coranto.story.shares.ShareReader;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.cited.Traced;
import coranto.web.page.print.Count;
import coranto.web.page.print.Mark;
import coranto.web.page.reading.SharesView.Part;
import coranto.web.page.reading.SharesView.Portion;
import coranto.web.page.reading.SharesView.Slice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the words of a report come from, as its page shows it.
public final class Shares {
  /// Sources that are named one by one.
  private static final int SOURCES = 6;

  private static final int BAR = 1_000;

  private final coranto.story.shares.Shares shares;
  private final List<Slice> bar = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private int before;

  private Shares(coranto.story.shares.Shares shares) {
    this.shares = shares;
  }

  /// Null when there is no word outside quotation marks.
  public static @Nullable SharesView of(StoryPart part, Shelf shelf) {
    var words = SentenceWords.of(part.report());
    var shares =
        ShareReader.of(part.report().id(), Traced.text(part), words.unquoted(), shelf::trace);
    return shares.words() == 0 ? null : new Shares(shares).view(quoted(words), shelf);
  }

  private static int quoted(SentenceWords words) {
    int quoted = 0;
    for (int at = 0; at < words.sentences(); at++) {
      quoted += words.words(at) - words.unquoted(at);
    }
    return quoted;
  }

  private SharesView view(int quoted, Shelf shelf) {
    add(null, List.of(portion(Mark.FRESH, shares.fresh())));
    add(null, List.of(portion(Mark.SAME, shares.same())));
    var taken = shares.taken();
    for (var source : taken.subList(0, Math.min(SOURCES, taken.size()))) {
      var held = shelf.part(source.report(), 0);
      add(
          held == null ? null : shelf.source(held.report(), Address.report(source.report())),
          portions(source));
    }
    int more = Math.max(0, taken.size() - SOURCES);
    int rest =
        taken.stream().skip(SOURCES).mapToInt(coranto.story.shares.Shares.Taken::words).sum();
    return new SharesView(
        bar,
        parts,
        told(),
        quoted == 0 ? "" : Count.of(quoted, "word"),
        more == 0 ? "" : percent(rest) + " from " + Count.of(more, "more report"));
  }

  private List<Portion> portions(coranto.story.shares.Shares.Taken taken) {
    return List.of(
        portion(Mark.COPIED, taken.copied()),
        portion(Mark.EDITED, taken.edited()),
        portion(Mark.REWORDED, taken.reworded()));
  }

  private Portion portion(Mark mark, int words) {
    return new Portion(mark, words, percent(words));
  }

  private void add(@Nullable Source source, List<Portion> portions) {
    var some = portions.stream().filter(portion -> portion.words() > 0).toList();
    for (Portion portion : some) {
      int x = unit(before);
      before += portion.words();
      bar.add(new Slice(portion.mark(), x, unit(before) - x));
    }
    if (!some.isEmpty()) {
      parts.add(new Part(some, source));
    }
  }

  private int unit(int words) {
    return (int) ((long) BAR * words / shares.words());
  }

  private String percent(int words) {
    return Count.percent(words, shares.words());
  }

  private String told() {
    return shares.taken().isEmpty()
        ? "No word outside quotation marks goes back to another report held here."
        : percent(shares.own())
            + " of its "
            + Count.of(shares.words(), "word")
            + " outside quotation marks go back to no other report.";
  }
}
