package coranto.understand.quotes;

import coranto.understand.finding.Finding;
import coranto.understand.words.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote while it is being put together: whose words, told by which verb, which words.
final class Attribution {
  private final @Nullable Cue cue;
  private final Range cueTokens;
  private final @Nullable Range source;
  private final List<Range> contents = new ArrayList<>();
  private String rule;
  private boolean quoted;
  private boolean outside;

  /// @param cueTokens empty when there is no cue
  Attribution(@Nullable Cue cue, Range cueTokens, @Nullable Range source, String rule) {
    this.cue = cue;
    this.cueTokens = cueTokens;
    this.source = source;
    this.rule = rule;
  }

  @Nullable Cue cue() {
    return cue;
  }

  Range cueTokens() {
    return cueTokens;
  }

  @Nullable Range source() {
    return source;
  }

  /// Whether the cue tells of words: by a verb of saying or thinking, or there is none.
  boolean tells() {
    return cue == null || cue.takes() == Cue.Takes.CLAUSE || cue.takes() == Cue.Takes.TELL;
  }

  String rule() {
    return rule;
  }

  void rule(String rule) {
    this.rule = rule;
  }

  List<Range> contents() {
    return contents;
  }

  /// Adds content in quotation marks.
  void quote(Range content) {
    contents.add(content);
    quoted = true;
  }

  /// Adds content that stands outside quotation marks, in part at least.
  void clause(Range content, boolean withQuotes) {
    contents.add(content);
    outside = true;
    quoted |= withQuotes;
  }

  Finding.QuoteForm form() {
    if (!quoted) {
      return Finding.QuoteForm.INDIRECT;
    }
    return outside ? Finding.QuoteForm.MIXED : Finding.QuoteForm.DIRECT;
  }

  boolean takes(Range other) {
    return contents.stream().anyMatch(content -> content.overlaps(other));
  }

  /// Source and cue together; the source or the cue alone when the other is missing or far.
  Range block() {
    if (source == null) {
      return cueTokens;
    }
    return cueTokens.empty()
        ? source
        : new Range(
            Math.min(source.first(), cueTokens.first()), Math.max(source.end(), cueTokens.end()));
  }
}
