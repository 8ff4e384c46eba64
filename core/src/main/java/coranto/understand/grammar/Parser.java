package coranto.understand.grammar;

import coranto.report.Sentence;
import coranto.understand.words.Lexicon;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Finds for each word of a sentence the word it depends on: greedily, with arc-eager transitions,
/// in time proportional to the words; then what it is to it. Sentences are parsed when they are
/// first asked for.
public final class Parser {
  /// Longer sentences are lists or no sentences: what stands behind is left without heads.
  private static final int LONGEST = 250;

  /// Read when first used: training parses without it.
  private static final class Shipped {
    static final LinearChooser[] MODEL = read(Lexicon.bytes("trees.model.gz"));
  }

  private final Words words;
  private final WordClasses classes;
  private final TokenTraits traits;
  private final @Nullable Tree[] trees;

  public Parser(Words words, WordClasses classes, TokenTraits traits) {
    this.words = words;
    this.classes = classes;
    this.traits = traits;
    this.trees = new Tree[words.sentences().size()];
  }

  private static LinearChooser[] read(byte[] file) {
    try (var data = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      return new LinearChooser[] {LinearChooser.read(data), LinearChooser.read(data)};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tree of the sentence that the token stands in.
  public Tree of(int token) {
    int index = words.sentenceIndex(token);
    Tree tree = trees[index];
    if (tree == null) {
      tree = parse(words.sentences().get(index));
      trees[index] = tree;
    }
    return tree;
  }

  private Tree parse(Sentence sentence) {
    int first = sentence.firstToken();
    byte[] tags = new byte[Math.min(LONGEST, sentence.endToken() - first)];
    for (int at = 0; at < tags.length; at++) {
      tags[at] = (byte) classes.of(first + at).ordinal();
    }
    return parse(
        first,
        new ParseFeatures(first, tags, traits),
        tags.length,
        Shipped.MODEL[0],
        Shipped.MODEL[1]);
  }

  /// The tree by a model of transitions and one of relations.
  public static Tree parse(
      int first,
      ParseFeatures features,
      int size,
      LinearChooser transitions,
      LinearChooser relations) {
    var state = new ParseState(size);
    int[] scores = new int[4];
    while (!state.done()) {
      transitions.score(features.of(state), scores);
      state.take(best(state, scores));
    }
    return labelled(first, state.heads(), features, relations);
  }

  private static int best(ParseState state, int[] scores) {
    int best = -1;
    for (int transition = 0; transition < scores.length; transition++) {
      boolean better = best < 0 || scores[transition] > scores[best];
      if (better && state.allows(transition)) {
        best = transition;
      }
    }
    return best;
  }

  private static Tree labelled(
      int first, int[] heads, ParseFeatures features, LinearChooser chooser) {
    int size = heads.length;
    int[] lows = new int[size];
    int[] highs = new int[size];
    reach(heads, lows, highs);
    int[] found = new int[size];
    for (int word = 0; word < size; word++) {
      found[word] = heads[word] == size ? Tree.NONE : heads[word];
    }
    var relations = new Relations(heads, lows, highs, features, chooser);
    return new Tree(first, found, relations, lows, highs);
  }

  /// Fills in how far each word's dependents reach.
  public static void reach(int[] heads, int[] lows, int[] highs) {
    for (int at = 0; at < heads.length; at++) {
      lows[at] = at;
      highs[at] = at;
    }
    for (int at = 0; at < heads.length; at++) {
      int steps = 0;
      for (int up = heads[at]; up < heads.length && steps++ < heads.length; up = heads[up]) {
        lows[up] = Math.min(lows[up], at);
        highs[up] = Math.max(highs[up], at);
      }
    }
  }
}
