package coranto.lab;

import coranto.group.likeness.PairFeature;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Features of the pair models that tell of the same thing.
enum FeatureGroup {
  TIME(PairFeature.NEAR, PairFeature.SAME_DAY, PairFeature.BODY_NEAR),
  WORDS(
      PairFeature.BODY,
      PairFeature.BODY_ROOT,
      PairFeature.BODY_NEAR,
      PairFeature.LEAD,
      PairFeature.PHRASES,
      PairFeature.ACTS,
      PairFeature.RARE),
  TITLES(PairFeature.TITLE, PairFeature.TITLE_IN_LEAD),
  NAMES_AND_NUMBERS(
      PairFeature.NAMES,
      PairFeature.PEOPLE,
      PairFeature.PLACES,
      PairFeature.BODIES,
      PairFeature.NUMBERS);

  private final Set<PairFeature> features;

  FeatureGroup(PairFeature... features) {
    this.features = EnumSet.copyOf(List.of(features));
  }

  Set<PairFeature> features() {
    return features;
  }
}
