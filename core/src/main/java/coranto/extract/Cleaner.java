package coranto.extract;

import coranto.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/// Goes through the body line by line and leaves out what is none of the article's.
final class Cleaner {
  private static final int JUNK =
      Role.bits(
          Role.RELATED,
          Role.COMMENT,
          Role.NAV,
          Role.FOOTER,
          Role.POPUP,
          Role.NEWSLETTER,
          Role.SHARE,
          Role.TAGS,
          Role.HIDDEN,
          Role.AUTHOR_BOX,
          Role.PROMO,
          Role.CAPTION,
          Role.BYLINE,
          Role.CREDIT);

  private Cleaner() {}

  static List<Block> clean(Blocks blocks, Box body, String title) {
    var kept = new ArrayList<Block>();
    for (int index = body.from; index < body.to; index++) {
      Block block = blocks.at(index);
      if (keeps(block, body, title)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().kind == Kind.HEADING) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean keeps(Block block, Box body, String title) {
    if (block.kind == Kind.CAPTION || block.text.equals(title)) {
      return false;
    }
    boolean roles = (block.box.rolesBelow(body) & JUNK) != 0;
    boolean says = block.phrases != 0 && block.words < 30;
    boolean links = block.linked > 0.6 && block.words < 30;
    return !roles && !says && !links;
  }
}
