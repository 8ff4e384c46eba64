package coranto.extract;

import java.util.List;

/// A page's paragraphs, and the boxes that hold them, outer before inner; both in the page's order.
///
/// @param paths how many paths lead to its paragraphs
record Blocks(List<Block> all, List<Box> boxes, int paths) {
  int size() {
    return all.size();
  }

  Block at(int index) {
    return all.get(index);
  }
}
