package coranto.understand.lost;

import java.util.ArrayList;
import java.util.List;

/// Looks for every kind of damage, one after the other.
public final class LostFinder {
  private LostFinder() {}

  public static List<LostSpan> find(Context context) {
    var found = new ArrayList<LostSpan>();
    found.addAll(OpeningPronoun.find(context));
    found.addAll(CountryNames.find(context));
    found.addAll(MissingPoll.find(context));
    found.addAll(MissingProcess.find(context));
    found.addAll(BrokenQuotations.find(context));
    found.addAll(UnknownPeople.find(context));
    found.addAll(LateIntroductions.find(context));
    found.addAll(UndatedDays.find(context));
    return found;
  }
}
