package coranto.understand.grammar;

import java.util.Arrays;

/// A sentence being parsed: a stack of words begun, the words to come, and the arcs found
/// (arc-eager
/// transitions, Nivre 2003). The words are counted from 0; one past the last stands the root, on
/// which what depends on no word depends (Ballesteros and Nivre 2013).
public final class ParseState {
  public static final int SHIFT = 0;
  public static final int REDUCE = 1;
  public static final int LEFT = 2;
  public static final int RIGHT = 3;
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] leftmost;
  private final int[] rightmost;
  private final int[] lefts;
  private final int[] rights;
  private int depth;
  private int next;

  public ParseState(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = filled(size + 1);
    leftmost = filled(size + 1);
    rightmost = filled(size + 1);
    lefts = new int[size + 1];
    rights = new int[size + 1];
  }

  private static int[] filled(int length) {
    int[] found = new int[length];
    Arrays.fill(found, NONE);
    return found;
  }

  public boolean done() {
    return next > size || next == size && depth == 0;
  }

  /// Whether the transition may be taken now. With words on the stack or to come one always may.
  public boolean allows(int transition) {
    return switch (transition) {
      case SHIFT -> next < size;
      case REDUCE -> depth > 0 && heads[top(0)] != NONE;
      case LEFT -> depth > 0 && heads[top(0)] == NONE;
      case RIGHT -> depth > 0 && next < size;
      default -> throw new IllegalArgumentException("no transition: " + transition);
    };
  }

  public void take(int transition) {
    switch (transition) {
      case SHIFT -> stack[depth++] = next++;
      case REDUCE -> depth--;
      case LEFT -> {
        arc(next, top(0));
        depth--;
      }
      case RIGHT -> {
        arc(top(0), next);
        stack[depth++] = next++;
      }
      default -> throw new IllegalArgumentException("no transition: " + transition);
    }
  }

  private void arc(int head, int dependent) {
    heads[dependent] = head;
    if (dependent < head) {
      leftmost[head] = leftmost[head] == NONE ? dependent : Math.min(leftmost[head], dependent);
      lefts[head]++;
    } else {
      rightmost[head] = Math.max(rightmost[head], dependent);
      rights[head]++;
    }
  }

  /// How many gold arcs can't be reached any more after the transition (Goldberg and Nivre 2012).
  ///
  /// @param gold heads; `size` for the root
  public int cost(int transition, int[] gold) {
    int top = depth > 0 ? top(0) : NONE;
    return switch (transition) {
      case SHIFT -> inStack(next, gold, false);
      case REDUCE -> toCome(top, gold);
      case LEFT -> toCome(top, gold) + (gold[top] > next ? 1 : 0);
      case RIGHT ->
          inStack(next, gold, true)
              + (gold[next] != top && gold[next] > next ? 1 : 0)
              + (gold[next] != top && gold[next] < next && onStack(gold[next]) ? 1 : 0);
      default -> throw new IllegalArgumentException("no transition: " + transition);
    };
  }

  private int toCome(int word, int[] gold) {
    int lost = 0;
    for (int at = next; at < size; at++) {
      lost += gold[at] == word ? 1 : 0;
    }
    return lost;
  }

  /// The gold arcs between `word` and the stack that are lost when it goes onto the stack.
  private int inStack(int word, int[] gold, boolean right) {
    int lost = 0;
    for (int at = 0; at < depth; at++) {
      boolean dependent = gold[stack[at]] == word && heads[stack[at]] == NONE;
      boolean head = !right && word < size && gold[word] == stack[at];
      lost += dependent || head ? 1 : 0;
    }
    return lost;
  }

  private boolean onStack(int word) {
    for (int at = 0; at < depth; at++) {
      if (stack[at] == word) {
        return true;
      }
    }
    return false;
  }

  /// The word `below` the top of the stack; [#NONE] when there is none.
  int top(int below) {
    return depth - 1 - below < 0 ? NONE : stack[depth - 1 - below];
  }

  /// The word `ahead` of the next; [#NONE] behind the root.
  int next(int ahead) {
    return next + ahead <= size ? next + ahead : NONE;
  }

  int head(int word) {
    return word == NONE ? NONE : heads[word];
  }

  int leftmost(int word) {
    return word == NONE ? NONE : leftmost[word];
  }

  int rightmost(int word) {
    return word == NONE ? NONE : rightmost[word];
  }

  int lefts(int word) {
    return word == NONE ? 0 : lefts[word];
  }

  int rights(int word) {
    return word == NONE ? 0 : rights[word];
  }

  /// The heads found; `size` for the root, also where none was found.
  public int[] heads() {
    int[] found = Arrays.copyOf(heads, size);
    for (int at = 0; at < size; at++) {
      found[at] = found[at] == NONE ? size : found[at];
    }
    return found;
  }
}
