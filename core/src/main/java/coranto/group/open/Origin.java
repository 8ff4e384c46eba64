package coranto.group.open;

import coranto.group.features.Features;
import java.util.ArrayList;
import java.util.List;

/// An independent report of an open story, with the copies made of it.
public final class Origin {
  public final Features features;

  /// The entry that the features are of.
  final long text;

  /// The report itself, then its copies in the order they came. A report that went leaves its
  /// features to its copies.
  public final List<Member> members = new ArrayList<>(1);

  public OpenStory story;

  public Origin(Features features, long text, OpenStory story) {
    this.features = features;
    this.text = text;
    this.story = story;
  }

  /// The report that stands for it.
  public String report() {
    return members.getFirst().report();
  }

  /// The entry of the report that stands for it.
  public long seq() {
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
