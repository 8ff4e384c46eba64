package coranto.understand.grammar;

import coranto.report.Sentence;
import coranto.understand.words.FeatureRow;
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

  private static final Relation[] RELATIONS = Relation.values();

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
    if (tree == null && DBG != null) {
      var m = DBG.get(words.text().strip());
      int f = words.sentences().get(index).firstToken();
      tree = m == null ? null : m.get(f);
      if (tree == null) DBGMISS[0]++;
      trees[index] = tree;
    }
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
    return parse(first, new ParseFeatures(first, tags, traits), tags.length, Shipped.MODEL[0], Shipped.MODEL[1]);
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

  static final int[] DBGMISS = new int[1];
  static final java.util.Map<String, java.util.Map<Integer, Tree>> DBG = dbg();
  static java.util.@Nullable Map<String, java.util.Map<Integer, Tree>> dbg() {
    String f = System.getProperty("dbg");
    if (f == null) return null;
    var all = new java.util.HashMap<String, java.util.Map<Integer, Tree>>();
    try {
      java.util.Map<Integer, Tree> cur = null; int first = -1; var rows = new java.util.ArrayList<String[]>();
      var lines = new java.util.ArrayList<>(java.nio.file.Files.readAllLines(java.nio.file.Path.of(f))); lines.add("#text\tend");
      for (String line : lines) {
        if (line.startsWith("#") && line.indexOf('\t') > 4) {
          if (first >= 0) { int[] h = new int[rows.size()]; Relation[] r = new Relation[rows.size()]; for (int i = 0; i < h.length; i++) { int x = Integer.parseInt(rows.get(i)[1]); h[i] = x == 0 || x - 1 == i ? Tree.NONE : x - 1; r[i] = h[i] < 0 ? Relation.ROOT : Relation.of(rows.get(i)[2]); } cur.put(first, new Tree(first, h, r)); }
          rows.clear(); first = -1;
          if (line.startsWith("#text")) { cur = new java.util.HashMap<>(); all.put(line.substring(6).replace("\\n", "\n").replace("\\\\", "\\").strip(), cur); } else first = Integer.parseInt(line.substring(10));
        } else rows.add(line.split("\t"));
      }
    } catch (Exception e) { throw new RuntimeException(e); }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("dbg missed " + DBGMISS[0])));
    return all;
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
    var relations = new Relation[size];
    int[] scores = new int[RELATIONS.length];
    for (int word = 0; word < size; word++) {
      FeatureRow row = features.relation(word, heads, lows, highs);
      chooser.score(row, scores);
      relations[word] = heads[word] == size ? Relation.ROOT : RELATIONS[highest(scores)];
    }
    int[] found = new int[size];
    for (int word = 0; word < size; word++) {
      found[word] = heads[word] == size ? Tree.NONE : heads[word];
    }
    return new Tree(first, found, relations);
  }

  private static int highest(int[] scores) {
    int best = 1;
    for (int at = 2; at < scores.length; at++) {
      best = scores[at] > scores[best] ? at : best;
    }
    return best;
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
