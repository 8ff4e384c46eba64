package coranto.group;

import java.util.ArrayList;
import java.util.List;

/// An independent report of an open story, with the copies made of it.
final class Origin {
  final Features features;

  /// The entry that the features are of.
  final long text;

  /// The report itself, then its copies in the order they came. A report that went leaves its
  /// features to its copies.
  final List<Member> members = new ArrayList<>(1);

  OpenStory story;

  Origin(Features features, long text, OpenStory story) {
    this.features = features;
    this.text = text;
    this.story = story;
  }

  /// The report that stands for it.
  String report() {
    return members.getFirst().report();
  }

  /// The entry of the report that stands for it.
  long seq() {
    return members.getFirst().seq();
  }

  Member takeOut(String report) {
    int at = 0;
    while (!members.get(at).report().equals(report)) {
      at++;
    }
    return members.remove(at);
  }
}
