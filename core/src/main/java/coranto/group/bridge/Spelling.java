package coranto.group.bridge;

import coranto.text.Resource;
import java.util.HashMap;
import java.util.Map;

/// How some letters are read.
///
/// @param sounds `*` for a vowel; empty for what is not heard
/// @param length of the letters
record Spelling(String sounds, int length) {
  private static final Map<String, String> SOUNDS = read();
  private static final int LONGEST = 4;

  /// The longest known spelling that begins here.
  static Spelling at(String name, int at) {
    for (int length = Math.min(LONGEST, name.length() - at); length > 0; length--) {
      String sounds = SOUNDS.get(name.substring(at, at + length));
      if (sounds != null) {
        return new Spelling(sounds, length);
      }
    }
    return new Spelling("", 1);
  }

  private static Map<String, String> read() {
    var sounds = new HashMap<String, String>();
    for (String line : Resource.lines(Spelling.class, "spellings.tsv")) {
      int tab = line.indexOf('\t');
      sounds.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return Map.copyOf(sounds);
  }
}
