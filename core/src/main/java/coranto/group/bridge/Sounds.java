package coranto.group.bridge;

import coranto.group.bridge.Landmark.Reach;
import java.text.Normalizer;

/// A name by its consonants, so that it is the same in another script: vowels are dropped but for
/// one at the beginning, and sounds that the other script can't tell apart are one.
enum Sounds {
  /// For scripts that write about as much as Latin letters do.
  FULL("P B F V T D K G S C R L M N", "pbfvtdkgscrlmn"),
  /// For Arabic, which has no p and v, and no e and o.
  ARABIC("B B F F T D K K S C R L M N", "pbfvtdkgscrlmn"),
  /// For Japanese syllables, which have no l and v.
  KANA("P B F B T D K G S T R R N N", "pbfvtdkgscrlmn");

  private final String[] classes;
  private final String sounds;

  Sounds(String classes, String sounds) {
    this.classes = classes.split(" ", -1);
    this.sounds = sounds;
  }

  Reach reach() {
    return this == FULL ? Reach.LETTERS : Reach.SOUNDS;
  }

  /// @param name in Latin letters, lower case
  String skeleton(String name) {
    String plain = plain(name);
    var skeleton = new StringBuilder();
    int at = 0;
    int last = -1;
    while (at < plain.length()) {
      Spelling spelling = Spelling.at(plain, at);
      for (char sound : spelling.sounds().toCharArray()) {
        at(skeleton, sound, at, last);
      }
      last = spelling.sounds().isEmpty() ? -1 : spelling.sounds().charAt(0);
      at += spelling.length();
    }
    return skeleton.toString();
  }

  private void at(StringBuilder skeleton, char sound, int at, int last) {
    if (sound == '*') {
      if (at == 0) {
        skeleton.append('A');
      }
    } else if (sound == 'w') {
      if (this == FULL || this == ARABIC && at == 0) {
        skeleton.append(of('v'));
      }
    } else if (sound != last) {
      skeleton.append(of(sound));
    }
  }

  private String of(char sound) {
    return classes[sounds.indexOf(sound)];
  }

  private static String plain(String name) {
    String marked = Normalizer.normalize(name, Normalizer.Form.NFD);
    return marked.chars().anyMatch(letter -> letter > 127)
        ? marked
            .replaceAll("\\p{M}", "")
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i")
            .replace("æ", "e")
        : marked;
  }
}
