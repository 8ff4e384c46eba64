package coranto.group.open;

import coranto.group.features.Features;
import coranto.group.features.HeldFeatures;
import java.util.ArrayList;
import java.util.List;

/// An independent report of an open story, with the copies made of it.
public final class Origin {
  private final HeldFeatures held;

  private final long text;

  /// Of the features.
  final String language;

  /// The report itself, then its copies in the order they came. A report that went leaves its
  /// features to its copies.
  public final List<Member> members = new ArrayList<>(1);

  public OpenStory story;

  public Origin(HeldFeatures held, long text, String language, OpenStory story) {
    this.held = held;
    this.text = text;
    this.language = language;
    this.story = story;
  }

  /// The entry that its features are of.
  public long text() {
    return text;
  }

  /// What it is compared by.
  public Features features() {
    return held.of(text);
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
