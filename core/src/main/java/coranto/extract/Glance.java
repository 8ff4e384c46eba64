package coranto.extract;

import coranto.extract.Block.Kind;
import coranto.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What can be seen of a paragraph at first glance, before anything is decided about the page: its
/// own counts, the roles around it, its neighbours, and how much text stands on the same path.
final class Glance {
  static final List<String> NAMES = names();

  private static final int NEAR = 2;

  /// Lines that begin with as many equal characters begin alike.
  private static final int START = 14;

  private static final int LINE = 16;

  /// Logarithms of small counts, of which most are.
  private static final float[] LOGS = logs();

  private final Blocks blocks;
  private final Hints hints;

  /// By path: its words, those in links, its paragraphs.
  private final float[][] paths;

  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final float[] words;
  private final float[] linked;
  private final int heading;

  Glance(Blocks blocks, Hints hints) {
    this.blocks = blocks;
    this.hints = hints;
    this.words = new float[blocks.size() + 1];
    this.linked = new float[blocks.size() + 1];
    this.paths = new float[blocks.paths()][3];
    int top = -1;
    for (Block block : blocks.all()) {
      int at = block.index;
      words[at + 1] = words[at] + block.words;
      linked[at + 1] = linked[at] + block.words * block.linked;
      float[] path = paths[block.path];
      path[0] += block.words;
      path[1] += block.words * block.linked;
      path[2]++;
      times.merge(block.text, 1, Integer::sum);
      starts.merge(start(block), 1, Integer::sum);
      top = top < 0 && (hints.title(block.text) || block.box.tag().equals("h1")) ? at : top;
    }
    this.heading = top;
  }

  /// Index of the paragraph that is the title; -1 when there is none.
  int heading() {
    return heading;
  }

  int words(int index) {
    return blocks.at(index).words;
  }

  float words(Box box) {
    return words[box.to] - words[box.from];
  }

  float linked(Box box) {
    return (linked[box.to] - linked[box.from]) / Math.max(1, words[box.to] - words[box.from]);
  }

  int times(Block block) {
    return times.getOrDefault(block.text, 1);
  }

  private static List<String> names() {
    var names =
        new ArrayList<>(
            List.of(
                "words",
                "linked",
                "bold",
                "ends",
                "commas",
                "closed",
                "capitals",
                "digits",
                "lower",
                "unspaced",
                "address",
                "chars",
                "title",
                "description",
                "body",
                "author",
                "times",
                "depth",
                "at",
                "before",
                "heading",
                "path-words",
                "path-linked",
                "path-count",
                "box-count",
                "box-words",
                "box-linked",
                "outer-count",
                "outer-words",
                "outer-linked",
                "third-count",
                "third-words",
                "third-linked",
                "prev-words",
                "prev-linked",
                "prev-heading",
                "prev-ends",
                "next-words",
                "next-linked",
                "next-heading",
                "next-ends",
                "window-words",
                "window-linked",
                "same-prev",
                "same-next",
                "level",
                "page-words",
                "page-linked",
                "table",
                "item-box",
                "list-words",
                "news",
                "starts",
                "colon",
                "quoted",
                "day"));
    for (Kind kind : Kind.values()) {
      names.add("is-" + kind.name().toLowerCase(Locale.ROOT));
    }
    for (Phrases.Kind kind : Phrases.Kind.values()) {
      names.add("says-" + kind.name().toLowerCase(Locale.ROOT));
    }
    for (Role role : Role.values()) {
      names.add("near-" + role.name().toLowerCase(Locale.ROOT));
      names.add("far-" + role.name().toLowerCase(Locale.ROOT));
    }
    for (String tag : Box.TAGS) {
      names.add("in-" + tag);
    }
    return List.copyOf(names);
  }

  float[] row(int index) {
    var row = new Row(NAMES.size());
    Block block = blocks.at(index);
    own(row, block);
    place(row, block);
    boxes(row, block);
    neighbours(row, index);
    roles(row, block);
    return row.values();
  }

  private void own(Row row, Block block) {
    row.add(log(block.words)).add(block.linked).add(block.bold).add(block.ends);
    row.add(block.commas / (float) Math.max(1, block.words)).add(block.closed());
    var letters = new Letters(block.text);
    row.add(letters.capitals).add(letters.digits).add(letters.lower).add(letters.unspaced);
    row.add(block.text.indexOf('@') > 0 || block.text.contains("://"));
    row.add(block.text.length() / (float) Math.max(1, block.words));
    row.add(hints.titleShare(block))
        .add(hints.description(block))
        .add(hints.body(block))
        .add(hints.author(block));
    row.add(times.getOrDefault(block.text, 1));
  }

  private void place(Row row, Block block) {
    float all = Math.max(1, words[blocks.size()]);
    row.add(block.box.depth).add(block.index / (float) blocks.size()).add(words[block.index] / all);
    row.add(heading < 0 ? -999 : block.index - heading);
    float[] path = paths[block.path];
    row.add(path[0] / all).add(path[1] / Math.max(1, path[0])).add(log(path[2]));
  }

  private void boxes(Row row, Block block) {
    Box box = block.box;
    for (int level = 0; level < 3; level++) {
      float count = Math.max(1, box.size());
      float inside = words[box.to] - words[box.from];
      row.add(log(count))
          .add(inside / count)
          .add((linked[box.to] - linked[box.from]) / Math.max(1, inside));
      box = box.parent == null ? box : box.parent;
    }
  }

  private void neighbours(Row row, int index) {
    for (int step = -1; step <= 1; step += 2) {
      int at = index + step;
      Block other = at < 0 || at >= blocks.size() ? null : blocks.at(at);
      row.add(other == null ? -1 : log(other.words)).add(other == null ? 1 : other.linked);
      row.add(other != null && other.kind == Kind.HEADING).add(other == null ? 0 : other.ends);
    }
    int from = Math.max(0, index - 3);
    int to = Math.min(blocks.size(), index + 4);
    float around = words[to] - words[from];
    row.add(around / (to - from)).add((linked[to] - linked[from]) / Math.max(1, around));
    row.add(index > 0 && blocks.at(index - 1).path == blocks.at(index).path);
    row.add(index + 1 < blocks.size() && blocks.at(index + 1).path == blocks.at(index).path);
    Block block = blocks.at(index);
    String tag = block.box.tag();
    row.add(block.kind == Kind.HEADING && tag.length() == 2 ? tag.charAt(1) - '0' : 0);
    row.add(log(words[blocks.size()]))
        .add(linked[blocks.size()] / Math.max(1, words[blocks.size()]));
    list(row, block);
  }

  private void list(Row row, Block block) {
    Box list = null;
    boolean table = false;
    boolean item = false;
    for (Box box = block.box; box != null; box = box.parent) {
      String tag = box.tag();
      table |= tag.equals("table");
      item |= tag.equals("li");
      list = list == null && (tag.equals("ul") || tag.equals("ol")) ? box : list;
    }
    row.add(table).add(item);
    row.add(list == null ? -1 : (words[list.to] - words[list.from]) / Math.max(1, list.size()));
    line(row, block);
  }

  /// How a line begins and ends, and whether a short one names a day.
  private void line(Row row, Block block) {
    row.add(hints.news()).add(starts.getOrDefault(start(block), 1));
    char first = block.text.charAt(0);
    char last = block.text.charAt(block.text.length() - 1);
    row.add(last == ':' || last == '：').add("\"“„«‘「『".indexOf(first) >= 0);
    boolean digit = block.words < LINE && block.text.chars().anyMatch(Character::isDigit);
    row.add(digit && DateReader.within(block.text) != null);
  }

  private static String start(Block block) {
    return block.text.substring(0, Math.min(START, block.text.length()));
  }

  private static void roles(Row row, Block block) {
    for (Kind kind : Kind.values()) {
      row.add(block.kind == kind);
    }
    for (Phrases.Kind kind : Phrases.Kind.values()) {
      row.add(block.says(kind));
    }
    int near = 0;
    Box box = block.box;
    for (int level = 0; level < NEAR && box != null; level++) {
      near |= box.roles;
      box = box.parent;
    }
    int far = block.box.above | block.box.roles;
    for (Role role : Role.values()) {
      row.add(role.in(near)).add(role.in(far));
    }
    int tags = block.box.tags;
    for (int bit = 0; bit < Box.TAGS.size(); bit++) {
      row.add((tags >> bit & 1) == 1);
    }
  }

  /// The logarithm of a count and one, to the base of two.
  static float log(float count) {
    int whole = (int) count;
    return whole == count && whole >= 0 && whole < LOGS.length ? LOGS[whole] : computed(count);
  }

  private static float[] logs() {
    float[] logs = new float[1024];
    for (int count = 0; count < logs.length; count++) {
      logs[count] = computed(count);
    }
    return logs;
  }

  private static float computed(float count) {
    return (float) (Math.log1p(count) / Math.log(2));
  }

  /// Shares of kinds of letters.
  private static final class Letters {
    final float capitals;
    final float digits;
    final float unspaced;
    final boolean lower;

    Letters(String text) {
      int large = 0;
      int number = 0;
      int dense = 0;
      for (int at = 0; at < text.length(); at++) {
        char mark = text.charAt(at);
        large += Character.isUpperCase(mark) ? 1 : 0;
        number += Character.isDigit(mark) ? 1 : 0;
        dense += Chars.unspaced(mark) ? 1 : 0;
      }
      capitals = large / (float) text.length();
      digits = number / (float) text.length();
      unspaced = dense / (float) text.length();
      lower = Character.isLowerCase(text.charAt(0));
    }
  }
}
