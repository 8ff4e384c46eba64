package coranto.understand;

import coranto.report.Sentence;
import coranto.report.Span;
import coranto.text.Frequencies;
import coranto.text.Quotation;
import coranto.understand.Finding.ContextLost;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Form;
import coranto.understand.people.Member;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what refers to something the report does not contain: the scars of cutting and pasting.
/// Each rule alone is rare in ordinary reports; several together are a sign of a stitched page.
final class LostContext {
  private static final Set<String> OPENERS =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "this", "these", "that",
          "those");
  private static final Set<String> POLLS = Set.of("poll", "survey");
  private static final Set<String> POLL_WORDS =
      Set.of(
          "poll",
          "polls",
          "survey",
          "surveys",
          "polling",
          "pollster",
          "pollsters",
          "surveyed",
          "respondents",
          "polled");

  /// A surname that so many of 16,784 news reports have needs no introduction.
  private static final int KNOWN = 25;

  /// A lone quotation that was never closed has at most so many tokens.
  private static final int LONGEST = 24;

  /// A quotation inside another opens at most so many tokens after it.
  private static final int FARTHEST = 15;

  private final Scene scene;
  private final Words words;
  private final List<Finding> findings;
  private final boolean dated;
  private final List<ContextLost> found = new ArrayList<>();

  private LostContext(Scene scene, List<Finding> findings, boolean dated) {
    this.scene = scene;
    this.words = scene.words();
    this.findings = findings;
    this.dated = dated;
  }

  /// @param findings what was found before
  /// @param dated whether the day of publication is known
  static List<ContextLost> find(Scene scene, List<Finding> findings, boolean dated) {
    var lost = new LostContext(scene, findings, dated);
    lost.opening();
    lost.found.addAll(LostCountries.find(scene));
    lost.polls();
    lost.process();
    lost.quotations();
    lost.people();
    lost.dates();
    return lost.found;
  }

  private void add(int first, int end, String why, String rule) {
    found.add(
        new ContextLost(words.sentence(first).span(), words.span(first, end), why, "lost/" + rule));
  }

  /// The first sentence of the body, after headings, begins with a pronoun.
  private void opening() {
    for (Sentence sentence : words.sentences()) {
      int first = sentence.firstToken();
      if (sentence.endToken() - first < 2 || heading(sentence)) {
        continue;
      }
      boolean pronoun =
          OPENERS.contains(words.norm(first)) && !words.quoted(first) && refers(first);
      if (pronoun) {
        add(
            first,
            first + 1,
            "the text opens with a pronoun that stands for nothing before it",
            "opening-pronoun");
      }
      return;
    }
  }

  private boolean heading(Sentence sentence) {
    int last = sentence.endToken() - 1;
    boolean ends =
        words.is(last, ".")
            || words.is(last, "!")
            || words.is(last, "?")
            || words.is(last, "\"")
            || words.is(last, ":")
            || words.is(last, ";")
            || words.is(last, ",");
    return !ends && sentence.endToken() - sentence.firstToken() < 25;
  }

  /// `It is also` refers back, `It is time to` and `It was the best of times` need not.
  private boolean refers(int first) {
    boolean it = words.is(first, "it") || words.is(first, "this") || words.is(first, "that");
    boolean thing = scene.is(first + 1).noun();
    boolean back =
        words.is(first + 2, "also")
            || words.is(first + 1, "had")
            || words.is(first + 1, "also")
            || words.is(first + 1, "has");
    return it
        ? back
        : !thing
            || words.is(first, "his")
            || words.is(first, "her")
            || words.is(first, "its")
            || words.is(first, "their");
  }

  /// `The online poll` with no poll before.
  private void polls() {
    for (int token = 0; token < words.size(); token++) {
      if (POLL_WORDS.contains(words.norm(token))) {
        int first = definite(token);
        if (first >= 0
            && POLLS.contains(words.norm(token))
            && !words.quoted(token)
            && token > first + 1) {
          add(first, token + 1, "no poll is spoken of before", "the-poll");
        }
        return;
      }
    }
  }

  /// Where *the* stands before the noun, with at most two words between, at the start of a
  /// sentence;
  /// -1 when it doesn't.
  private int definite(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 3); at--) {
      if (words.is(at, "the")) {
        return words.startsSentence(at) ? at : -1;
      }
      if (words.capital(at) || !words.wordy(at) && !words.is(at, "-")) {
        return -1;
      }
    }
    return -1;
  }

  /// `this may be related to the process` where no process is spoken of.
  private void process() {
    for (int token = 3; token + 1 < words.size(); token++) {
      boolean related =
          words.is(token, "to") && words.is(token - 1, "related") && words.is(token + 1, "the");
      int noun = token + 2;
      boolean vague = related && (near(token, "this") || near(token, "which"));
      if (vague && words.wordy(noun) && !before(words.norm(noun), token)) {
        add(
            token + 1,
            noun + 1,
            "what this may be related to is not told before",
            "dangling-reference");
      }
    }
  }

  private boolean near(int token, String norm) {
    for (int at = token - 1; at >= Math.max(0, token - 7); at--) {
      if (words.is(at, norm)) {
        return true;
      }
    }
    return false;
  }

  private boolean before(String norm, int end) {
    for (int token = 0; token < end; token++) {
      if (words.is(token, norm)) {
        return true;
      }
    }
    return false;
  }

  /// A quotation opened with the same mark inside another; one that is never closed, nor goes on in
  /// the next paragraph.
  private void quotations() {
    List<Quotation> all = words.quotations();
    for (int index = 0; index < all.size(); index++) {
      Quotation quotation = all.get(index);
      int first = words.tokenAt(quotation.span().from());
      if (index > 0 && inside(all.get(index - 1), quotation, first)) {
        add(first, first + 1, "a quotation is opened inside a quotation", "quote-in-quote");
      }
      boolean whole = quotation.depth() == 0 && !quotation.closed() && paragraphStarts(first);
      if (whole
          && bare(first, quotation)
          && !goesOn(quotation)
          && !comesFrom(first)
          && !nestedIn(all, index)) {
        add(first, first + 1, "the quotation is never closed", "unclosed-quote");
      }
    }
  }

  /// Whether `inner` opens with the same mark, soon after `outer` in its sentence, and a closing
  /// mark
  /// is missing.
  private boolean inside(Quotation outer, Quotation inner, int first) {
    int opened = words.tokenAt(outer.span().from());
    return inner.depth() == 1
        && mark(inner) == mark(outer)
        && !outer.closed()
        && first - opened < FARTHEST
        && words.sentenceIndex(first) == words.sentenceIndex(opened)
        && words.is(first - 1, ",");
  }

  /// Whether the paragraph is a short quotation of one speaker and nothing else.
  private boolean bare(int first, Quotation quotation) {
    int end = words.tokenAt(quotation.span().to() - 1);
    for (int token = first + 1; token < end; token++) {
      if (words.quoteMark(token)
          || words.is(token, "said")
          || words.is(token, "says")
          || words.is(token, "told")) {
        return false;
      }
    }
    return end - first < LONGEST;
  }

  /// Whether the paragraph before is a quotation too, which goes on here.
  private boolean comesFrom(int first) {
    return first > 0 && (words.quoted(first - 1) || words.quoteMark(first - 1));
  }

  private boolean nestedIn(List<Quotation> all, int index) {
    return index + 1 < all.size() && all.get(index).span().overlaps(all.get(index + 1).span());
  }

  private char mark(Quotation quotation) {
    return words.text().charAt(quotation.span().from());
  }

  private boolean paragraphStarts(int token) {
    return token == 0 || words.paragraph(token - 1) < words.paragraph(token);
  }

  private boolean goesOn(Quotation quotation) {
    int next = words.tokenAt(quotation.span().to());
    return words.has(next) && words.quoteMark(next);
  }

  /// People who are never introduced, or too late.
  private void people() {
    Set<String> speakers = new HashSet<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Quote quote && quote.speaker() != null) {
        speakers.add(quote.speaker());
      }
    }
    for (Member member : scene.cast().members()) {
      if (member.person() && !member.mentions().isEmpty()) {
        stranger(member, speakers.contains(member.id()));
        late(member);
      }
    }
  }

  /// A speaker named once, in full, and nothing said of him; or someone by the surname alone.
  private void stranger(Member member, boolean speaks) {
    List<Member.At> names =
        member.mentions().stream().filter(at -> at.form() == Form.NAME).toList();
    if (names.isEmpty() || !member.roles().isEmpty()) {
      return;
    }
    Member.At first = names.getFirst();
    int length = first.end() - first.first();
    boolean rare = unknown(words.norm(first.end() - 1)) && plain(first);
    if (names.size() == 1 && speaks && length > 1 && length < 4 && rare && speaks(first)) {
      add(first.first(), first.end(), "someone speaks of whom nothing is said", "unknown-speaker");
    }
    boolean surname =
        length == 1
            && names.size() < 3
            && names.stream().allMatch(at -> at.end() - at.first() == 1);
    if (surname && rare && (speaks || words.possessive(first.end()))) {
      add(
          first.first(),
          first.end(),
          "someone goes by the surname alone and is never introduced",
          "surname-alone");
    }
  }

  /// Whether a verb of saying follows the name at once, or it ends the sentence behind one.
  private boolean speaks(Member.At at) {
    return words.is(at.end(), "said")
        || words.is(at.end(), "says")
        || words.is(at.first() - 1, "said");
  }

  /// Outside quotation marks, in a sentence of the body, with nothing before or after that tells
  /// who.
  private boolean plain(Member.At at) {
    boolean told =
        words.is(at.end(), ",")
            || words.is(at.end(), "(")
            || words.is(at.first() - 1, ",")
            || words.is(at.end(), "of")
            || words.is(at.end(), "who");
    boolean noun =
        scene.is(at.first() - 1).noun()
            || scene.is(at.first() - 1) == WordClass.POSSESSIVE
            || scene.is(at.first() - 1) == WordClass.ADJECTIVE;
    return !told && !noun && !words.quoted(at.first()) && !heading(words.sentence(at.first()));
  }

  private boolean unknown(String norm) {
    return Frequencies.shipped().count(coranto.text.Fingerprint.of(norm)) < KNOWN;
  }

  /// Named in full with the role after having been named twice by the surname alone.
  private void late(Member member) {
    List<Member.At> names =
        member.mentions().stream()
            .filter(at -> at.form() == Form.NAME)
            .sorted(java.util.Comparator.comparingInt(Member.At::first))
            .toList();
    int single = 0;
    for (Member.At at : names) {
      boolean body = !words.quoted(at.first()) && !heading(words.sentence(at.first()));
      if (at.end() - at.first() > 1) {
        if (single >= 2 && body && introduced(member, at)) {
          add(
              at.first(),
              at.end(),
              "introduced after having been named before",
              "late-introduction");
        }
        return;
      }
      single += body ? 1 : 0;
    }
  }

  private boolean introduced(Member member, Member.At at) {
    Span near = new Span(Math.max(0, words.from(at.first()) - 40), words.to(at.end() - 1) + 8);
    return member.roles().stream().anyMatch(role -> role.span().overlaps(near));
  }

  /// Days that hang on a day of publication that nobody knows.
  private void dates() {
    if (dated) {
      return;
    }
    for (Finding finding : findings) {
      boolean relative =
          finding instanceof Finding.Date date
              && date.value() == null
              && (date.byRule().contains("relative") || date.byRule().contains("weekday"));
      if (relative && finding instanceof Finding.Spanned spanned) {
        int first = words.tokenAt(spanned.span().from());
        if (!words.quoted(first)) {
          add(
              first,
              words.tokenAt(spanned.span().to() - 1) + 1,
              "the text has no date that this could be counted from",
              "undated");
        }
      }
    }
  }
}
