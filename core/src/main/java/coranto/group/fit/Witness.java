package coranto.group.fit;

import java.util.List;

/// Is told what is compared, so that weights can be learned from it.
public interface Witness {
  Witness NONE =
      new Witness() {
        @Override
        public void pair(String report, String other, double[] values) {}

        @Override
        public void story(String report, List<String> origins, double[] values) {}
      };

  /// Two reports were compared.
  ///
  /// @param values in the order of [PairFeature]
  void pair(String report, String other, double[] values);

  /// A report was compared with a story.
  ///
  /// @param origins the reports that stand for the story's origins
  /// @param values in the order of [StoryFeature]
  void story(String report, List<String> origins, double[] values);
}
