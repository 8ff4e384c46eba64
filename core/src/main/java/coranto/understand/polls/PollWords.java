package coranto.understand.polls;

import coranto.report.EntityType;
import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A report as the rules of polls look at it: what each word is in `poll-words.tsv`, and which
/// bodies are named.
final class PollWords {
  private static final Set<String> POLLSTERS = Lexicon.set("pollsters.txt");
  private static final Map<String, String> WORDS = Lexicon.map("poll-words.tsv");

  final Words words;
  private final Scene scene;

  PollWords(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  boolean is(int token, String kind) {
    return kind.equals(WORDS.get(words.norm(token)));
  }

  boolean percent(int token) {
    return words.number(token) && (words.is(token + 1, "percent") || words.is(token + 1, "%"));
  }

  /// Who stands before *poll*, *surveyed*, ...: an organisation, or whatever a pollster is taken
  /// for.
  @Nullable String maker(int token) {
    boolean verb = words.norm(token + 1).endsWith("ed") && words.number(token + 2);
    Member member = scene.cast().at(token);
    if (member != null && (verb || POLLSTERS.contains(words.norm(token)))) {
      return member.id();
    }
    return organisation(token);
  }

  @Nullable String organisation(int token) {
    Member member = scene.cast().at(token);
    return member != null && member.type() == EntityType.ORGANISATION ? member.id() : null;
  }
}
