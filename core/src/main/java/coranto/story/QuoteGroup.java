package coranto.story;

import coranto.report.Tokens;
import coranto.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One quote of one speaker in all its wordings, as the reports are gone through by time.
final class QuoteGroup {
  private static final int MOST_ROLES = 6;

  private final Map<String, Story.Cited> wordings = new LinkedHashMap<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> reports = new HashSet<>();
  private final Set<String> origins = new HashSet<>();
  private final List<Speakers.Speaker> speakers = new ArrayList<>();
  private boolean indirect = true;

  /// Whether the speaker may be this quote's: a bare surname may be the full name's, two full
  /// names are two people, and an unnamed one stays unnamed.
  boolean mayBe(Speakers.Speaker speaker) {
    Speakers.Speaker own = speakers.getFirst();
    return own.key().equals(speaker.key())
        || own.named() == speaker.named()
            && own.last().equals(speaker.last())
            && (bare(own) || bare(speaker) || !own.named());
  }

  private static boolean bare(Speakers.Speaker speaker) {
    return speaker.name().indexOf(' ') < 0;
  }

  /// @param origin of the sentence's report
  /// @return whether the wording is new
  boolean add(
      Speakers.Speaker speaker,
      Story.Cited cited,
      String report,
      String origin,
      boolean isIndirect) {
    boolean fresh = wordings.putIfAbsent(norms(cited.text()), cited) == null;
    roles.addAll(speaker.roles());
    reports.add(report);
    origins.add(origin);
    indirect &= isIndirect;
    if (speakers.isEmpty()) {
      speakers.add(speaker);
    } else if (bare(speakers.getFirst()) && !bare(speaker)) {
      speakers.set(0, speaker);
    }
    return fresh;
  }

  private static String norms(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    var norms = new StringBuilder();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.wordy(token)) {
        norms.append(tokens.norm(token)).append(' ');
      }
    }
    return norms.toString();
  }

  boolean indirect() {
    return indirect;
  }

  int origins() {
    return origins.size();
  }

  int reports() {
    return reports.size();
  }

  Story.Spoken spoken() {
    return new Story.Spoken(
        speakers.getFirst().name(),
        speakers.getFirst().person(),
        roles.stream().limit(MOST_ROLES).toList(),
        List.copyOf(wordings.values()));
  }
}
