package coranto.group.features;

import coranto.group.forms.Kind;
import coranto.group.words.Shingles;
import coranto.group.words.Terms;
import coranto.report.Time;
import org.jspecify.annotations.Nullable;

/// What grouping remembers of a report, about 7 kB, and 2 kB of keys to find it by: compact arrays,
/// no text.
///
/// @param body words of the text by tf-idf, of unit length
/// @param lead title and opening words by tf-idf, of unit length
/// @param title words of the title by idf, of unit length
/// @param phrases pairs of neighbouring words by tf-idf, of unit length
/// @param names words printed with a capital inside a sentence by tf-idf, of unit length
/// @param acts words printed without a capital by tf-idf, of unit length: what happened, not to
/// whom
/// @param people named in it, of unit length
/// @param places named in it, of unit length
/// @param bodies organisations named in it, of unit length
/// @param rare words that few reports hold, by idf
/// @param numbers by idf
/// @param landmarks what reports in other languages can name too
/// @param family the word shared by all outlets of one owner; empty when unknown
/// @param words how many words the text has
/// @param language its first part, as `de`; empty when unknown
/// @param unspaced whether its language puts no spaces between words
/// @param meaning of title and opening; null when no model knows it
/// @param kind whether it reports one event as it happens
public record Features(
    Terms body,
    Terms lead,
    Terms title,
    Terms phrases,
    Terms names,
    Terms acts,
    Terms people,
    Terms places,
    Terms bodies,
    Terms rare,
    Terms numbers,
    Landmarks landmarks,
    Shingles shingles,
    Time time,
    String family,
    int words,
    String language,
    boolean unspaced,
    @Nullable Meaning meaning,
    Kind kind) {
  /// The same at another time.
  Features at(Time other) {
    return new Features(
        body, lead, title, phrases, names, acts, people, places, bodies, rare, numbers, landmarks,
        shingles, other, family, words, language, unspaced, meaning, kind);
  }

  /// The same, to be compared with many others.
  public Features quick() {
    return new Features(
        body.quick(),
        lead.quick(),
        title.quick(),
        phrases.quick(),
        names.quick(),
        acts.quick(),
        people.quick(),
        places.quick(),
        bodies.quick(),
        rare.quick(),
        numbers.quick(),
        landmarks,
        shingles,
        time,
        family,
        words,
        language,
        unspaced,
        meaning,
        kind);
  }

  public boolean digest() {
    return kind == Kind.DIGEST;
  }

  public boolean news() {
    return kind == Kind.NEWS;
  }
}
