package coranto.understand.quotes;

import coranto.report.EntityType;
import coranto.understand.people.Member;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import org.jspecify.annotations.Nullable;

/// Finds the names that sign quotations: `"..." - Jane Doe`.
final class Signatures {
  private final Scene scene;
  private final Words words;

  Signatures(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /// `"..." - Jane Doe` at the end of the line.
  @Nullable Attribution of(Range quotation) {
    int name = quotation.end() + 1;
    boolean dash =
        words.is(quotation.end(), "-")
            || words.is(quotation.end(), "―")
            || words.is(quotation.end(), "~");
    Member member = dash ? scene.cast().at(name) : null;
    boolean speaks =
        member != null && (member.person() || member.type() == EntityType.ORGANISATION);
    int end = name;
    while (speaks && scene.cast().at(end) == member) {
      end++;
    }
    if (dash && !speaks) {
      end = signature(name);
    }
    return end == name
        ? null
        : new Attribution(null, new Range(0, 0), new Range(name, end), "quotes/dash");
  }

  /// The end of two to four words with capitals that end a line or paragraph; `name` when there are
  /// none.
  private int signature(int name) {
    int end = name;
    while (end - name < 6
        && words.has(end)
        && (words.capital(end) || words.mark(end) && words.tight(end) && !words.quoteMark(end))
        && !scene.breaks(end)) {
      end++;
    }
    boolean whole = words.has(end) ? scene.breaks(end) : end > name;
    while (end > name && words.mark(end - 1)) {
      end--;
    }
    return whole && end - name > 1 ? end : name;
  }
}
