package coranto.lab;

import java.util.List;

/// All that `eval` can measure.
final class Evaluations {
  static final List<Evaluation> ALL =
      List.of(
          new ExtractionEvaluation(),
          new FeedsEvaluation(),
          new ReuseEvaluation(),
          new StitchedEvaluation(),
          new OriginsEvaluation(),
          new QuotesEvaluation(),
          new NamesEvaluation(),
          new DatesEvaluation(),
          new PeopleEvaluation(),
          new ContextEvaluation(),
          new GroupsEvaluation(),
          new SearchEvaluation());

  private Evaluations() {}
}
