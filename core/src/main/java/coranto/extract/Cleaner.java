package coranto.extract;

import coranto.extract.Block.Kind;
import coranto.report.Stamp;
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

  private static final int LEAST_RUNNING = 20;

  /// From this share of linked characters on a line is a link.
  private static final float LINK = 0.85f;

  /// A box of more words is no caption.
  private static final int MOST_CAPTION = 150;

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
    if (kept.stream().noneMatch(block -> block.ends > 0)) {
      List<Block> under = underHeading();
      kept = under.isEmpty() ? kept : under;
    }
    kept.removeIf(this::elsewhere);
    kept.removeIf(this::stray);
    kept.removeAll(Copies.of(kept));
    kept = new Edges(hints).off(kept);
    if (!kept.isEmpty()) {
      Block standfirst = standfirst(kept.getFirst().index);
      if (standfirst != null) {
        kept.addFirst(standfirst);
      }
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

  /// Running text right under the heading: all there is of a short report beneath long lists.
  private List<Block> underHeading() {
    var under = new ArrayList<Block>();
    int start = judge.heading + 1;
    int end = start == 0 ? 0 : Math.min(blocks.size(), start + NEAR);
    for (Block block : blocks.all().subList(start, Math.max(start, end))) {
      boolean running = block.words > LEAST_RUNNING && block.ends > 0 && block.linked < 0.2;
      if (running && !unwanted(block)) {
        under.add(block);
      }
    }
    return under;
  }

  /// Whether a paragraph is what is written under a picture.
  static boolean caption(Block block) {
    Box outer = block.box.parent;
    int roles = block.box.roles | (outer == null ? 0 : outer.roles);
    return block.kind == Kind.CAPTION
        || (roles & CAPTIONS) != 0
        || block.says(Phrases.Kind.CAPTION);
  }

  private boolean unwanted(Block block) {
    boolean caption = block.kind == Kind.CAPTION || captioned(block);
    boolean repeated = block.words < LINE && block.phrases != 0 && judge.times(block) > 2;
    return caption
        || repeated
        || line(block)
        || lead(block)
        || pointer(block)
        || boxed(block)
        || hints.title(block.text);
  }

  /// Whether a paragraph stands in a small box that is named a caption or a credit.
  private boolean captioned(Block block) {
    Box box = block.box;
    for (int level = 0; level < 3 && box != null; level++) {
      if ((box.roles & CAPTIONS) != 0 && judge.words(box) < MOST_CAPTION) {
        return true;
      }
      box = box.parent;
    }
    return false;
  }

  /// A short line that says itself that it is none of the article's.
  private static boolean line(Block block) {
    boolean notice = (block.phrases & NOTICES) != 0;
    boolean lead = (block.phrases & LEADS) != 0 && block.linked > 0.5f;
    boolean credit = block.says(Phrases.Kind.CAPTION) && block.words < 30 && block.ends < 2;
    return block.words < LINE && (notice || lead || credit) || machine(block.text);
  }

  /// An address or a point in time as programs write them, alone on its line.
  private static boolean machine(String text) {
    boolean alone = text.length() > 9 && text.indexOf(' ') < 0 && text.indexOf('\n') < 0;
    return alone && (text.contains("://") || Character.isDigit(text.charAt(0)) && stamp(text));
  }

  private static boolean stamp(String text) {
    return text.indexOf('T') > 0 && text.indexOf(':') > 0 && Stamp.parse(text).isPresent();
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

  /// A line that is a link alone, outside a paragraph or again and again.
  private boolean pointer(Block block) {
    boolean link = block.linked > LINK && block.words > 2 && block.words < LINE && !block.closed();
    return link && (block.kind == Kind.TEXT || judge.times(block) > 2);
  }

  /// A box of facts beside an article that stands without it.
  private boolean boxed(Block block) {
    Box box = block.box;
    for (int level = 0; level < 5 && box != null && box != judge.body; level++) {
      if (Role.FACT_BOX.in(box.roles)) {
        return judge.weight(judge.body) - judge.weight(box) > ENOUGH;
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
