package coranto.flow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Where a window over entries begins: so many days before the day that [#NEWEST] entries so far
/// reach. Told by the entries' own days and never by a clock, so that it comes out the same each
/// time; a few days far in the future move nothing. What lies before it is neither looked up nor
/// kept. For one thread.
public final class Horizon {
  /// How many entries carry the window forward.
  public static final int NEWEST = 100;

  /// A window over everything.
  public static final int EVERYTHING = 0;

  /// How many entries may be worked side by side: none of them looks further back than
  /// [#dropped].
  public static final int ABREAST = 1_024;

  private final int days;
  private final int[] sinces = new int[ABREAST];
  private int taken;
  private final PriorityQueue<Integer> newest = new PriorityQueue<>();

  /// @param days how long the window is; [#EVERYTHING] for no bound
  public Horizon(int days) {
    this.days = days;
    Arrays.fill(sinces, Integer.MIN_VALUE);
  }

  /// Takes the next entry in.
  ///
  /// @param day of its time; null when unknown: then it counts as of now
  /// @return the day it counts as, counted from 1970
  public int take(@Nullable LocalDate day) {
    int counted = day == null ? now() : (int) day.toEpochDay();
    take(counted);
    return counted;
  }

  /// Takes in an entry that counted as of a day, after a restart.
  public void take(int day) {
    newest.add(day);
    if (newest.size() > NEWEST) {
      newest.remove();
    }
    sinces[taken] = since();
    taken = (taken + 1) % ABREAST;
  }

  /// The first day in the window.
  public int since() {
    return days == EVERYTHING || newest.size() < NEWEST ? Integer.MIN_VALUE : now() - days;
  }

  /// The first day that entries still in hand may see; what lies before may be dropped.
  public int dropped() {
    return sinces[taken];
  }

  private int now() {
    return newest.isEmpty() ? 0 : newest.element();
  }
}
