package coranto.extract;

import coranto.extract.Block.Kind;
import java.util.List;

/// A line at one of the text's ends that is the writer's name and no part of the text.
final class Signature {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;

  private Signature() {}

  /// Of a text's first and last paragraphs those that look like a name.
  static List<Block> of(List<Block> kept) {
    return kept.size() < 3
        ? List.of()
        : List.of(kept.getFirst(), kept.getLast()).stream().filter(Signature::name).toList();
  }

  private static boolean name(Block block) {
    boolean running = block.kind == Kind.PARAGRAPH || block.kind == Kind.TEXT;
    boolean brief = block.words > 1 && block.words <= MOST_WORDS && block.text.length() <= LONGEST;
    return running && brief && block.ends + block.commas == 0 && capitals(block.text);
  }

  /// Whether a line is words with a capital each and nothing else.
  private static boolean capitals(String text) {
    boolean start = true;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      boolean letter = Character.isLetter(mark);
      if (letter && start && !Character.isUpperCase(mark) || !letter && " .-'’".indexOf(mark) < 0) {
        return false;
      }
      start = mark == ' ';
    }
    return true;
  }
}
