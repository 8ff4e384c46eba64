package coranto.understand.lost;

import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import coranto.understand.words.Words;

/// Which names tell a stranger: rare ones, written as names are.
final class Surnames {
  /// A surname that so many of 16,784 news reports have needs no introduction.
  private static final int KNOWN = 25;

  /// Of one that so many have the introduction is not missed when it comes late.
  private static final int WELL_KNOWN = 400;

  private Surnames() {}

  static boolean rare(String surname) {
    return reports(surname) < KNOWN;
  }

  static boolean uncommon(String surname) {
    return reports(surname) < WELL_KNOWN;
  }

  private static int reports(String surname) {
    return Frequencies.shipped().count(Fingerprint.of(surname));
  }

  /// Whether no capital follows a small letter, but after *Mac* and *Mc*: `Mary Ogg`, `McGrath`, no
  /// `JaneOgg`.
  static boolean plain(Words words, int first, int end) {
    for (int token = first; token < end; token++) {
      String raw = words.raw(token);
      for (int at = 1; at < raw.length(); at++) {
        boolean inner =
            Character.isUpperCase(raw.charAt(at)) && Character.isLowerCase(raw.charAt(at - 1));
        if (inner && at > 3) {
          return false;
        }
      }
    }
    return !words.is(first - 1, "@") && !words.is(first - 1, "#");
  }

  /// Whether two names of four letters at least differ by at most so many, and begin alike.
  static boolean near(String one, String other, int most) {
    int length = Math.min(one.length(), other.length());
    boolean candidates =
        length > 3
            && Math.abs(one.length() - other.length()) <= most
            && one.charAt(0) == other.charAt(0);
    return candidates && distance(one, other) <= most;
  }

  /// Letters put in, left out or changed.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      row[at] = at;
    }
    for (int here = 1; here <= one.length(); here++) {
      int corner = row[0];
      row[0] = here;
      for (int there = 1; there <= other.length(); there++) {
        int change = corner + (one.charAt(here - 1) == other.charAt(there - 1) ? 0 : 1);
        corner = row[there];
        row[there] = Math.min(change, Math.min(row[there], row[there - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
