package coranto.group;

import coranto.report.Explanation;
import coranto.report.Reading;

/// A report that is to be put somewhere.
record Arrival(Member member, Reading reading, Features features) {
  Membership in(OpenStory story, Explanation why) {
    return new Membership(member.report(), story.id(), null, why);
  }
}
