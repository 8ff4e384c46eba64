package coranto.flow;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person typed to search for, taken apart: words (all must occur), `"phrases"`, `-without`,
/// `a | b`; and fields as in `outlet:harbour.example` that narrow what the words find. What looks
/// like a field and is none stays among the words.
///
/// @param words for a parser of plain queries, no longer than [#LONGEST]
/// @param byTime whether what is found is ranked by time: when `sort:time` is asked for, or no
/// words
///     are; else by its words
public record TypedQuery(String words, List<Narrowing> narrowings, boolean byTime) {
  public static final int LONGEST = 500;

  /// What is typed besides to have it ranked by time.
  public static final String BY_TIME = "sort:time";

  /// A phrase as a whole, or a field with its value.
  private static final Pattern PIECES =
      Pattern.compile("\"[^\"]*\"|(?<!\\S)(-?)([a-z-]{3,10}):(?:\"([^\"]*)\"|(\\S+))");

  /// A phrase, or a word that must not occur.
  private static final Pattern TO_THE_LETTER = Pattern.compile("-?\"[^\"]*\"|(?<!\\S)-\\S+");

  private static final Pattern OPERATOR = Pattern.compile("[|+\"\\\\]");

  /// A report that holds so many of the words, or more, holds some of them.
  private static final double GOOD_PART = 0.4;

  /// What may be asked for besides words.
  public enum Field {
    /// An outlet by its domain, a part of that, or its name.
    OUTLET,
    /// Who is quoted, by a part of the name.
    SAID_BY,
    /// A day (`2026-03-01`), month or year on which, or after which, it was published.
    AFTER,
    /// The same before which.
    BEFORE,
    /// The kind of outlet: agency, newspaper, ...
    KIND,
    /// The language: en, de, ...
    LANG;

    private static @Nullable Field named(String name) {
      for (Field field : values()) {
        if (field.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
          return field;
        }
      }
      return null;
    }

    private boolean takes(String value) {
      return switch (this) {
        case AFTER, BEFORE -> firstDay(value) != null;
        case OUTLET, SAID_BY, KIND, LANG -> !value.isBlank();
      };
    }
  }

  /// That a field holds a value, or doesn't.
  public record Narrowing(Field field, String value, boolean without) {
    /// The first day of the day, month or year that the value is.
    public LocalDate day() {
      LocalDate day = firstDay(value);
      if (day == null) {
        throw new IllegalStateException(value + " is no day");
      }
      return day;
    }
  }

  public TypedQuery {
    narrowings = List.copyOf(narrowings);
  }

  public static TypedQuery of(String typed) {
    return of(typed, _ -> true);
  }

  /// The same for an engine that can't ask for each value of a field: those stay among the words.
  public static TypedQuery of(String typed, Predicate<Narrowing> askable) {
    String asked = typed.replace(BY_TIME, " ");
    String cut = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    var narrowings = new ArrayList<Narrowing>();
    Matcher pieces = PIECES.matcher(cut);
    var words = new StringBuilder();
    while (pieces.find()) {
      Narrowing narrowing = pieces.group(2) == null ? null : narrowing(pieces);
      String kept = pieces.group();
      if (narrowing != null && askable.test(narrowing)) {
        narrowings.add(narrowing);
        kept = " ";
      }
      pieces.appendReplacement(words, Matcher.quoteReplacement(kept));
    }
    String left = pieces.appendTail(words).toString();
    return new TypedQuery(left, narrowings, typed.contains(BY_TIME) || left.isBlank());
  }

  /// Whether nothing is asked for.
  public boolean nothing() {
    return words.isBlank() && narrowings.isEmpty();
  }

  /// Words that others may stand for, with blanks between; empty when all is meant to the letter.
  public String loose() {
    return OPERATOR.matcher(TO_THE_LETTER.matcher(words).replaceAll(" ")).replaceAll(" ").strip();
  }

  /// How many of the loose words a report holds at least that holds some of them.
  public int some() {
    return (int) Math.ceil(loose().split("\\s+").length * GOOD_PART);
  }

  /// Phrases and words that must not occur, as they were typed; empty when there are none.
  public String strict() {
    return TO_THE_LETTER.matcher(words).results().map(MatchResult::group).collect(joining(" "));
  }

  private static @Nullable Narrowing narrowing(Matcher piece) {
    Field field = Field.named(piece.group(2));
    String value = (piece.group(3) == null ? piece.group(4) : piece.group(3)).strip();
    return field == null || !field.takes(value)
        ? null
        : new Narrowing(field, value, !piece.group(1).isEmpty());
  }

  private static @Nullable LocalDate firstDay(String value) {
    try {
      return LocalDate.parse(
          value.length() == 4 ? value + "-01-01" : value.length() == 7 ? value + "-01" : value);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
