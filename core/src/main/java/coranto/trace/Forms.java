package coranto.trace;

import coranto.report.HeldSentence;
import coranto.report.Reading;
import java.util.IdentityHashMap;
import java.util.Map;

/// The forms of the sentences that one decision compares, each read once: neighbours try the same
/// candidates. For one thread.
final class Forms {
  private final Vocabulary vocabulary;
  private final Map<Reading, Form[]> read = new IdentityHashMap<>();

  Forms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Form of(HeldSentence held) {
    return of(held.reading(), held.index());
  }

  Form of(Reading reading, int index) {
    Form[] forms = read.computeIfAbsent(reading, each -> new Form[each.sentences().size()]);
    if (forms[index] == null) {
      forms[index] = FormReader.read(reading, reading.sentences().get(index), vocabulary);
    }
    return forms[index];
  }
}
