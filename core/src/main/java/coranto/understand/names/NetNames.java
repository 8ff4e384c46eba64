package coranto.understand.names;

import coranto.report.Sentence;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Finds names with one net or with several, whose scores are averaged: the sentences are weighed
/// first, then made to agree ([NameAgreement]), then labelled.
public final class NetNames {
  private static final String RULE = "names/net";

  private final List<NameNet> nets;
  private final float[] follows;

  public NetNames(List<NameNet> nets) {
    this.nets = List.copyOf(nets);
    this.follows = new float[(NameLabels.COUNT + 1) * NameLabels.COUNT];
    for (NameNet net : nets) {
      addShare(follows, net.weights().follows());
    }
  }

  /// The names in the order of the text.
  public List<NameSpan> find(Words words, TokenTraits traits) {
    return find(words, traits, List.of(), 0);
  }

  /// The names when somebody else's opinion counts too.
  ///
  /// @param told names as somebody else sees them
  /// @param trust what the labels that they tell gain in score; 0 for nothing
  public List<NameSpan> find(Words words, TokenTraits traits, List<NameSpan> told, float trust) {
    var inputs = new NameInputs(words, traits);
    var agreement = new NameAgreement(words, traits);
    var scores = new ArrayList<float[]>();
    for (Sentence sentence : words.sentences()) {
      float[] own = scores(inputs, sentence);
      if (trust > 0) {
        trust(own, NameLabels.labels(told, sentence.firstToken(), sentence.endToken()), trust);
      }
      agreement.hear(sentence.firstToken(), own);
      scores.add(own);
    }
    var found = new ArrayList<NameSpan>();
    for (int index = 0; index < scores.size(); index++) {
      Sentence sentence = words.sentences().get(index);
      int first = sentence.firstToken();
      agreement.draw(first, scores.get(index));
      int[] labels = NameLabels.best(scores.get(index), sentence.endToken() - first, follows);
      found.addAll(NameLabels.spans(labels, first, RULE));
    }
    return found;
  }

  private float[] scores(NameInputs inputs, Sentence sentence) {
    int first = sentence.firstToken();
    int end = sentence.endToken();
    if (nets.size() == 1) {
      return nets.getFirst().scores(inputs, first, end);
    }
    float[] scores = new float[(end - first) * NameLabels.COUNT];
    for (NameNet net : nets) {
      addShare(scores, net.scores(inputs, first, end));
    }
    return scores;
  }

  private static void trust(float[] scores, int[] labels, float gain) {
    for (int at = 0; at < labels.length; at++) {
      scores[at * NameLabels.COUNT + labels[at]] += gain;
    }
  }

  private void addShare(float[] sums, float[] values) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] += values[at] / nets.size();
    }
  }
}
