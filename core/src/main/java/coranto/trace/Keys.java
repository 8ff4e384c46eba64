package coranto.trace;

import coranto.report.Sketch;
import coranto.text.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The keys of one sentence: its exact words, its rarest runs of words, its rarest words and
/// neighbouring pairs, and runs of its skeleton, which is what rewording leaves alone. A short line
/// has its outlet's lines of one [Mask] besides.
final class Keys {
  /// Words in a run, and how many runs, rarest words, pairs and skeleton runs are keys: at most 30
  /// keys a sentence. Checked with: ./coranto eval reuse
  private static final int RUN = 4;

  private static final int WINDOW = 8;
  private static final int TERMS = 8;
  private static final int PAIRS = 8;
  private static final int BONE_RUN = 6;
  private static final int BONES = 6;

  /// More than all other keys of a sentence together may weigh.
  private static final float EXACT = 1000;

  /// Less than the same words, more than all else: house lines of one form come together.
  private static final float FORM = 500;

  /// A word this common is no key.
  private static final float COMMON = 2;

  /// A skeleton run has at least this many bones; each weighs this little to this much.
  private static final int FEWEST_BONES = 3;

  private static final float LIGHTEST_BONE = 0.7f;
  private static final float HEAVIEST_BONE = 4;

  private static final long EXACTS = Fingerprint.of("exact");
  private static final long GRAM = Fingerprint.of("gram");
  private static final long TERM = Fingerprint.of("term");
  private static final long PAIR = Fingerprint.of("pair");
  private static final long BONE = Fingerprint.of("bone");
  private static final long LINE = Fingerprint.of("line");
  private static final long TITLE = Fingerprint.of("title");
  private static final long SLOT = Fingerprint.of("_");

  private record Key(long hash, float weight) {}

  private static final Comparator<Key> RAREST_FIRST =
      Comparator.comparingDouble((Key key) -> -key.weight()).thenComparingLong(Key::hash);

  private final Form form;
  private final List<Key> keys = new ArrayList<>();

  private Keys(Form form) {
    this.form = form;
  }

  /// Empty for a sentence without words.
  ///
  /// @param outlet the key of who prints it; empty when unknown
  static Sketch of(Form form, String outlet) {
    if (form.size() == 0) {
      return Sketch.EMPTY;
    }
    var keys = new Keys(form);
    keys.exact();
    keys.runs();
    keys.terms();
    keys.pairs();
    keys.bones();
    keys.line(outlet);
    return keys.sketch();
  }

  static TitleKeys ofTitle(Form form) {
    Sketch sentence = of(form, "");
    var held = new Keys(form);
    for (int at = 0; at < sentence.keys().length; at++) {
      long hash = Fingerprint.then(TITLE, sentence.keys()[at]);
      held.keys.add(new Key(hash, sentence.weights()[at]));
    }
    var asked = new Keys(form);
    asked.keys.addAll(held.keys);
    for (int at = 0; at < sentence.keys().length; at++) {
      asked.keys.add(new Key(sentence.keys()[at], sentence.weights()[at]));
    }
    return new TitleKeys(held.sketch(), asked.sketch());
  }

  /// All words in their order.
  private void exact() {
    long hash = EXACTS;
    for (int at = 0; at < form.size(); at++) {
      hash = Fingerprint.then(hash, form.word(at).hash());
    }
    keys.add(new Key(hash, EXACT));
  }

  /// Runs of words.
  private void runs() {
    var found = new ArrayList<Key>();
    for (int from = 0; from + RUN <= form.size(); from++) {
      long hash = GRAM;
      float weight = 0;
      for (int at = from; at < from + RUN; at++) {
        hash = Fingerprint.then(hash, form.word(at).hash());
        weight += form.word(at).weight();
      }
      found.add(new Key(hash, weight));
    }
    winnow(found);
  }

  /// Of each [#WINDOW] runs in a row the rarest (winnowing, Schleimer and others 2003, by weight):
  /// any
  /// two sentences that share a passage of [#WINDOW] + [#RUN] - 1 words share a key.
  private void winnow(List<Key> runs) {
    Key before = null;
    for (int from = 0; from == 0 || from + WINDOW <= runs.size(); from++) {
      var window = runs.subList(from, Math.min(runs.size(), from + WINDOW));
      Key rarest = window.stream().min(RAREST_FIRST).orElse(null);
      if (rarest != null && rarest != before) {
        keys.add(rarest);
      }
      before = rarest;
    }
  }

  private void terms() {
    var found = new ArrayList<Key>();
    for (int at = 0; at < form.size(); at++) {
      Word word = form.word(at);
      if (word.content() && word.weight() > COMMON) {
        found.add(new Key(Fingerprint.then(TERM, word.stem()), word.weight()));
      }
    }
    rarest(found, TERMS);
  }

  /// Words of meaning that follow one another, in either order.
  private void pairs() {
    var found = new ArrayList<Key>();
    Word before = null;
    for (int at = 0; at < form.size(); at++) {
      Word word = form.word(at);
      if (word.content()) {
        if (before != null) {
          found.add(pair(before, word));
        }
        before = word;
      }
    }
    rarest(found, PAIRS);
  }

  private static Key pair(Word one, Word other) {
    long first = Fingerprint.then(PAIR, Math.min(one.stem(), other.stem()));
    long hash = Fingerprint.then(first, Math.max(one.stem(), other.stem()));
    return new Key(hash, one.weight() + other.weight());
  }

  /// Runs of function words, numbers and names with gaps for other words.
  private void bones() {
    var found = new ArrayList<Key>();
    for (int from = 0; from + BONE_RUN <= form.size(); from++) {
      int bones = 0;
      long hash = BONE;
      float weight = 0;
      for (int at = from; at < from + BONE_RUN; at++) {
        Word word = form.word(at);
        boolean bone = !word.content() || word.number() || form.name(at);
        hash = Fingerprint.then(hash, bone ? word.hash() : SLOT);
        bones += bone ? 1 : 0;
        weight += bone ? Math.clamp(word.weight(), LIGHTEST_BONE, HEAVIEST_BONE) : 0;
      }
      if (bones >= FEWEST_BONES && bones < BONE_RUN) {
        found.add(new Key(hash, weight));
      }
    }
    rarest(found, BONES);
  }

  /// The line as its outlet prints it, whoever is named.
  private void line(String outlet) {
    long mask = Mask.of(form);
    if (mask != Mask.NONE && !outlet.isEmpty()) {
      long house = Fingerprint.then(LINE, Fingerprint.of(outlet));
      keys.add(new Key(Fingerprint.then(house, mask), FORM));
    }
  }

  private void rarest(List<Key> found, int most) {
    found.sort(RAREST_FIRST);
    keys.addAll(found.subList(0, Math.min(most, found.size())));
  }

  private Sketch sketch() {
    var sorted = keys.stream().sorted(Comparator.comparingLong(Key::hash)).toList();
    long[] hashes = sorted.stream().mapToLong(Key::hash).distinct().toArray();
    float[] weights = new float[hashes.length];
    for (Key key : sorted) {
      int at = Arrays.binarySearch(hashes, key.hash());
      weights[at] = Math.max(weights[at], key.weight());
    }
    return new Sketch(hashes, weights);
  }
}
