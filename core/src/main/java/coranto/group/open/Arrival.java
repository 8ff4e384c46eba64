package coranto.group.open;

import coranto.group.features.Features;
import coranto.report.Explanation;
import coranto.report.Reading;

/// A report that is to be put somewhere.
public record Arrival(Member member, Reading reading, Features features) {
  /// The same, to be compared with many others.
  public Arrival quick() {
    return new Arrival(member, reading, features.quick());
  }

  public Membership in(OpenStory story, Explanation why) {
    return new Membership(member.report(), story.id(), null, why);
  }
}
