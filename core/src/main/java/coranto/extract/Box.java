package coranto.extract;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A part of a page: an element that stands as a block, with the run of paragraphs it holds.
final class Box {
  /// Elements whose names say what stands in them.
  static final List<String> TAGS =
      List.of("nav", "footer", "aside", "header", "figure", "article", "main", "form");

  final Element element;
  final @Nullable Box parent;

  /// Bits of [Role] that its own names tell.
  final int roles;

  /// Those of all boxes around it, without its own.
  final int above;

  /// Which of [#TAGS] it is or stands in, as bits.
  final int tags;

  final int depth;

  /// The path of tags and names that leads to it, as a hash: paragraphs of one kind share it.
  final int path;

  /// Index of its first paragraph.
  final int from;

  /// One past its last paragraph.
  int to;

  Box(Element element, @Nullable Box parent, int roles, int from) {
    this.element = element;
    this.parent = parent;
    this.roles = roles;
    this.above = parent == null ? 0 : parent.above | parent.roles;
    int tag = TAGS.indexOf(element.normalName());
    this.tags = (parent == null ? 0 : parent.tags) | (tag < 0 ? 0 : 1 << tag);
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.path = (parent == null ? 0 : parent.path * 31) + element.normalName().hashCode();
    this.from = from;
    this.to = from;
  }

  String tag() {
    return element.normalName();
  }

  int size() {
    return to - from;
  }

  boolean holds(int paragraph) {
    return from <= paragraph && paragraph < to;
  }

  /// The roles of the boxes from this one up to `top`, without `top`'s.
  int rolesBelow(Box top) {
    int found = 0;
    for (Box box = this; box != null && box != top; box = box.parent) {
      found |= box.roles;
    }
    return found;
  }

  /// Whether one of the boxes from this one up to `top`, without `top`, is a `tag`.
  boolean within(String tag, @Nullable Box top) {
    for (Box box = this; box != null && box != top; box = box.parent) {
      if (box.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
