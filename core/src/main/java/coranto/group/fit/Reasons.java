package coranto.group.fit;

import coranto.group.features.Features;
import coranto.group.likeness.Abroad;
import coranto.group.likeness.Likeness;
import coranto.group.likeness.Pair;
import coranto.group.likeness.PairFeature;
import coranto.group.likeness.StoryFeature;
import coranto.group.likeness.Weights;
import coranto.group.open.Arrival;
import coranto.group.open.OpenStory;
import coranto.group.open.Origin;
import coranto.group.words.SharedWords;
import coranto.group.words.Terms;
import coranto.report.Explanation;
import coranto.report.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says in plain words why a report came into its story.
public final class Reasons {
  private static final int WORDS = 6;

  private final Weights weights;

  public Reasons(Weights weights) {
    this.weights = weights;
  }

  public static Explanation copy(Features features, Origin source) {
    double share = features.shingles().within(source.features().shingles());
    return Explanation.of(
        Math.max(share, 0.5),
        "goes back to " + source.report() + ": they count as one origin",
        Explanation.of(share, "of its runs of five words stand there"),
        Explanation.of(apart(features, source.features()), time(features, source.features())));
  }

  public static Explanation digest() {
    return Explanation.of(1, "opens a story: a digest of many events, or of old ones");
  }

  public Explanation opens(@Nullable Fit next) {
    return next == null
        ? Explanation.of(1, "opens a story: nothing like it is open")
        : Explanation.of(
            1 - Weights.chance(next.logit()),
            "opens a story: it does not fit the next one, " + next.story().id() + ", well enough",
            asked(next));
  }

  /// @param story that it is in now, of those that the fit's story became
  public Explanation joins(Arrival arrival, Fit fit, OpenStory story) {
    return Explanation.of(
        Weights.chance(fit.logit()),
        "joins " + story.id(),
        asked(fit),
        likest(arrival.reading(), arrival.features(), fit));
  }

  public Explanation merge(String report, OpenStory kept, OpenStory gone, Fit fit, double across) {
    return Explanation.of(
        Weights.chance(across),
        report + " shows that " + gone.id() + " and " + kept.id() + " are one story",
        asked(fit),
        Explanation.of(Weights.chance(across), "on average their reports are alike"));
  }

  public Explanation split(String report, OpenStory kept, OpenStory gone, double across) {
    return Explanation.of(
        1 - Weights.chance(across),
        report + " shows that " + kept.id() + " and " + gone.id() + " are two stories",
        Explanation.of(Weights.chance(across), "on average their reports are alike"));
  }

  /// @param fit null when it is alone there
  public Explanation stays(OpenStory story, @Nullable Fit fit) {
    String why = "a new revision; stays in " + story.id();
    return fit == null
        ? Explanation.of(1, why)
        : Explanation.of(Weights.chance(fit.logit()), why, asked(fit));
  }

  /// What the story asks for, and how much of it the report brings.
  private Explanation asked(Fit fit) {
    double brings = 0;
    double asks = 0;
    for (StoryFeature feature : StoryFeature.values()) {
      double weighed = weights.of(fit.model())[feature.ordinal()] * fit.values()[feature.ordinal()];
      brings += feature.asks() ? 0 : weighed;
      asks -= feature.asks() ? weighed : 0;
    }
    int origins = (int) Math.round(Math.exp(fit.values()[StoryFeature.SIZE.ordinal()]));
    return Explanation.of(
        Weights.chance(brings),
        "likeness to %s; the story of %s asks for %.2f"
            .formatted(fit.story().id(), count(origins, "origin"), Weights.chance(asks)));
  }

  private Explanation likest(Reading reading, Features features, Fit fit) {
    Features other = fit.likest().features();
    var parts = new ArrayList<Explanation>();
    if (Abroad.apart(features, other) && Abroad.logit(features, other) >= fit.likeness()) {
      parts.addAll(Abroad.parts(reading, features, other));
      parts.add(Explanation.of(apart(features, other), time(features, other)));
      return likest(fit, parts);
    }
    var like = Likeness.of(features, other, weights);
    for (PairFeature feature : PairFeature.values()) {
      double weighed =
          weights.of(like.model())[feature.ordinal()] * like.values()[feature.ordinal()];
      if (feature != PairFeature.BIAS && Math.abs(weighed) > 0.05) {
        parts.add(Explanation.of(weighed, why(feature, reading, features, other)));
      }
    }
    return likest(fit, parts);
  }

  private static Explanation likest(Fit fit, List<Explanation> parts) {
    parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.score())));
    return Explanation.of(
        Weights.chance(fit.likeness()), "most like " + fit.likest().report(), parts);
  }

  private static String why(
      PairFeature feature, Reading reading, Features features, Features other) {
    return switch (feature) {
      case BODY_ROOT -> feature.why() + shared(reading, features.body(), other.body());
      case NAMES -> feature.why() + shared(reading, features.names(), other.names());
      case RARE -> feature.why() + shared(reading, features.rare(), other.rare());
      case NUMBERS -> feature.why() + shared(reading, features.numbers(), other.numbers());
      case NEAR -> time(features, other);
      case BIAS,
          BODY,
          LEAD,
          TITLE,
          TITLE_IN_LEAD,
          PHRASES,
          ACTS,
          PEOPLE,
          PLACES,
          BODIES,
          COPY,
          MEANING,
          SAME_DAY,
          BODY_NEAR,
          FAMILY,
          TONGUES,
          SHORT ->
          feature.why();
    };
  }

  private static String shared(Reading reading, Terms one, Terms other) {
    List<Integer> keys = one.sharedKeys(other);
    var words = SharedWords.of(reading, keys.subList(0, Math.min(WORDS, keys.size())));
    return " (%d shared): %s".formatted(keys.size(), String.join(", ", words));
  }

  private static String time(Features one, Features other) {
    if (Pair.undated(one, other)) {
      return "a day is unknown";
    }
    double days = Pair.days(one, other);
    if (days == 0) {
      return "published on the same day";
    }
    return days < 1
        ? "published %.0f h apart".formatted(days * 24)
        : String.format(Locale.ROOT, "published %.1f days apart", days);
  }

  private static double apart(Features one, Features other) {
    return Pair.undated(one, other) ? 0 : Pair.near(one, other);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
