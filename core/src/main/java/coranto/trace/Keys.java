package coranto.trace;

import coranto.report.Sketch;
import coranto.text.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The keys of one sentence: its exact words, its rarest runs of words, its rarest words and
/// neighbouring pairs, and runs of its skeleton, which is what rewording leaves alone.
final class Keys {
  static int GRAM = 4, GRAMS = 6, TERMS = 8, PAIRS = 8, BONES = 6, BONE = 6;
  static float TERMW = 1f, PAIRW = 1f, GRAMW = 1f, BONEW = 6f;

  private record Key(long hash, float weight) {}

  private final Form form;
  private final List<Key> keys = new ArrayList<>();

  private Keys(Form form) {
    this.form = form;
  }

  static Sketch of(Form form) {
    var keys = new Keys(form);
    keys.exact();
    keys.grams();
    keys.terms();
    keys.pairs();
    keys.bones();
    return keys.sketch();
  }

  private void exact() {
    long hash = Fingerprint.of("exact");
    for (int at = 0; at < form.size(); at++) {
      hash = Fingerprint.then(hash, form.word(at).hash());
    }
    keys.add(new Key(hash, 100));
  }

  private void grams() {
    var found = new ArrayList<Key>();
    for (int from = 0; from + GRAM <= form.size(); from++) {
      long hash = Fingerprint.of("gram");
      float weight = 0;
      for (int at = from; at < from + GRAM; at++) {
        hash = Fingerprint.then(hash, form.word(at).hash());
        weight += form.word(at).weight();
      }
      found.add(new Key(hash, weight * GRAMW));
    }
    rarest(found, GRAMS);
  }

  private void terms() {
    var found = new ArrayList<Key>();
    for (int at = 0; at < form.size(); at++) {
      Word word = form.word(at);
      if (word.content() && word.weight() > 2.0) {
        found.add(
            new Key(Fingerprint.then(Fingerprint.of("term"), word.stem()), word.weight() * TERMW));
      }
    }
    rarest(found, TERMS);
  }

  private void pairs() {
    var found = new ArrayList<Key>();
    Word before = null;
    for (int at = 0; at < form.size(); at++) {
      Word word = form.word(at);
      if (!word.content()) {
        continue;
      }
      if (before != null) {
        long hash = Fingerprint.then(Fingerprint.of("pair"), Math.min(before.stem(), word.stem()));
        hash = Fingerprint.then(hash, Math.max(before.stem(), word.stem()));
        found.add(new Key(hash, (before.weight() + word.weight()) * PAIRW));
      }
      before = word;
    }
    rarest(found, PAIRS);
  }

  private void bones() {
    var found = new ArrayList<Key>();
    long slot = Fingerprint.of("_");
    for (int from = 0; from + BONE <= form.size(); from++) {
      long hash = Fingerprint.of("bone");
      int bones = 0;
      float weight = 0;
      for (int at = from; at < from + BONE; at++) {
        Word word = form.word(at);
        boolean bone = !word.content() || word.number() || form.name(at);
        hash = Fingerprint.then(hash, bone ? word.hash() : slot);
        bones += bone ? 1 : 0;
        weight += bone ? Math.max(.7f, Math.min(word.weight(), 4)) : 0;
      }
      if (bones >= 3 && bones < BONE) {
        found.add(new Key(hash, weight));
      }
    }
    rarest(found, BONES);
  }

  private void rarest(List<Key> found, int most) {
    found.sort(Comparator.comparingDouble((Key key) -> -key.weight()).thenComparingLong(Key::hash));
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
