package coranto.extract;

import java.util.ArrayList;
import java.util.List;

/// What can be seen of a paragraph at a second look, when each has been guessed at a first glance
/// and
/// the body's box is known: how its neighbours, its box and its path were guessed, and where it
/// stands to the body.
final class Look {
  static final List<String> NAMES = names();

  private static final int[] STEPS = {-3, -2, -1, 1, 2, 3};

  private final Blocks blocks;
  private final float[][] rows;
  private final float[] guess;
  private final float[] sums;
  private final float[] words;
  private final Box body;

  /// By path: the guessed and all words of its paragraphs.
  private final float[][] paths;

  private final int first;
  private final int last;

  /// @param rows of the first glance
  /// @param guess what the first glance gave each paragraph, 0 to 1
  Look(Blocks blocks, float[][] rows, float[] guess, Box body) {
    this.blocks = blocks;
    this.rows = rows;
    this.guess = guess;
    this.body = body;
    this.sums = new float[blocks.size() + 1];
    this.words = new float[blocks.size() + 1];
    this.paths = new float[blocks.paths()][2];
    int from = -1;
    int to = -1;
    for (Block block : blocks.all()) {
      int at = block.index;
      float weight = Math.min(block.words, 100);
      sums[at + 1] = sums[at] + guess[at] * weight;
      words[at + 1] = words[at] + weight;
      float[] path = paths[block.path];
      path[0] += guess[at] * weight;
      path[1] += weight;
      boolean sure = guess[at] > 0.7f && block.words > 15 && body.holds(at);
      from = from < 0 && sure ? at : from;
      to = sure ? at : to;
    }
    this.first = from;
    this.last = to;
  }

  private static List<String> names() {
    var names = new ArrayList<>(Glance.NAMES);
    names.addAll(
        List.of(
            "guess",
            "guess-3",
            "guess-2",
            "guess-1",
            "guess+1",
            "guess+2",
            "guess+3",
            "window5",
            "window12",
            "ahead",
            "behind",
            "path-guess",
            "path-share",
            "box-guess",
            "outer-guess",
            "third-guess",
            "fourth-guess",
            "in-body",
            "below-body",
            "body-share",
            "after-first",
            "before-last",
            "box-rest",
            "page-guess",
            "body-guess",
            "rest-share"));
    for (Role role : Role.values()) {
      names.add("below-" + role.name().toLowerCase(java.util.Locale.ROOT));
    }
    return List.copyOf(names);
  }

  float[] row(int index) {
    var row = new Row(NAMES.size());
    for (float value : rows[index]) {
      row.add(value);
    }
    Block block = blocks.at(index);
    guesses(row, index);
    around(row, block);
    place(row, block);
    return row.values();
  }

  private void guesses(Row row, int index) {
    row.add(guess[index]);
    for (int step : STEPS) {
      int at = index + step;
      row.add(at < 0 || at >= guess.length ? -1 : guess[at]);
    }
    row.add(mean(index - 5, index + 6)).add(mean(index - 12, index + 13));
    row.add(mean(index + 1, index + 30)).add(mean(index - 30, index));
  }

  private void around(Row row, Block block) {
    float[] path = paths[block.path];
    float all = Math.max(1, sums[blocks.size()]);
    row.add(path[0] / Math.max(1, path[1])).add(path[0] / all);
    Box box = block.box;
    for (int level = 0; level < 4; level++) {
      row.add(mean(box.from, box.to));
      box = box.parent == null ? box : box.parent;
    }
  }

  private void place(Row row, Block block) {
    int at = block.index;
    boolean inside = body.holds(at);
    row.add(inside).add(block.box.depth - body.depth);
    float all = Math.max(1, sums[blocks.size()]);
    row.add((sums[body.to] - sums[body.from]) / all);
    row.add(first < 0 ? -99 : Math.clamp(at - first, -50, 50))
        .add(last < 0 ? -99 : Math.clamp(last - at, -50, 50));
    row.add(rest(block)).add(mean(0, blocks.size())).add(mean(body.from, body.to));
    row.add((sums[blocks.size()] - sums[at]) / all);
    int below = inside ? block.box.rolesBelow(body) : 0;
    for (Role role : Role.values()) {
      row.add(role.in(below));
    }
  }

  /// Mean guess of the part right below the body that holds the paragraph.
  private float rest(Block block) {
    Box box = block.box;
    while (box.parent != null && box.parent != body) {
      box = box.parent;
    }
    return box.parent == null ? -1 : mean(box.from, box.to);
  }

  private float mean(int from, int to) {
    int start = Math.clamp(from, 0, guess.length);
    int end = Math.clamp(to, start, guess.length);
    return (sums[end] - sums[start]) / Math.max(1, words[end] - words[start]);
  }
}
