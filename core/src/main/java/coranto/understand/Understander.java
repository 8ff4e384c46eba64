package coranto.understand;

import coranto.report.Name;
import coranto.report.Reading;
import coranto.report.Stamp;
import coranto.understand.claims.Disputes;
import coranto.understand.dates.DateFinder;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import coranto.understand.grammar.Parser;
import coranto.understand.grammar.WordClasses;
import coranto.understand.names.ModelNames;
import coranto.understand.names.NameTagger;
import coranto.understand.names.ShapeNames;
import coranto.understand.people.Cast;
import coranto.understand.people.Casting;
import coranto.understand.people.Member;
import coranto.understand.people.Pronouns;
import coranto.understand.people.Roles;
import coranto.understand.people.Scene;
import coranto.understand.polls.Polls;
import coranto.understand.quotes.NeighbourQuotes;
import coranto.understand.quotes.Quotes;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds in one report who is named, who said what, what is denied, polls, dates and lost context.
/// Safe to use from many threads.
public final class Understander {
  /// Raised when findings come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 11;

  private final NameTagger names;

  private Understander(NameTagger names) {
    this.names = names;
  }

  /// With the rules and lexicons that ship.
  public static Understander standard() {
    return new Understander(new ModelNames());
  }

  public Understanding understand(Reading reading) {
    if (nothing(reading)) {
      return Understanding.NOTHING;
    }
    var words = new Words(reading);
    var traits = new TokenTraits(words);
    String tongue = Tongue.of(words);
    Cast cast = cast(words, traits, tongue);
    if (!tongue.equals(Tongue.ENGLISH)) {
      return plain(words, traits, cast, tongue, published(reading));
    }
    var classes = new WordClasses(words, traits);
    new Roles(words, classes, cast).find();
    new Pronouns(words, classes, cast).find();
    var scene = new Scene(words, classes, new Parser(words, classes, traits), cast);
    return new Understanding(entities(cast), findings(scene, published(reading)));
  }

  /// Control characters are tokens and make no sentence.
  private static boolean nothing(Reading reading) {
    return reading.tokens().size() == 0 || reading.sentences().isEmpty();
  }

  /// The names that [#understand] would tell, and nothing else: a fraction of the work.
  public List<Name> names(Reading reading) {
    if (nothing(reading)) {
      return List.of();
    }
    var words = new Words(reading);
    Cast cast = cast(words, new TokenTraits(words), Tongue.of(words));
    return new Understanding(entities(cast), mentions(words, cast)).names();
  }

  private Cast cast(Words words, TokenTraits traits, String tongue) {
    NameTagger tagger = tongue.equals(Tongue.ENGLISH) ? names : new ShapeNames(tongue);
    return Casting.of(words, tagger.tag(words, traits));
  }

  /// What is understood of a language that no model is for: names by their shape, direct quotes,
  /// dates.
  private static Understanding plain(
      Words words, TokenTraits traits, Cast cast, String tongue, @Nullable LocalDate published) {
    Roles.findTitles(words, cast);
    var found = new ArrayList<Finding>(mentions(words, cast));
    found.addAll(NeighbourQuotes.of(words, cast, tongue));
    found.addAll(dates(words, new WordClasses(words, traits), cast, published));
    found.sort(Comparator.comparingInt(Arrangement::start));
    return new Understanding(entities(cast), found);
  }

  private static List<Entity> entities(Cast cast) {
    return cast.members().stream().map(Understander::entity).toList();
  }

  private static Entity entity(Member member) {
    var roles =
        member.roles().stream().map(role -> new Entity.Role(role.text(), role.span())).toList();
    return new Entity(member.id(), member.type(), member.name(), roles);
  }

  private static List<Finding> mentions(Words words, Cast cast) {
    var found = new ArrayList<Finding>();
    for (Member member : cast.members()) {
      for (Member.At at : member.mentions()) {
        found.add(
            new Finding.Mention(
                words.span(at.first(), at.end()),
                member.id(),
                member.type(),
                at.form(),
                at.byRule()));
      }
    }
    return found;
  }

  private static List<Finding.Date> dates(
      Words words, WordClasses classes, Cast cast, @Nullable LocalDate published) {
    return DateFinder.find(words, classes, token -> Scene.named(cast, token), published).stream()
        .map(
            date ->
                new Finding.Date(
                    date.span(),
                    date.value(),
                    Finding.DateType.valueOf(date.kind().name()),
                    date.byRule()))
        .toList();
  }

  private static List<Finding> findings(Scene scene, @Nullable LocalDate published) {
    List<Finding.Quote> quotes = Quotes.of(scene);
    List<Finding.Date> dates = dates(scene.words(), scene.classes(), scene.cast(), published);
    var disputes = new Disputes(scene, quotes);
    var all = new ArrayList<Finding>(mentions(scene.words(), scene.cast()));
    all.addAll(quotes);
    all.addAll(disputes.find());
    all.addAll(Polls.find(scene, dates));
    all.addAll(dates);
    all.addAll(LostContext.find(scene, all, published != null));
    return Arrangement.of(scene, all, disputes.pairs());
  }

  private static @Nullable LocalDate published(Reading reading) {
    Stamp published = reading.report().published();
    return published == null ? null : published.date();
  }
}
