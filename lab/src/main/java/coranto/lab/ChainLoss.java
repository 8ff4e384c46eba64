package coranto.lab;

import coranto.understand.names.NameLabels;

/// The loss of a conditional random field on one sentence (Lafferty and others 2001): how
/// improbable
/// the right labels are among all sequences; and how it changes with each score.
final class ChainLoss {
  private static final int LABELS = NameLabels.COUNT;

  private final byte[] right;
  private final int tokens;
  private final float[] follows;
  private final double[] step = new double[(LABELS + 1) * LABELS];
  private final double[][] own;
  private final double[][] ahead;
  private final double[][] behind;
  private final double[] scale;
  private double logAll;

  /// @param scores of the labels, token after token
  ChainLoss(float[] scores, byte[] right, float[] follows) {
    this.right = right;
    this.tokens = right.length;
    this.follows = follows;
    own = new double[tokens][LABELS];
    ahead = new double[tokens][LABELS];
    behind = new double[tokens][LABELS];
    scale = new double[tokens];
    for (int from = 0; from <= LABELS; from++) {
      for (int label = 0; label < LABELS; label++) {
        int at = from * LABELS + label;
        step[at] = NameLabels.follows(from, label) ? Math.exp(follows[at]) : 0;
      }
    }
    for (int token = 0; token < tokens; token++) {
      power(scores, token);
    }
    forward();
    backward();
  }

  private void power(float[] scores, int token) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < LABELS; label++) {
      highest = Math.max(highest, scores[token * LABELS + label]);
    }
    for (int label = 0; label < LABELS; label++) {
      own[token][label] = Math.exp(scores[token * LABELS + label] - highest);
    }
    logAll += highest;
  }

  private void forward() {
    for (int token = 0; token < tokens; token++) {
      double all = 0;
      for (int label = 0; label < LABELS; label++) {
        double sum = token == 0 ? step[LABELS * LABELS + label] : 0;
        for (int from = 0; token > 0 && from < LABELS; from++) {
          sum += ahead[token - 1][from] * step[from * LABELS + label];
        }
        boolean may = token < tokens - 1 || NameLabels.ends(label);
        ahead[token][label] = may ? sum * own[token][label] : 0;
        all += ahead[token][label];
      }
      for (int label = 0; label < LABELS; label++) {
        ahead[token][label] /= all;
      }
      scale[token] = all;
      logAll += Math.log(all);
    }
  }

  private void backward() {
    for (int label = 0; label < LABELS; label++) {
      behind[tokens - 1][label] = NameLabels.ends(label) ? 1 : 0;
    }
    for (int token = tokens - 2; token >= 0; token--) {
      for (int from = 0; from < LABELS; from++) {
        double sum = 0;
        for (int label = 0; label < LABELS; label++) {
          sum += step[from * LABELS + label] * own[token + 1][label] * behind[token + 1][label];
        }
        behind[token][from] = sum / scale[token + 1];
      }
    }
  }

  /// The loss: minus the logarithm of the probability of the right labels.
  double value(float[] scores) {
    double found = logAll;
    for (int token = 0; token < tokens; token++) {
      found -= scores[token * LABELS + right[token]] + follows[before(token) + right[token]];
    }
    return found;
  }

  private int before(int token) {
    return (token == 0 ? NameLabels.START : right[token - 1]) * LABELS;
  }

  /// How the loss changes with each score.
  float[] slopes(float weight) {
    float[] slopes = new float[tokens * LABELS];
    for (int token = 0; token < tokens; token++) {
      for (int label = 0; label < LABELS; label++) {
        slopes[token * LABELS + label] =
            weight * (float) (ahead[token][label] * behind[token][label]);
      }
      slopes[token * LABELS + right[token]] -= weight;
    }
    return slopes;
  }

  /// Adds how the loss changes with each weight of one label behind another.
  void addFollowSlopes(float[] slopes, float weight) {
    for (int token = 0; token < tokens; token++) {
      slopes[before(token) + right[token]] -= weight;
      for (int label = 0; label < LABELS; label++) {
        double share = own[token][label] * behind[token][label] / scale[token] * weight;
        if (token == 0) {
          slopes[LABELS * LABELS + label] += (float) (share * step[LABELS * LABELS + label]);
        }
        for (int from = 0; token > 0 && from < LABELS; from++) {
          int at = from * LABELS + label;
          slopes[at] += (float) (share * ahead[token - 1][from] * step[at]);
        }
      }
    }
  }
}
