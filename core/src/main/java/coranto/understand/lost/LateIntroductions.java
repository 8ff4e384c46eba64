package coranto.understand.lost;

import coranto.report.Span;
import coranto.understand.people.Form;
import coranto.understand.people.Member;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody goes by the surname first and is introduced in full, with the role, afterwards: the
/// paragraphs come from elsewhere or in another order.
final class LateIntroductions {
  /// Named by the surname alone at least so often before.
  private static final int BEFORE = 2;

  /// A name in full has at most so many words.
  private static final int LONGEST = 3;

  /// So many characters around a name its role may stand.
  private static final int NEAR = 40;

  private final Context context;
  private final Words words;

  private LateIntroductions(Context context) {
    this.context = context;
    this.words = context.words();
  }

  static List<LostSpan> find(Context context) {
    var late = new LateIntroductions(context);
    var found = new ArrayList<LostSpan>();
    for (Member member : context.cast().members()) {
      Member.At at = member.person() ? late.introduction(member) : null;
      if (at != null) {
        found.add(
            new LostSpan(
                at.first(),
                at.end(),
                "introduced after having been named before",
                "lost/late-introduction"));
      }
    }
    return found;
  }

  /// Where someone is introduced too late; null when nobody is.
  private Member.@Nullable At introduction(Member member) {
    List<Member.At> names =
        member.mentions().stream()
            .filter(at -> at.form() == Form.NAME)
            .sorted(Comparator.comparingInt(Member.At::first))
            .toList();
    int times = 0;
    Member.At before = null;
    for (Member.At at : names) {
      if (at.end() - at.first() > 1) {
        boolean late = before != null && times >= BEFORE && introduces(member, at, before);
        return late ? at : null;
      }
      before = at;
      times += context.body(at.first()) ? 1 : 0;
    }
    return null;
  }

  /// Whether the name in full has its first role beside it, and ends with the surname used before.
  private boolean introduces(Member member, Member.At at, Member.At before) {
    Span near = new Span(Math.max(0, words.from(at.first()) - NEAR), words.to(at.end() - 1) + NEAR);
    boolean told = member.roles().stream().anyMatch(role -> role.span().overlaps(near));
    boolean sooner = member.roles().stream().anyMatch(role -> role.first() < before.end());
    return told
        && !sooner
        && at.end() - at.first() <= LONGEST
        && context.body(at.first())
        && words.is(at.end() - 1, words.norm(before.first()))
        && Surnames.uncommon(words.norm(before.first()))
        && Surnames.plain(words, at.first(), at.end());
  }
}
