package coranto.understand.finding;

import coranto.report.Span;
import coranto.understand.people.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something understood in a report, with the span it stands on and the rule or model that made it.
public sealed interface Finding {
  /// The rule or model that made it.
  String byRule();

  /// A finding with a span of its own: everything but a dispute.
  sealed interface Spanned extends Finding {
    Span span();
  }

  /// A name, role or pronoun that stands for an entity.
  ///
  /// @param span a name's is the bare name: no title, article or possessive
  /// @param entity id of an [Entity] of the same report
  record Mention(Span span, String entity, coranto.report.EntityType type, Form form, String byRule)
      implements Spanned {}

  /// Words of a speaker.
  ///
  /// @param span the whole of it
  /// @param content with the quotation marks
  /// @param cue the verb: said, tweeted
  /// @param source the words that name the speaker, as long as they are
  /// @param speaker id of an entity, [#UNNAMED], or null when nobody is given
  /// @param nested index of the enclosing quote among the findings
  record Quote(
      Span span,
      List<Span> content,
      QuoteForm form,
      List<Span> cue,
      List<Span> source,
      @Nullable String speaker,
      Medium medium,
      @Nullable Integer nested,
      String byRule)
      implements Spanned {
    /// The speaker of a quote whose source stays unnamed.
    public static final String UNNAMED = "unnamed";

    public Quote {
      content = List.copyOf(content);
      cue = List.copyOf(cue);
      source = List.copyOf(source);
    }

    /// The same as a quote inside the one at `index`.
    public Quote inside(int index) {
      return new Quote(span, content, form, cue, source, speaker, medium, index, byRule);
    }
  }

  /// Whether a quote is in quotation marks.
  enum QuoteForm {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /// How a quote was uttered.
  enum Medium {
    SPEECH,
    LETTER,
    TWEET,
    STATEMENT,
    INTERVIEW,
    REPORT,
    POLL,
    OTHER
  }

  /// What someone says is so.
  record Claim(Span span, @Nullable String speaker, Span about, String byRule) implements Spanned {}

  /// Someone's saying that it is not.
  record Denial(Span span, @Nullable String speaker, Span about, String byRule)
      implements Spanned {}

  /// A claim and its denial.
  ///
  /// @param claim index among the findings
  /// @param denial index among the findings
  record Dispute(int claim, int denial, String byRule) implements Finding {}

  /// A poll.
  ///
  /// @param start ISO date, or `--MM-DD` where the year can't be known
  /// @param margin in points
  /// @param pollster id of an entity
  /// @param missing of question, pollster, days, asked, margin
  record Poll(
      Span span,
      @Nullable Integer asked,
      @Nullable String population,
      @Nullable String start,
      @Nullable String end,
      @Nullable Double margin,
      @Nullable String pollster,
      @Nullable Span question,
      List<String> missing,
      String byRule)
      implements Spanned {
    public Poll {
      missing = List.copyOf(missing);
    }
  }

  /// A day or time that the text names.
  ///
  /// @param value ISO date, interval `a/b`, `--MM-DD`, or null when it can't be known
  record Date(Span span, @Nullable String value, DateType type, String byRule) implements Spanned {}

  /// What a date is.
  enum DateType {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /// A sentence that refers to something its report does not contain.
  ///
  /// @param refers the words that refer
  record ContextLost(Span span, Span refers, String why, String byRule) implements Spanned {}
}
