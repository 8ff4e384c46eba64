package coranto.extract;

import coranto.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/// Takes off a text's ends what is none of it: lines that say when and by whom it was written,
/// before
/// its first paragraph and after its last, and requests to readers behind it.
final class Edges {
  /// How many paragraphs from either end are looked at.
  private static final int DEPTH = 4;

  /// Words that a line has at most beside the names or the date that it tells.
  private static final int BESIDE = 5;

  private static final int LINE = 16;

  private static final int BEHIND =
      Phrases.Kind.NEWSLETTER.bit()
          | Phrases.Kind.PAYWALL.bit()
          | Phrases.Kind.RELATED.bit()
          | Phrases.Kind.SHARE.bit()
          | Phrases.Kind.APPEAL.bit();

  private final Hints hints;

  Edges(Hints hints) {
    this.hints = hints;
  }

  List<Block> off(List<Block> kept) {
    var rest = new ArrayList<Block>();
    for (int at = 0; at < kept.size(); at++) {
      boolean near = at < DEPTH || at >= kept.size() - DEPTH;
      if (!near || !told(kept.get(at))) {
        rest.add(kept.get(at));
      }
    }
    while (rest.size() > 2 && behind(rest.getLast())) {
      rest.removeLast();
    }
    return rest;
  }

  /// Whether a line tells a date or the writers' names and hardly more.
  private boolean told(Block block) {
    boolean post = Role.EMBED.in(block.box.roles | block.box.above);
    if (block.words > LINE || block.kind == Kind.HEADING || block.ends > 2 || post) {
      return false;
    }
    int date = DateReader.wordsBeside(block.text);
    return date >= 0 && date <= BESIDE || hints.writers(block, BESIDE);
  }

  /// A request to readers, a pointer to other pages or a last heading.
  private static boolean behind(Block block) {
    boolean line = block.words < 60 && (block.phrases & BEHIND) != 0;
    return line || block.kind == Kind.HEADING;
  }
}
