package coranto.story.shares;

import coranto.report.Citation;
import coranto.story.shares.Shares.Taken;
import coranto.trace.HeldTraces;
import coranto.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts where the words of a report come from. Each sentence counts as a whole for the report at
/// the end of its chain; a chain that leads back into the report itself makes the words its own.
public final class ShareReader {
  /// Raised when shares come out otherwise.
  public static final int VERSION = 2;

  /// A longer chain is not followed further.
  private static final int LONGEST = 50;

  private static final Comparator<Taken> LARGEST_FIRST =
      Comparator.comparingInt(Taken::words).reversed().thenComparing(Taken::report);

  private final String report;
  private final HeldTraces held;
  private final Map<String, Taken> taken = new LinkedHashMap<>();
  private int words;
  private int fresh;
  private int same;

  private ShareReader(String report, HeldTraces held) {
    this.report = report;
    this.held = held;
  }

  /// @param traces one for each sentence, in order
  /// @param unquoted how many words outside quotation marks each sentence has that count
  /// @param held what is known of the sentences chains lead to: a chain ends where nothing is
  public static Shares of(String report, List<Trace> traces, int[] unquoted, HeldTraces held) {
    var reader = new ShareReader(report, held);
    for (int at = 0; at < unquoted.length; at++) {
      reader.add(at < traces.size() ? traces.get(at) : null, unquoted[at]);
    }
    return reader.shares();
  }

  private Shares shares() {
    var sources = new ArrayList<>(taken.values());
    sources.sort(LARGEST_FIRST);
    return new Shares(report, words, fresh, same, sources);
  }

  private void add(@Nullable Trace trace, int unquoted) {
    words += unquoted;
    Citation source = trace == null ? null : trace.goesBackTo();
    String end = source == null ? report : end(source);
    if (trace instanceof Trace.Same) {
      same += unquoted;
    } else if (trace == null || end.equals(report)) {
      fresh += unquoted;
    } else if (unquoted > 0) {
      taken.merge(end, part(trace, end, unquoted), ShareReader::sum);
    }
  }

  private static Taken part(Trace trace, String end, int words) {
    return switch (trace) {
      case Trace.Copied _ -> new Taken(end, words, 0, 0);
      case Trace.Edited _ -> new Taken(end, 0, words, 0);
      case Trace.Reworded _ -> new Taken(end, 0, 0, words);
      case Trace.Same _ -> new Taken(end, 0, 0, 0);
      case Trace.Fresh _ -> new Taken(end, 0, 0, 0);
    };
  }

  private static Taken sum(Taken one, Taken other) {
    return new Taken(
        one.report(),
        one.copied() + other.copied(),
        one.edited() + other.edited(),
        one.reworded() + other.reworded());
  }

  /// The report at the end of a sentence's chain; of a loop, which reports of one hour may form,
  /// the
  /// one with the least id.
  private String end(Citation first) {
    var passed = new HashSet<Citation>();
    Citation at = first;
    while (passed.add(at) && passed.size() < LONGEST) {
      Trace trace = held.of(at);
      Citation next = trace == null ? null : trace.goesBackTo();
      if (next == null) {
        return at.report();
      }
      at = next;
    }
    return passed.stream().map(Citation::report).min(Comparator.naturalOrder()).orElse(report);
  }
}
