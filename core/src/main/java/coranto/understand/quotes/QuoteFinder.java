package coranto.understand.quotes;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Passages;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts quotes together: gives every passage in quotation marks to the speaker beside it, else to
/// the
/// one who goes on speaking; then finds what is told without quotation marks.
final class QuoteFinder {
  private static final Set<String> GOES_ON = TellingWords.of("goes-on");

  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");

  private final Scene scene;
  private final Words words;
  private final NounPhrases phrases;
  private final Signatures signatures;
  private final List<Attribution> attributions;
  private final NearCues cues;
  private final List<Range> quotations;
  private final Set<Attribution> used = new HashSet<>();
  private final List<Attribution> found = new ArrayList<>();

  private QuoteFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.phrases = new NounPhrases(scene);
    this.signatures = new Signatures(scene);
    this.attributions = new Attributor(scene).find();
    this.cues = new NearCues(scene, attributions);
    this.quotations = Passages.of(words);
  }

  static List<Attribution> find(Scene scene) {
    var finder = new QuoteFinder(scene);
    finder.transcripts();
    finder.direct();
    finder.indirect();
    finder.found.addAll(new TreeAttributions(scene, finder.found).find());
    finder.found.sort(java.util.Comparator.comparingInt(QuoteFinder::start));
    return new OwnSayings(scene, finder.found).kept();
  }

  private static int start(Attribution attribution) {
    return attribution.contents().stream().mapToInt(Range::first).min().orElse(0);
  }

  /// A quotation that is a paragraph of its own, before one of which *the letter ended* is said,
  /// is from the letter too.
  private @Nullable Attribution letter(Range quotation) {
    int next = quotation.end();
    boolean whole =
        words.has(next)
            && cues.alone(quotation)
            && words.paragraph(next) == words.paragraph(quotation.first()) + 1;
    if (!whole) {
      return null;
    }
    for (Attribution each : cues.in(words.sentenceIndex(next))) {
      Range source = each.source();
      if (source != null
          && GOES_ON.contains(words.norm(each.cueTokens().end() - 1))
          && MEDIA.containsKey(words.norm(source.end() - 1))) {
        return new Attribution(null, new Range(0, 0), source, "quotes/letter-goes-on");
      }
    }
    return null;
  }

  /// What stands behind a speaker's name and a colon is theirs whole; quotation marks in it are not
  /// looked at.
  private void transcripts() {
    for (Attribution turn : Transcripts.find(scene)) {
      found.add(turn);
      quotations.removeIf(turn::takes);
    }
  }

  private void direct() {
    Attribution last = null;
    Range before = null;
    for (Range quotation : quotations) {
      Attribution attribution = cues.beside(quotation);
      if (attribution == null) {
        attribution = colon(quotation);
      }
      if (attribution == null) {
        attribution = signatures.of(quotation);
      }
      if (attribution == null) {
        attribution = goesOn(quotation, before, last);
      }
      if (attribution == null) {
        attribution = letter(quotation);
      }
      if (attribution == null) {
        attribution = sentenceBefore(quotation);
      }
      if (attribution == null && cues.words(quotation) >= 2) {
        attribution = subject(quotation);
      }
      if (attribution != null) {
        take(attribution, quotation);
        last = attribution;
        before = quotation;
      }
    }
  }

  private void take(Attribution attribution, Range quotation) {
    if (used.add(attribution)) {
      found.add(attribution);
    }
    if (!attribution.takes(quotation)) {
      attribution.quote(quotation);
    }
  }

  /// `He added:` at the end of the sentence before, in this paragraph or the one before.
  private @Nullable Attribution colon(Range quotation) {
    int before = quotation.first() - 1;
    if (before < 1) {
      return null;
    }
    boolean colon = words.is(before, ":");
    for (Attribution each : cues.around(before)) {
      if (colon && words.sentenceIndex(each.cueTokens().first()) == words.sentenceIndex(before)) {
        each.rule("quotes/colon");
        return each;
      }
    }
    return null;
  }

  /// A quotation that is a sentence of its own behind one that tells of someone's words.
  private @Nullable Attribution sentenceBefore(Range quotation) {
    int sentence = words.sentenceIndex(quotation.first()) - 1;
    boolean same =
        sentence >= 0
            && words.sentences().get(sentence).paragraph() == words.paragraph(quotation.first());
    if (!same || !cues.alone(quotation) || cues.words(quotation) < NearCues.FEWEST) {
      return null;
    }
    for (Attribution each : cues.in(sentence)) {
      if (each.source() != null) {
        if (each.cue() != null && each.tells()) {
          return each;
        }
        return new Attribution(null, new Range(0, 0), each.source(), "quotes/sentence-before");
      }
    }
    Range subject = phrases.subject(words.sentences().get(sentence).endToken() - 1);
    boolean person = subject != null && scene.cast().at(subject.end() - 1) != null;
    return person
        ? new Attribution(null, new Range(0, 0), subject, "quotes/sentence-before")
        : null;
  }

  /// A quotation without any cue: the one who spoke last in the paragraph goes on; so does the one
  /// whose quotation was not closed when its paragraph ended.
  private @Nullable Attribution goesOn(
      Range quotation, @Nullable Range before, @Nullable Attribution last) {
    if (before == null || last == null || !cues.alone(quotation)) {
      return null;
    }
    int paragraphs = words.paragraph(quotation.first()) - words.paragraph(before.end() - 1);
    boolean open = !words.quoteMark(before.end() - 1);
    boolean goesOn = paragraphs == 0 || paragraphs == 1 && open;
    return goesOn && cues.words(quotation) >= NearCues.FEWEST ? last : null;
  }

  /// A passage within a sentence that has no cue: its subject's words.
  private @Nullable Attribution subject(Range quotation) {
    if (words.startsSentence(quotation.first())) {
      return null;
    }
    Range subject = phrases.subject(quotation.first());
    boolean person =
        subject != null && scene.cast().speaker(subject.first(), subject.end()) != null;
    return person
        ? new Attribution(null, new Range(0, 0), subject, "quotes/sentence-subject")
        : null;
  }

  private void indirect() {
    for (int index = 0; index < attributions.size(); index++) {
      Attribution attribution = attributions.get(index);
      Attribution next = next(index);
      IndirectContent.of(scene, attribution, next);
      if (!attribution.contents().isEmpty() && used.add(attribution)) {
        found.add(attribution);
      }
    }
  }

  /// The attribution after this one; behind a clause that depends (*While he said ..., she said
  /// ...*)
  /// the first that begins after a comma.
  private @Nullable Attribution next(int index) {
    Attribution here = attributions.get(index);
    int cue = here.cueTokens().first();
    int start = scene.sentenceStart(cue);
    boolean depends =
        Clauses.depends(words.norm(start)) || scene.is(cue) == WordClass.ING && cue - start < 3;
    for (int at = index + 1; depends && at < attributions.size(); at++) {
      Range block = attributions.get(at).block();
      if (!scene.sameSentence(cue, attributions.get(at).cueTokens().first())) {
        break;
      }
      if (block.first() > here.block().end() && words.is(block.first() - 1, ",")) {
        return attributions.get(at);
      }
    }
    return index + 1 < attributions.size() ? attributions.get(index + 1) : null;
  }
}
