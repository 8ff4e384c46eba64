package coranto.extract;

import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;

/// A sum of small decision trees over named features, learned by gradient boosting (Friedman 2001).
/// One tree a line, in preorder: `name<threshold` asks, followed by the tree for yes and the one
/// for
/// no; `=value` answers. The sum is the logarithm of the odds.
public final class Trees {
  private static final int STRIDE = 3;

  /// Three ints a node, side by side: the feature that is asked (-1 at an answer), the bits of its
  /// threshold or of the answer, the place of the node for no; that for yes follows.
  private final int[] nodes;

  private final int[] roots;

  private Trees(List<String> lines, List<String> names) {
    var words = new ArrayList<String>();
    roots = new int[lines.size()];
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = words.size() * STRIDE;
      words.addAll(List.of(lines.get(tree).split(" ")));
    }
    nodes = new int[words.size() * STRIDE];
    for (int root : roots) {
      place(words, root / STRIDE, names);
    }
  }

  /// Reads trees over features of these names.
  public static Trees parse(List<String> lines, List<String> names) {
    return new Trees(lines, names);
  }

  static Trees shipped(String name, List<String> names) {
    return parse(Resource.lines(Trees.class, name), names);
  }

  /// Places the tree that begins with the word at `at`; the word after it.
  private int place(List<String> words, int at, List<String> names) {
    String word = words.get(at);
    int mark = word.indexOf('<');
    int node = at * STRIDE;
    nodes[node] = mark < 0 ? -1 : names.indexOf(word.substring(0, mark));
    nodes[node + 1] =
        Float.floatToIntBits(Float.parseFloat(word.substring(mark < 0 ? 1 : mark + 1)));
    if (mark < 0) {
      return at + 1;
    }
    if (nodes[node] < 0) {
      throw new IllegalStateException("no such feature: " + word);
    }
    int otherwise = place(words, at + 1, names);
    nodes[node + 2] = otherwise * STRIDE;
    return place(words, otherwise, names);
  }

  /// The probability that the trees give to a row of features.
  public float probability(float[] row) {
    return (float) (1 / (1 + Math.exp(-odds(row))));
  }

  private float odds(float[] row) {
    float sum = 0;
    for (int root : roots) {
      int at = root;
      int feature = nodes[at];
      while (feature >= 0) {
        at = row[feature] < Float.intBitsToFloat(nodes[at + 1]) ? at + STRIDE : nodes[at + 2];
        feature = nodes[at];
      }
      sum += Float.intBitsToFloat(nodes[at + 1]);
    }
    return sum;
  }
}
