package coranto.models;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts text into words as BERT's models were taught: at blanks; punctuation and Chinese characters
/// each stand alone; control characters vanish.
///
/// @param lower whether the model knows lower case alone
/// @param plain whether it knows letters without accents alone
record BertWords(boolean lower, boolean plain) {
  /// How many characters are looked at for each word wanted.
  private static final int ROOM = 40;

  /// The words of the opening of a text, about `most` or fewer.
  List<String> of(String text, int most) {
    String opening = text.substring(0, Math.min(text.length(), most * ROOM));
    String normal = plain ? Normalizer.normalize(opening, Normalizer.Form.NFD) : opening;
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    normal
        .codePoints()
        .takeWhile(_ -> words.size() <= most)
        .forEach(point -> put(point, word, words));
    end(word, words);
    return words;
  }

  private void put(int point, StringBuilder word, List<String> words) {
    if (blank(point)) {
      end(word, words);
    } else if (alone(point)) {
      end(word, words);
      words.add(Character.toString(lower ? Character.toLowerCase(point) : point));
    } else if (!nothing(point)) {
      word.appendCodePoint(lower ? Character.toLowerCase(point) : point);
    }
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean blank(int point) {
    return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
  }

  private boolean nothing(int point) {
    int type = Character.getType(point);
    return point == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || plain && type == Character.NON_SPACING_MARK;
  }

  private static boolean alone(int point) {
    return point < 128 ? asciiMark(point) : punctuation(point) || chinese(point);
  }

  private static boolean asciiMark(int point) {
    return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
  }

  private static boolean punctuation(int point) {
    int type = Character.getType(point);
    return type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  private static boolean chinese(int point) {
    return point >= 0x4E00 && point <= 0x9FFF
        || point >= 0x3400 && point <= 0x4DBF
        || point >= 0x20000 && point <= 0x2CEAF
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0x2F800 && point <= 0x2FA1F;
  }
}
