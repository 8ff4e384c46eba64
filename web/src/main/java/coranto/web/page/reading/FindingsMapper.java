package coranto.web.page.reading;

import coranto.report.Citation;
import coranto.report.EntityType;
import coranto.report.Span;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.story.leftout.LeftOut;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Finding.Medium;
import coranto.understand.finding.Finding.QuoteForm;
import coranto.understand.finding.Understanding;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Lacking;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Count;
import coranto.web.page.print.DayName;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import coranto.web.page.reading.Findings.Dated;
import coranto.web.page.reading.Findings.Lost;
import coranto.web.page.reading.Findings.Named;
import coranto.web.page.reading.Findings.Polled;
import coranto.web.page.reading.Findings.Said;
import coranto.web.page.reading.Findings.Sides;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From what was understood in a report to lists beside its text.
public final class FindingsMapper {
  private static final int MOST = 40;
  private static final int WORDS = 300;
  private static final int NAME = 120;

  private final String text;
  private final Understanding understood;
  private final MarkedText marked;
  private final Shelf shelf;
  private final int most;

  public FindingsMapper(StoryPart part, MarkedText marked, Shelf shelf, Measure measure) {
    this.most = measure.of(MOST);
    this.shelf = shelf;
    this.text = part.report().text();
    this.understood = part.understanding();
    this.marked = marked;
  }

  public Findings view() {
    return new Findings(
        named(EntityType.PERSON),
        named(EntityType.ORGANISATION),
        named(EntityType.PLACE),
        all(Finding.Quote.class).map(this::said).toList(),
        all(Finding.Dispute.class).map(this::sides).filter(Objects::nonNull).toList(),
        all(Finding.Poll.class).map(this::polled).toList(),
        all(Finding.Date.class).map(this::dated).toList(),
        all(Finding.ContextLost.class).map(this::lost).toList(),
        marked.leftOut().stream().limit(most).flatMap(this::lacking).toList());
  }

  private Stream<Lacking> lacking(LeftOut leftOut) {
    var here = quoted(leftOut.here());
    var there = quoted(leftOut.there());
    return here == null || there == null
        ? Stream.empty()
        : Stream.of(new Lacking(Lacking.what(leftOut.kind()), here, there));
  }

  private @Nullable Quoted quoted(Citation citation) {
    var part = shelf.part(citation);
    String words = part == null ? "" : Source.words(part.report(), citation).strip();
    return words.isEmpty() ? null : Quoted.of(new Story.Cited(words, citation), shelf);
  }

  private <T extends Finding> Stream<T> all(Class<T> kind) {
    return understood.findings().stream().filter(kind::isInstance).map(kind::cast).limit(most);
  }

  private List<Named> named(EntityType type) {
    return understood.entities().stream()
        .filter(entity -> entity.type() == type)
        .limit(most)
        .map(this::named)
        .toList();
  }

  private Named named(Entity entity) {
    var mentions =
        understood.findings().stream()
            .filter(
                finding ->
                    finding instanceof Finding.Mention mention
                        && mention.entity().equals(entity.id()))
            .map(finding -> ((Finding.Mention) finding).span())
            .toList();
    return new Named(
        name(entity.name()),
        entity.roles().stream()
            .map(role -> name(role.text()))
            .distinct()
            .limit(5)
            .collect(Collectors.joining("; ")),
        Count.of(mentions.size(), "mention"),
        mentions.isEmpty() ? "" : marked.link(mentions.getFirst()),
        entity.person() == null ? "" : Address.person(entity.person()));
  }

  private Said said(Finding.Quote quote) {
    return new Said(
        speaker(quote.speaker()), how(quote), words(quote.content(), quote.span()), link(quote));
  }

  private String how(Finding.Quote quote) {
    String cue = quote.cue().isEmpty() ? "" : words(quote.cue(), quote.span());
    String form =
        switch (quote.form()) {
          case QuoteForm.DIRECT -> "";
          case QuoteForm.INDIRECT -> "not word for word";
          case QuoteForm.MIXED -> "partly word for word";
        };
    return Stream.of(cue, medium(quote.medium()), form)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  public static String medium(Medium medium) {
    return switch (medium) {
      case SPEECH -> "in speech";
      case LETTER -> "in a letter";
      case TWEET -> "in a tweet";
      case STATEMENT -> "in a statement";
      case INTERVIEW -> "in an interview";
      case REPORT -> "in a report";
      case POLL -> "in a poll";
      case OTHER -> "";
    };
  }

  private @Nullable Sides sides(Finding.Dispute dispute) {
    var claim = at(dispute.claim());
    var denial = at(dispute.denial());
    if (claim == null || denial == null) {
      return null;
    }
    return new Sides(
        speaker(claim), words(claim), link(claim), speaker(denial), words(denial), link(denial));
  }

  private Finding.@Nullable Spanned at(int index) {
    boolean held = index >= 0 && index < understood.findings().size();
    return held && understood.findings().get(index) instanceof Finding.Spanned spanned
        ? spanned
        : null;
  }

  private String speaker(Finding finding) {
    return switch (finding) {
      case Finding.Claim claim -> speaker(claim.speaker());
      case Finding.Denial denial -> speaker(denial.speaker());
      case Finding.Quote quote -> speaker(quote.speaker());
      case Finding.Mention _, Finding.Poll _, Finding.Date _ -> "";
      case Finding.ContextLost _, Finding.Dispute _ -> "";
    };
  }

  private String speaker(@Nullable String id) {
    if (id == null) {
      return "no speaker given";
    }
    return id.equals(Finding.Quote.UNNAMED)
        ? "unnamed source"
        : understood.entity(id).map(entity -> name(entity.name())).orElse("no speaker given");
  }

  private Polled polled(Finding.Poll poll) {
    var pollster = poll.pollster() == null ? null : speaker(poll.pollster());
    return new Polled(
        words(poll),
        link(poll),
        PollFacts.of(
            poll.asked(), poll.population(), poll.start(), poll.end(), poll.margin(), pollster),
        PollFacts.missing(poll.missing()));
  }

  private Dated dated(Finding.Date date) {
    String value = date.value();
    return new Dated(value == null ? open(date) : DayName.of(value), words(date), link(date));
  }

  /// What is said of a date without a value.
  private static String open(Finding.Date date) {
    return switch (date.type()) {
      case DATE, TIME -> "cannot be known";
      case DURATION -> "how long";
      case SET -> "how often";
    };
  }

  private Lost lost(Finding.ContextLost lost) {
    return new Lost(cut(lost.refers()), Printed.cut(lost.why(), WORDS), link(lost));
  }

  private String link(Finding.Spanned finding) {
    return marked.link(finding.span());
  }

  private String words(Finding.Spanned finding) {
    return cut(finding.span());
  }

  private String words(List<Span> spans, Span otherwise) {
    return spans.isEmpty()
        ? cut(otherwise)
        : Printed.cut(spans.stream().map(this::cut).collect(Collectors.joining(" … ")), WORDS);
  }

  private String cut(Span span) {
    return Printed.cut(Piece.within(text, span).in(text), WORDS);
  }

  private static String name(String name) {
    return Printed.cut(Printed.name(name), NAME);
  }
}
