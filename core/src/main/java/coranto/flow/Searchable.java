package coranto.flow;

import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.CompactVector;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A report as it can be searched for.
///
/// @param speakers whose words it quotes, by name
/// @param kind of its outlet, as the file of outlets says; empty when unknown
/// @param meaning of its title and opening
public record Searchable(
    long seq, Report report, List<String> speakers, String kind, Meaning meaning) {
  /// What it means, to be found by that.
  public sealed interface Meaning {
    record Held(CompactVector vector) implements Meaning {}

    /// Not embedded yet.
    record Waits() implements Meaning {}

    /// Never embedded: the model doesn't know its language.
    record None() implements Meaning {}
  }

  public Searchable {
    speakers = List.copyOf(speakers);
  }

  /// One that is not embedded yet.
  public static Searchable of(
      long seq, Report report, Understanding understanding, OutletBook book) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Finding finding : understanding.findings()) {
      if (finding instanceof Finding.Quote quote && quote.speaker() != null) {
        understanding.entity(quote.speaker()).map(Entity::name).ifPresent(speakers::add);
      }
    }
    var line = book.line(report.outletOrUnknown());
    return new Searchable(
        seq, report, List.copyOf(speakers), line == null ? "" : line.kind(), new Meaning.Waits());
  }

  /// What its outlet is asked for by: the name, the domain, and each part of that but the last.
  public List<String> outletWords() {
    var words = new ArrayList<String>();
    var outlet = report.outletOrUnknown();
    if (outlet.name() != null) {
      words.add(outlet.name());
    }
    if (outlet.domain() != null) {
      words.add(outlet.domain());
      String[] parts = outlet.domain().split("\\.", -1);
      words.addAll(List.of(parts).subList(0, parts.length - 1));
    }
    return words;
  }

  /// Its language without a region; empty when unknown.
  public String language() {
    return language(report.language());
  }

  /// The language of a tag without its region; empty for none.
  public static String language(@Nullable String tag) {
    return tag == null ? "" : tag.split("[-_]", 2)[0];
  }

  public Searchable meaning(Meaning other) {
    return new Searchable(seq, report, speakers, kind, other);
  }
}
