package coranto.story;

import coranto.report.Span;
import coranto.understand.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who said what: each quote of a speaker once, in all its wordings. Two quotes are one when their
/// speaker is one and most of the shorter one's words are in the other, or when the sentence of
/// one goes back to that of the other. Looks only at quotes that share words: linear in quotes.
final class Quotes {
  /// A story shows no more.
  private static final int MOST = 60;

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_SHARED = 3;
  private static final double SHARED = 0.6;

  /// No more quotes are looked up under one word of a speaker.
  private static final int POSTINGS = 64;

  /// Compared by identity: each quote found is another.
  private static final class Found {
    final QuoteGroup group;
    final Set<String> words;

    Found(QuoteGroup group, Set<String> words) {
      this.group = group;
      this.words = words;
    }
  }

  private record Key(String speaker, String word) {}

  private final Sheets sheets;
  private final Chains chains;
  private final ReportOrigins origins;
  private final List<QuoteGroup> groups = new ArrayList<>();
  private final Map<Key, List<Found>> postings = new HashMap<>();

  Quotes(Sheets sheets, Chains chains, ReportOrigins origins) {
    this.sheets = sheets;
    this.chains = chains;
    this.origins = origins;
  }

  /// Those with most independent origins first, then those in most reports, then the earliest;
  /// indirect ones after all others.
  List<Story.Spoken> all() {
    for (int index = 0; index < sheets.size(); index++) {
      for (Finding finding : sheets.sheet(index).findings()) {
        if (finding instanceof Finding.Quote quote) {
          add(index, quote);
        }
      }
    }
    return groups.stream()
        .sorted(
            Comparator.comparing(QuoteGroup::indirect)
                .thenComparing(Comparator.comparingInt(QuoteGroup::origins).reversed())
                .thenComparing(Comparator.comparingInt(QuoteGroup::reports).reversed()))
        .limit(MOST)
        .map(QuoteGroup::spoken)
        .toList();
  }

  private void add(int index, Finding.Quote quote) {
    Sheet sheet = sheets.sheet(index);
    var speaker = Speakers.of(sheet, quote.speaker());
    Span span = quote.content().stream().reduce(Span::union).orElse(quote.span());
    if (speaker == null || !sheet.holds(span)) {
      return;
    }
    Set<String> words = words(sheet, quote, span);
    if (words.size() >= FEWEST_WORDS) {
      add(index, speaker, sheet.cited(span), words, quote.form() == Finding.QuoteForm.INDIRECT);
    }
  }

  private static Set<String> words(Sheet sheet, Finding.Quote quote, Span span) {
    var text = new StringBuilder();
    for (Span part : quote.content().isEmpty() ? List.of(span) : quote.content()) {
      text.append(part.in(sheet.report().text())).append(' ');
    }
    return ContentWords.of(text.toString());
  }

  private void add(
      int index, Speakers.Speaker speaker, Story.Cited cited, Set<String> words, boolean indirect) {
    String origin = origin(index, cited);
    var keys = keys(speaker, origin);
    QuoteGroup group = near(keys, words);
    if (group == null || !group.mayBe(speaker)) {
      group = new QuoteGroup();
      groups.add(group);
    }
    String voice = origins.of(reportOf(index, cited));
    if (group.add(speaker, cited, sheets.sheet(index).id(), voice, indirect)) {
      remember(keys, new Found(group, words));
    }
  }

  /// Looked up under the speaker, and under the origin of the sentence whatever the speaker is
  /// called.
  private static List<String> keys(Speakers.Speaker speaker, String origin) {
    return speaker.named()
        ? List.of(speaker.key(), "surname " + speaker.last(), origin)
        : List.of(speaker.key(), origin);
  }

  private String origin(int index, Story.Cited cited) {
    int number = sheets.numberAt(index, cited.citation().span());
    return "origin " + (number < 0 ? cited.citation() : chains.end(number));
  }

  private String reportOf(int index, Story.Cited cited) {
    int number = sheets.numberAt(index, cited.citation().span());
    return number < 0 ? sheets.sheet(index).id() : chains.report(chains.end(number));
  }

  private @Nullable QuoteGroup near(List<String> keys, Set<String> words) {
    for (String key : keys) {
      QuoteGroup near = near(key, words);
      if (near != null) {
        return near;
      }
    }
    return null;
  }

  private @Nullable QuoteGroup near(String key, Set<String> words) {
    var shared = new LinkedHashMap<Found, Integer>();
    for (String word : words) {
      for (Found found : postings.getOrDefault(new Key(key, word), List.of())) {
        shared.merge(found, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_SHARED)
        .filter(entry -> entry.getValue() >= SHARED * Math.min(words.size(), size(entry.getKey())))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(entry -> entry.getKey().group)
        .orElse(null);
  }

  private static int size(Found found) {
    return found.words.size();
  }

  private void remember(List<String> keys, Found found) {
    for (String key : keys) {
      for (String word : found.words) {
        var list = postings.computeIfAbsent(new Key(key, word), _ -> new ArrayList<>());
        if (list.size() < POSTINGS) {
          list.add(found);
        }
      }
    }
  }
}
