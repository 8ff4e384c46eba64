package coranto.lab;

import coranto.group.likeness.PairFeature;
import java.util.EnumSet;
import java.util.Set;

/// Features of the pair models that tell of the same thing.
enum FeatureGroup {
  TIME,
  WORDS,
  TITLES,
  NAMES_AND_NUMBERS;

  Set<PairFeature> features() {
    return switch (this) {
      case TIME -> EnumSet.of(PairFeature.NEAR, PairFeature.SAME_DAY, PairFeature.BODY_NEAR);
      case WORDS ->
          EnumSet.of(
              PairFeature.BODY,
              PairFeature.BODY_ROOT,
              PairFeature.BODY_NEAR,
              PairFeature.LEAD,
              PairFeature.PHRASES,
              PairFeature.ACTS,
              PairFeature.RARE);
      case TITLES -> EnumSet.of(PairFeature.TITLE, PairFeature.TITLE_IN_LEAD);
      case NAMES_AND_NUMBERS ->
          EnumSet.of(
              PairFeature.NAMES,
              PairFeature.PEOPLE,
              PairFeature.PLACES,
              PairFeature.BODIES,
              PairFeature.NUMBERS);
    };
  }
}
