package coranto.group.features;

import coranto.group.bridge.Bridge;
import coranto.group.bridge.Landmark;
import coranto.group.bridge.Landmark.Reach;
import coranto.group.words.TermCounter;
import coranto.group.words.Terms;
import coranto.report.Reading;
import java.util.ArrayList;
import java.util.List;

/// What grouping remembers of a report for those in other languages.
///
/// @param told places, days, numbers, words, and names where capital letters tell them
/// @param sounds names as another script has them, or, in such a script, what may be one
/// @param letters whether capital letters tell names
public record Landmarks(Terms told, Terms sounds, boolean letters) {
  private static final int MOST = 80;

  static Landmarks of(Reading reading) {
    var told = new TermCounter();
    var sounds = new TermCounter();
    boolean letters = false;
    for (Landmark landmark : Bridge.landmarks(reading)) {
      letters |= landmark.reach() == Reach.LETTERS;
      (landmark.reach() == Reach.SOUNDS ? sounds : told).add(landmark.key(), landmark.weight());
    }
    return new Landmarks(told.set(MOST), sounds.set(MOST), letters);
  }

  /// The weight of what both have. Between scripts with capital letters names count as these have
  /// them.
  public double shared(Landmarks other) {
    double shared = told.shared(other.told);
    return letters && other.letters ? shared : shared + sounds.shared(other.sounds);
  }

  /// The keys of it, the weightiest first.
  public List<Integer> sharedKeys(Landmarks other) {
    var keys = new ArrayList<Integer>();
    if (!letters || !other.letters) {
      keys.addAll(sounds.sharedKeys(other.sounds));
    }
    keys.addAll(told.sharedKeys(other.told));
    return keys;
  }
}
