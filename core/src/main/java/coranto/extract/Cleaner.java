package coranto.extract;

import coranto.extract.Block.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the text together from the paragraphs that the judge holds to be the article's, and from
/// what
/// is known of news pages and can't be learned from others: standfirsts and embedded posts in,
/// captions and lines said again and again out.
final class Cleaner {
  /// From this verdict on a paragraph is kept.
  private static final float KEEP = 0.5f;

  /// Where nothing reaches that, the best is kept down to this verdict.
  private static final float LAST_RESORT = 0.1f;

  /// How far above the text and below the title a standfirst is looked for, in paragraphs.
  private static final int NEAR = 15;

  private static final int CAPTIONS = Role.bits(Role.CAPTION, Role.CREDIT);
  private static final int NOTICES = Phrases.Kind.PAYWALL.bit() | Phrases.Kind.ADVERT.bit();
  private static final int LEADS =
      Phrases.Kind.RELATED.bit() | Phrases.Kind.NEWSLETTER.bit() | Phrases.Kind.SHARE.bit();

  /// A paragraph of fewer words may be a line that is judged by its words.
  private static final int LINE = 45;

  /// Words of running text from which on an article stands for itself.
  private static final int ENOUGH = 80;

  /// From this share of linked words on a box leads elsewhere.
  private static final float MOSTLY = 0.4f;

  private final Blocks blocks;
  private final Judge judge;
  private final Hints hints;

  Cleaner(Blocks blocks, Judge judge, Hints hints) {
    this.blocks = blocks;
    this.judge = judge;
    this.hints = hints;
  }

  List<Block> clean() {
    List<Block> kept = kept(KEEP);
    if (kept.isEmpty()) {
      kept = kept(LAST_RESORT);
    }
    kept.removeIf(this::elsewhere);
    kept.removeIf(this::stray);
    if (!kept.isEmpty()) {
      Block standfirst = standfirst(kept.getFirst().index);
      if (standfirst != null) {
        kept.addFirst(standfirst);
      }
    }
    while (!kept.isEmpty() && kept.getLast().kind == Kind.HEADING) {
      kept.removeLast();
    }
    return kept;
  }

  /// Whether a paragraph stands outside the article's box and far from it.
  private boolean stray(Block block) {
    boolean far = block.index < judge.body.from - NEAR || block.index >= judge.body.to + NEAR;
    return far && judge.weight(judge.body) > ENOUGH;
  }

  /// Whether a paragraph stands in another article than the one whose title was found: pages that
  /// never end put the next one below.
  private boolean elsewhere(Block block) {
    Box own = judge.heading < 0 ? null : article(blocks.at(judge.heading));
    Box other = article(block);
    return own != null && other != null && own != other && judge.weight(own) > ENOUGH;
  }

  /// The outermost article that a paragraph stands in.
  private static @Nullable Box article(Block block) {
    Box found = null;
    for (Box box = block.box; box != null; box = box.parent) {
      found = box.tag().equals("article") ? box : found;
    }
    return found;
  }

  private List<Block> kept(float bar) {
    var kept = new ArrayList<Block>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks.all()) {
      boolean wanted = judge.verdict[block.index] >= bar || post(block);
      if (wanted && !unwanted(block) && (block.words < 8 || seen.add(block.text))) {
        kept.add(block);
      }
    }
    return kept;
  }

  private boolean unwanted(Block block) {
    boolean caption = block.kind == Kind.CAPTION || (below(block, 3) & CAPTIONS) != 0;
    boolean repeated = block.words < LINE && block.phrases != 0 && judge.times(block) > 2;
    return caption || repeated || line(block) || lead(block) || hints.title(block.text);
  }

  /// A short line that says itself that it is none of the article's.
  private static boolean line(Block block) {
    boolean notice = (block.phrases & NOTICES) != 0;
    boolean lead = (block.phrases & LEADS) != 0 && block.linked > 0.5f;
    boolean credit = block.says(Phrases.Kind.CAPTION) && block.words < 30 && block.ends < 2;
    return block.words < LINE && (notice || lead || credit);
  }

  /// A line of a box that is named for what it leads to, and holds links more than text.
  private boolean lead(Block block) {
    Box box = block.box;
    for (int level = 0; level < 4 && box != null && box != judge.body; level++) {
      if (Role.RELATED.in(box.roles) && judge.linked(box) > MOSTLY) {
        return true;
      }
      box = box.parent;
    }
    return false;
  }

  /// A post of another service in the midst of the article.
  private boolean post(Block block) {
    return Role.EMBED.in(below(block, 3))
        && judge.body.holds(block.index)
        && judge.amid(block.index);
  }

  private static int below(Block block, int levels) {
    int roles = 0;
    Box box = block.box;
    for (int level = 0; level < levels && box != null; level++) {
      roles |= box.roles;
      box = box.parent;
    }
    return roles;
  }

  /// The paragraph between title and text that is named a standfirst or begins like the page's
  /// description.
  private @Nullable Block standfirst(int first) {
    int start = Math.max(judge.heading + 1, first - NEAR);
    for (int index = start; index < first && judge.heading >= 0; index++) {
      Block block = blocks.at(index);
      boolean named = Role.STANDFIRST.in(below(block, 3)) && block.ends > 0;
      boolean told = hints.description(block) > 0;
      if ((named || told) && block.words > 5 && block.linked < 0.3f && !unwanted(block)) {
        return block;
      }
    }
    return null;
  }
}
