package coranto.embedded;

import java.util.Set;

/// Which sentences of a part count in one lookup.
///
/// @param end the first sentence that came in too late
/// @param since the first day in the window
/// @param removed entries taken out
/// @param checked whether each has to be looked at; else all before `end` count
record Visible(EntryTable entries, int end, int since, Set<Long> removed, boolean checked) {
  static Visible of(EntryTable entries, long beforeSeq, int since, Set<Long> removed) {
    boolean checked = entries.oldestDay() < since || !removed.isEmpty();
    return new Visible(entries, entries.end(beforeSeq), since, removed, checked);
  }

  /// Whether any may.
  boolean any() {
    return end > 0 && entries.newestDay() >= since;
  }

  /// @param sentence before [#end]
  boolean has(int sentence) {
    if (!checked) {
      return true;
    }
    int entry = entries.of(sentence);
    return entries.day(entry) >= since
        && (removed.isEmpty() || !removed.contains(entries.seq(entry)));
  }
}
