package coranto.extract;

import coranto.extract.Block.Kind;

/// What a paragraph is worth as a piece of an article, seen alone: near 1 for a paragraph of
/// running
/// text, below 0 for what stands on the page for another reason.
final class Worth {
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
          Role.SIDE,
          Role.PROMO);

  private Worth() {}

  static float of(Block block) {
    float worth = text(block) - 1.5f * block.linked;
    int roles = block.box.above | block.box.roles;
    worth -= (roles & JUNK) != 0 ? 0.6f : 0;
    worth -= Role.NAV.in(roles) || Role.FOOTER.in(roles) || Role.SIDE.in(roles) ? 0.4f : 0;
    worth -= block.phrases != 0 && block.words < 40 ? 0.5f : 0;
    return Math.clamp(worth, -1f, 1f);
  }

  private static float text(Block block) {
    float length = Math.min(block.words, 40) / 40f;
    float sentences = block.ends > 0 ? 0.3f : -0.1f;
    float kind =
        switch (block.kind) {
          case PARAGRAPH, QUOTE -> 0.3f;
          case HEADING, PRE, TEXT -> 0.1f;
          case ITEM, ROW -> 0f;
          case CAPTION -> -0.6f;
        };
    return kind + sentences + 0.6f * length;
  }

  /// How much a paragraph weighs for or against the box that holds it.
  static float weight(Block block) {
    float worth = of(block);
    boolean text = block.kind != Kind.CAPTION && worth > 0;
    return worth * Math.min(text ? 120 : 40, 2 + block.words);
  }
}
