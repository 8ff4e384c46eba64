package coranto.understand.names;

import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.HashMap;
import java.util.Map;

/// Makes one capitalised word mean the same all over a report: where it stands more than once, the
/// chances that it is no name, a person's, a body's or a place's are drawn towards their mean over
/// all its places, so that the plain ones help the doubtful ones.
final class NameAgreement {
  /// How far they are drawn: 0 not at all, 1 to the mean.
  private static final float PULL = 0.8f;

  private static final float LEAST = 0.002f;
  private static final int LABELS = NameLabels.COUNT;
  private static final int SORTS = 1 + NameLabels.TYPES.size();

  private final Words words;
  private final TokenTraits traits;
  private final Map<Long, float[]> sums = new HashMap<>();

  NameAgreement(Words words, TokenTraits traits) {
    this.words = words;
    this.traits = traits;
  }

  /// Counts in the scores of a sentence that begins with the token `first`.
  void hear(int first, float[] scores) {
    for (int at = 0; at < scores.length / LABELS; at++) {
      if (words.capital(first + at)) {
        float[] sum = sums.computeIfAbsent(traits.hash(first + at), _ -> new float[SORTS + 1]);
        float[] chances = chances(scores, at * LABELS);
        for (int sort = 0; sort < SORTS; sort++) {
          sum[sort] += chances[sort];
        }
        sum[SORTS]++;
      }
    }
  }

  /// Changes the scores of a sentence to what all its words' places say.
  void draw(int first, float[] scores) {
    for (int at = 0; at < scores.length / LABELS; at++) {
      float[] sum = words.capital(first + at) ? sums.get(traits.hash(first + at)) : null;
      if (sum != null && sum[SORTS] > 1) {
        float[] own = chances(scores, at * LABELS);
        for (int sort = 0; sort < SORTS; sort++) {
          double mean = sum[sort] / sum[SORTS];
          float pull = PULL * (float) (Math.log(mean + LEAST) - Math.log(own[sort] + LEAST));
          int from = sort == 0 ? 0 : 4 * sort - 3;
          int end = sort == 0 ? 1 : from + 4;
          for (int label = from; label < end; label++) {
            scores[at * LABELS + label] += pull;
          }
        }
      }
    }
  }

  /// The chances of no name and of each type, from the scores of a token alone.
  private static float[] chances(float[] scores, int base) {
    float highest = scores[base];
    for (int label = 1; label < LABELS; label++) {
      highest = Math.max(highest, scores[base + label]);
    }
    float[] chances = new float[SORTS];
    float all = 0;
    for (int label = 0; label < LABELS; label++) {
      float power = (float) Math.exp(scores[base + label] - highest);
      chances[label == 0 ? 0 : (label + 3) / 4] += power;
      all += power;
    }
    for (int sort = 0; sort < SORTS; sort++) {
      chances[sort] /= all;
    }
    return chances;
  }
}
