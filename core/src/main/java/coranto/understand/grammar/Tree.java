package coranto.understand.grammar;

/// The words of one sentence, each with the word it depends on and what it is to it. Tokens are
/// those of the report.
public final class Tree {
  /// The head of a word that depends on none.
  public static final int NONE = -1;

  private final int first;
  private final int[] heads;
  private final Relations relations;
  private final int[] lows;
  private final int[] highs;

  /// @param first the sentence's first token
  /// @param heads counted from `first`; [#NONE] for the root
  /// @param lows the first word of all that depend on each, counted from `first`
  /// @param highs the last
  Tree(int first, int[] heads, Relations relations, int[] lows, int[] highs) {
    this.first = first;
    this.heads = heads;
    this.relations = relations;
    this.lows = lows;
    this.highs = highs;
  }

  public boolean has(int token) {
    return token >= first && token < first + heads.length;
  }

  /// The token it depends on; [#NONE] for a root and beside the sentence.
  public int head(int token) {
    int head = has(token) ? heads[token - first] : NONE;
    return head == NONE ? NONE : head + first;
  }

  /// What the token is to its head.
  public Relation relation(int token) {
    return has(token) ? relations.of(token - first) : Relation.OTHER;
  }

  public boolean is(int token, Relation relation) {
    return has(token) && relations.of(token - first) == relation;
  }

  /// The first token of all that depend on `token`, itself included.
  public int low(int token) {
    return lows[token - first] + first;
  }

  /// One past the last token of all that depend on `token`, itself included.
  public int end(int token) {
    return highs[token - first] + first + 1;
  }

  /// The first token after `from` (inclusive) that depends on `head` directly; [#NONE] when there
  /// is
  /// none.
  public int child(int head, int from) {
    for (int token = Math.max(from, first); token < first + heads.length; token++) {
      if (heads[token - first] == head - first) {
        return token;
      }
    }
    return NONE;
  }

  /// The first token that is `relation` to `head`; [#NONE] when there is none.
  public int child(int head, Relation relation) {
    for (int token = child(head, first); token != NONE; token = child(head, token + 1)) {
      if (is(token, relation)) {
        return token;
      }
    }
    return NONE;
  }

  /// Whether `token` is `head` or depends on it over any number of steps.
  public boolean under(int token, int head) {
    int steps = 0;
    for (int up = token; up != NONE && steps++ <= heads.length; up = head(up)) {
      if (up == head) {
        return true;
      }
    }
    return false;
  }

  public int first() {
    return first;
  }

  public int end() {
    return first + heads.length;
  }
}
