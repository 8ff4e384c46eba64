package coranto.understand.lost;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Form;
import coranto.understand.people.Member;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Somebody speaks of whom nothing is said: who that is was left behind.
final class UnknownPeople {
  /// Names differ by a slip of the pen up to so many letters.
  private static final int SLIP = 2;

  private static final Set<String> PARTICLES = Lexicon.set("name-particles.txt");
  private static final Set<String> TELLS_AFTER = Set.of(",", "(", "of", "who", "*", "&");

  private final Context context;
  private final Words words;
  private final List<LostSpan> found = new ArrayList<>();

  private UnknownPeople(Context context) {
    this.context = context;
    this.words = context.words();
  }

  static List<LostSpan> find(Context context) {
    var unknown = new UnknownPeople(context);
    for (Member member : context.cast().members()) {
      if (member.person() && member.roles().isEmpty()) {
        unknown.look(member);
      }
    }
    return unknown.found;
  }

  private void look(Member member) {
    List<Member.At> names = names(member);
    if (names.isEmpty() || names.size() > 2) {
      return;
    }
    Member.At first = names.getFirst();
    boolean stranger = plain(first) && rare(first) && !slip(member, first);
    boolean full = names.size() == 1 && full(first);
    if (stranger && full && says(first)) {
      add(first, "someone speaks of whom nothing is said", "unknown-speaker");
    }
    boolean surname = names.stream().allMatch(at -> at.end() - at.first() == 1);
    boolean speaks = context.speakers().contains(member.id());
    if (stranger && surname && (speaks || words.possessive(first.end()))) {
      add(first, "someone goes by the surname alone and is never introduced", "surname-alone");
    }
  }

  private void add(Member.At at, String why, String rule) {
    found.add(new LostSpan(at.first(), at.end(), why, "lost/" + rule));
  }

  private static List<Member.At> names(Member member) {
    return member.mentions().stream().filter(at -> at.form() == Form.NAME).toList();
  }

  /// Given name and surname, of two words or three.
  private boolean full(Member.At at) {
    int length = at.end() - at.first();
    return length > 1 && length < 4 && !PARTICLES.contains(words.norm(at.first()));
  }

  /// Whether a verb of saying follows the name at once, or stands right before it.
  private boolean says(Member.At at) {
    return words.is(at.end(), "said")
        || words.is(at.end(), "says")
        || words.is(at.first() - 1, "said");
  }

  /// In a sentence of the body, with nothing before or after that tells who.
  private boolean plain(Member.At at) {
    int before = at.first() - 1;
    WordClass is = context.is(before);
    boolean told =
        TELLS_AFTER.contains(words.norm(at.end()))
            || words.mark(before) && !words.startsSentence(at.first()) && !words.quoteMark(before)
            || words.is(before, "as")
            || words.is(before, "and")
            || is.noun()
            || is == WordClass.POSSESSIVE
            || is == WordClass.ADJECTIVE;
    return !told && context.body(at.first());
  }

  /// A surname that hardly any report has, written as names are.
  private boolean rare(Member.At at) {
    return Surnames.rare(words.norm(at.end() - 1)) && Surnames.plain(words, at.first(), at.end());
  }

  /// Whether another person bears nearly the same surname: it is a slip of the pen.
  private boolean slip(Member member, Member.At at) {
    String name = words.norm(at.end() - 1);
    for (Member other : context.cast().members()) {
      if (other != member && other.person()) {
        for (Member.At mention : names(other)) {
          if (Surnames.near(name, words.norm(mention.end() - 1), SLIP)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
