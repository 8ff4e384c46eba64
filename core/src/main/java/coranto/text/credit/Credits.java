package coranto.text.credit;

import coranto.report.Report;
import coranto.report.Tokens;
import coranto.text.Resource;
import coranto.text.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a report's credit lines: the agency it names as where it has its text from, in the
/// byline, in brackets at the dateline ("SELMONT (MPA) -") or at the end, or in a closing line
/// ("MPA contributed to this report").
public final class Credits {
  private static final int DATELINE = 160;
  private static final int CLOSING = 400;
  private static final int WORDS_AFTER = 9;
  private static final int WORDS_BEFORE = 6;
  private static final List<String> AFTER = words("after");
  private static final List<String> BEFORE = words("before");

  private final Agencies agencies;

  public Credits(Agencies agencies) {
    this.agencies = agencies;
  }

  private static List<String> words(String place) {
    return Resource.lines(Credits.class, "credits.tsv").stream()
        .filter(line -> line.startsWith(place + "\t"))
        .map(line -> " " + line.substring(line.indexOf('\t') + 1) + " ")
        .toList();
  }

  /// The agency credited, with the words that do; null when there is none.
  public @Nullable Credit of(Report report) {
    Credit byline = byline(report.byline());
    if (byline != null) {
      return byline;
    }
    Credit dateline = dateline(report.text());
    return dateline != null ? dateline : closing(report.text());
  }

  /// The name of the agency that a report by somebody else has its text from; null when there is
  /// none.
  public @Nullable String named(Report report) {
    Credit credit = of(report);
    boolean own = credit != null && credit.agency().equals(agencies.of(report.outletOrUnknown()));
    return credit == null || own ? null : credit.agency().name();
  }

  /// An agency and the words that credit it.
  public record Credit(Agency agency, String words) {}

  private @Nullable Credit byline(List<String> byline) {
    for (String entry : byline) {
      var named = agencies.in(Tokenizer.tokens(entry));
      if (!named.isEmpty()) {
        return new Credit(named.getFirst().agency(), "byline \"" + entry.strip() + "\"");
      }
    }
    return null;
  }

  private @Nullable Credit dateline(String text) {
    int end = lineEnd(text, 0, Math.min(text.length(), DATELINE));
    return bracketed(Tokenizer.tokens(text.substring(0, end)), "at the dateline");
  }

  private static int lineEnd(String text, int from, int limit) {
    int end = text.indexOf('\n', from);
    return end < 0 || end > limit ? limit : end;
  }

  /// The first agency that alone, or first of several, fills a pair of brackets.
  private @Nullable Credit bracketed(Tokens tokens, String where) {
    for (Agencies.Named named : agencies.in(tokens)) {
      boolean opened = named.first() > 0 && tokens.raw(named.first() - 1).equals("(");
      boolean closed = named.end() < tokens.size() && closes(tokens.raw(named.end()));
      if (opened && closed) {
        String form = named(tokens, named);
        return new Credit(named.agency(), "\"(" + form + ")\" " + where);
      }
    }
    return null;
  }

  private static boolean closes(String mark) {
    return mark.equals(")") || mark.equals("/") || mark.equals(",");
  }

  private static String named(Tokens tokens, Agencies.Named named) {
    return tokens.text().substring(tokens.from(named.first()), tokens.to(named.end() - 1));
  }

  /// The name of an agency that a line credits and does little else; null when it credits none.
  public @Nullable String line(String line) {
    Credit credit = closing(Tokenizer.tokens(line));
    return credit == null ? null : credit.agency().name();
  }

  private @Nullable Credit closing(String text) {
    for (String line : lastLines(text)) {
      Credit found = closing(Tokenizer.tokens(line));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Credit closing(Tokens tokens) {
    for (Agencies.Named named : agencies.in(tokens)) {
      if (alone(tokens, named) || credited(tokens, named) || lastInBrackets(tokens, named)) {
        String words = tokens.text().strip();
        return new Credit(named.agency(), "closing words \"" + shortened(words) + "\"");
      }
    }
    return null;
  }

  private static String shortened(String words) {
    return words.length() <= DATELINE ? words : "..." + words.substring(words.length() - DATELINE);
  }

  /// The line holds the name and no other word.
  private static boolean alone(Tokens tokens, Agencies.Named named) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean within = named.first() <= at && at < named.end();
      if (!within && tokens.wordy(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean lastInBrackets(Tokens tokens, Agencies.Named named) {
    return named.first() > 0
        && tokens.raw(named.first() - 1).equals("(")
        && !wordsFollow(tokens, named.end());
  }

  private static boolean wordsFollow(Tokens tokens, int from) {
    for (int at = from; at < tokens.size(); at++) {
      if (tokens.wordy(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean credited(Tokens tokens, Agencies.Named named) {
    String rest = run(tokens, named.end(), named.end() + WORDS_AFTER);
    String after = rest.contains(" . ") ? rest.substring(0, rest.indexOf(" . ") + 1) : rest;
    String before = run(tokens, named.first() - WORDS_BEFORE, named.first());
    String bare = before.endsWith(" the ") ? before.substring(0, before.length() - 4) : before;
    return AFTER.stream().anyMatch(after::contains) || BEFORE.stream().anyMatch(bare::endsWith);
  }

  private static String run(Tokens tokens, int from, int to) {
    var run = new StringBuilder(" ");
    for (int at = Math.max(0, from); at < Math.min(tokens.size(), to); at++) {
      run.append(tokens.norm(at)).append(' ');
    }
    return run.toString();
  }

  /// The lines within the last characters, the last first; of the first only what lies within.
  private static List<String> lastLines(String text) {
    int start = Math.max(0, text.length() - CLOSING);
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    return text.substring(start).lines().filter(line -> !line.isBlank()).toList().reversed();
  }
}
