package coranto.group.features;

import coranto.group.forms.Kind;
import coranto.group.words.Shingles;
import coranto.group.words.Terms;
import coranto.report.Time;
import coranto.text.Embedder;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Features as bytes, about 6 kB, and back.
public final class PackedFeatures {
  /// What all but terms, hashes and words takes at most.
  private static final int REST = 64;

  private static final List<Kind> KINDS = List.of(Kind.values());

  private final @Nullable Meanings meanings;

  /// @param embedder tells what titles and openings mean; null for none
  public PackedFeatures(@Nullable Embedder embedder) {
    meanings = embedder == null ? null : new Meanings(embedder);
  }

  /// The bytes of features.
  public static byte[] bytes(Features features) {
    Meaning meaning = features.meaning();
    String opening = meaning == null ? "" : meaning.opening();
    String words = features.family() + features.language() + opening;
    var all = terms(features);
    int most = REST + features.shingles().bytes() + words.length() * Character.BYTES;
    var out = ByteBuffer.allocate(most + all.stream().mapToInt(Terms::bytes).sum());
    all.forEach(terms -> terms.put(out));
    features.shingles().put(out);
    out.put(bit(features.landmarks().letters())).put(bit(features.unspaced()));
    out.put((byte) features.kind().ordinal()).putInt(features.words());
    Packed.put(features.time(), out);
    Packed.put(features.family(), out);
    Packed.put(features.language(), out);
    out.put(bit(meaning != null));
    Packed.put(opening, out);
    return Arrays.copyOf(out.array(), out.position());
  }

  private static List<Terms> terms(Features of) {
    return List.of(
        of.body(),
        of.lead(),
        of.title(),
        of.phrases(),
        of.names(),
        of.acts(),
        of.people(),
        of.places(),
        of.bodies(),
        of.rare(),
        of.numbers(),
        of.landmarks().told(),
        of.landmarks().sounds());
  }

  /// The features of these bytes; null when they were made without a model that this one has.
  public @Nullable Features features(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    Terms body = Terms.get(in);
    Terms lead = Terms.get(in);
    Terms title = Terms.get(in);
    Terms phrases = Terms.get(in);
    Terms names = Terms.get(in);
    Terms acts = Terms.get(in);
    Terms people = Terms.get(in);
    Terms places = Terms.get(in);
    Terms bodies = Terms.get(in);
    Terms rare = Terms.get(in);
    Terms numbers = Terms.get(in);
    Terms told = Terms.get(in);
    Terms sounds = Terms.get(in);
    Shingles shingles = Shingles.get(in);
    var landmarks = new Landmarks(told, sounds, in.get() != 0);
    boolean unspaced = in.get() != 0;
    Kind kind = KINDS.get(in.get());
    int words = in.getInt();
    Time time = Packed.time(in);
    String family = Packed.text(in).intern();
    String language = Packed.text(in).intern();
    boolean opened = in.get() != 0;
    String opening = Packed.text(in);
    Meanings model = meanings != null && meanings.knows(language) ? meanings : null;
    if (model != null && !opened) {
      return null;
    }
    Meaning meaning = model == null ? null : model.of(opening);
    return new Features(
        body, lead, title, phrases, names, acts, people, places, bodies, rare, numbers, landmarks,
        shingles, time, family, words, language, unspaced, meaning, kind);
  }

  private static byte bit(boolean set) {
    return (byte) (set ? 1 : 0);
  }
}
