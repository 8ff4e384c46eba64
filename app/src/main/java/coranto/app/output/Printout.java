package coranto.app.output;

import coranto.extract.Extraction;
import coranto.flow.Understood;
import coranto.report.EntityType;
import coranto.report.Report;
import coranto.report.Span;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import coranto.understand.people.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A report with its findings on paper, for a person in a terminal.
public final class Printout {
  private static final int SHOWN = 160;

  private final Report report;
  private final Understanding found;
  private final Paper paper;

  /// @param width in columns
  public Printout(Understood understood, int width) {
    this.report = understood.reading().report();
    this.found = understood.understanding();
    this.paper = new Paper(width);
  }

  public String print() {
    head();
    people();
    named("Organisations", EntityType.ORGANISATION);
    named("Places", EntityType.PLACE);
    quotes();
    disputes();
    polls();
    dates();
    lost();
    text();
    return paper.toString();
  }

  private void head() {
    paper.title(report.title() == null ? "(no title)" : report.title());
    var line = new ArrayList<String>();
    if (report.outlet() != null) {
      line.add(report.outlet().shown());
    }
    if (!report.byline().isEmpty()) {
      line.add("by " + String.join(", ", report.byline()));
    }
    line.add(report.published() == null ? "no date" : report.published().toString());
    if (report.language() != null) {
      line.add(Locale.forLanguageTag(report.language()).getDisplayLanguage(Locale.ENGLISH));
    }
    line.add(report.sentences().size() + " sentences");
    paper.line(String.join("  ·  ", line));
  }

  private void people() {
    List<Entity> people = entities(EntityType.PERSON);
    paper.head("People", people.size());
    for (Entity person : people) {
      String roles =
          person.roles().stream()
              .map(Entity.Role::text)
              .distinct()
              .collect(Collectors.joining("; "));
      String names = String.join(", ", names(person));
      paper.item(
          person.name() + (roles.isEmpty() ? "" : ": " + roles),
          names.equals(person.name()) ? "" : "named " + names);
    }
  }

  private List<String> names(Entity entity) {
    return findings(Finding.Mention.class).stream()
        .filter(mention -> mention.entity().equals(entity.id()))
        .filter(mention -> mention.form() == Form.NAME)
        .map(mention -> words(mention.span()))
        .distinct()
        .toList();
  }

  private void named(String head, EntityType type) {
    List<Entity> entities = entities(type);
    paper.head(head, entities.size());
    if (!entities.isEmpty()) {
      paper.item(entities.stream().map(Entity::name).collect(Collectors.joining(", ")), "");
    }
  }

  private List<Entity> entities(EntityType type) {
    return found.entities().stream().filter(entity -> entity.type() == type).toList();
  }

  private void quotes() {
    List<Finding.Quote> quotes = findings(Finding.Quote.class);
    paper.head("Who said what", quotes.size());
    for (Finding.Quote quote : quotes) {
      String said = quote.content().stream().map(this::words).collect(Collectors.joining(" … "));
      paper.item(
          speaker(quote.speaker())
              + " ("
              + word(quote.medium())
              + (quote.nested() == null ? "" : ", inside another quote")
              + "): "
              + cut(said),
          quote.form() == Finding.QuoteForm.DIRECT ? "" : word(quote.form()));
    }
  }

  private void disputes() {
    List<Finding.Dispute> disputes = findings(Finding.Dispute.class);
    paper.head("Disputed", disputes.size());
    for (Finding.Dispute dispute : disputes) {
      paper.item("It is said: " + side(dispute.claim()), "");
      paper.item("It is denied: " + side(dispute.denial()), "");
    }
  }

  private String side(int index) {
    return switch (found.findings().get(index)) {
      case Finding.Claim claim -> who(claim.speaker()) + cut(words(claim.span()));
      case Finding.Denial denial -> who(denial.speaker()) + cut(words(denial.span()));
      case Finding.Spanned other -> cut(words(other.span()));
      case Finding.Dispute _ -> "";
    };
  }

  private String who(@Nullable String speaker) {
    return speaker == null ? "" : speaker(speaker) + ": ";
  }

  private void polls() {
    List<Finding.Poll> polls = findings(Finding.Poll.class);
    paper.head("Polls", polls.size());
    for (Finding.Poll poll : polls) {
      var told = new ArrayList<String>();
      add(told, poll.asked(), "%s asked");
      add(told, poll.population(), "%s");
      add(told, poll.start(), "from %s");
      add(told, poll.end(), "to %s");
      add(told, poll.margin(), "margin %s points");
      String missing =
          poll.missing().isEmpty() ? "" : "not told here: " + String.join(", ", poll.missing());
      paper.item(String.join(", ", told), missing);
    }
  }

  private static void add(List<String> told, @Nullable Object value, String form) {
    if (value != null) {
      told.add(String.format(Locale.ROOT, form, value));
    }
  }

  private void dates() {
    List<Finding.Date> dates = findings(Finding.Date.class);
    paper.head("Dates", dates.size());
    for (Finding.Date date : dates) {
      paper.item(
          words(date.span()) + ": " + Objects.requireNonNullElse(date.value(), open(date)), "");
    }
  }

  /// What is said of a date without a value.
  private static String open(Finding.Date date) {
    return switch (date.type()) {
      case DATE, TIME -> "can't be known from this page";
      case DURATION -> "how long";
      case SET -> "how often";
    };
  }

  private void lost() {
    List<Finding.ContextLost> lost = findings(Finding.ContextLost.class);
    paper.head("Context lost", lost.size());
    for (Finding.ContextLost each : lost) {
      paper.item("“" + cut(words(each.refers())) + "”: " + each.why(), "");
    }
  }

  private void text() {
    paper.head("Text", report.text().length());
    report.text().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
  }

  private String speaker(@Nullable String speaker) {
    if (speaker == null) {
      return "nobody named";
    }
    return speaker.equals(Finding.Quote.UNNAMED)
        ? "an unnamed source"
        : found.entity(speaker).map(Entity::name).orElse(speaker);
  }

  private <F extends Finding> List<F> findings(Class<F> kind) {
    return found.findings().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private String words(Span span) {
    return span.in(report.text()).replace('\n', ' ');
  }

  private static String cut(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// A refusal in words.
  public static String plain(Extraction.Refused refused) {
    return word(refused.reason()) + " (" + refused.detail() + ")";
  }
}
