package coranto.extract;

import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;

/// A sum of small decision trees over named features, learned by gradient boosting (Friedman 2001).
/// One tree a line, in preorder: `name<threshold` asks, followed by the tree for yes and the one
/// for
/// no; `=value` answers. The sum is the logarithm of the odds.
public final class Trees {
  private final int[] feature;
  private final float[] value;
  private final int[] otherwise;
  private final int[] roots;

  private Trees(List<String> lines, List<String> names) {
    var nodes = new ArrayList<String>();
    roots = new int[lines.size()];
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = nodes.size();
      nodes.addAll(List.of(lines.get(tree).split(" ")));
    }
    feature = new int[nodes.size()];
    value = new float[nodes.size()];
    otherwise = new int[nodes.size()];
    for (int root : roots) {
      place(nodes, root, names);
    }
  }

  /// Reads trees over features of these names.
  public static Trees parse(List<String> lines, List<String> names) {
    return new Trees(lines, names);
  }

  static Trees shipped(String name, List<String> names) {
    return parse(Resource.lines(Trees.class, name), names);
  }

  /// Places the tree that begins at `at`; the place after it.
  private int place(List<String> nodes, int at, List<String> names) {
    String node = nodes.get(at);
    int mark = node.indexOf('<');
    if (mark < 0) {
      feature[at] = -1;
      value[at] = Float.parseFloat(node.substring(1));
      return at + 1;
    }
    feature[at] = names.indexOf(node.substring(0, mark));
    value[at] = Float.parseFloat(node.substring(mark + 1));
    if (feature[at] < 0) {
      throw new IllegalStateException("no such feature: " + node);
    }
    otherwise[at] = place(nodes, at + 1, names);
    return place(nodes, otherwise[at], names);
  }

  /// The probability that the trees give to a row of features.
  public float probability(float[] row) {
    return (float) (1 / (1 + Math.exp(-odds(row))));
  }

  private float odds(float[] row) {
    float sum = 0;
    for (int root : roots) {
      int at = root;
      while (feature[at] >= 0) {
        at = row[feature[at]] < value[at] ? at + 1 : otherwise[at];
      }
      sum += value[at];
    }
    return sum;
  }
}
