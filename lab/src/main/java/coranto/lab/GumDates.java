package coranto.lab;

import coranto.report.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the dates that GUM marks in its CoNLL-U files: `<date when:::"2013-09-09">` opens before a
/// word's form, `</date>` closes after it; mentions of type `time` hold everything else that tells
/// of time.
final class GumDates {
  private static final Pattern TAG = Pattern.compile("<(/?)(date|time)([^>]*)>");
  private static final Pattern BOUND =
      Pattern.compile("(when|from|to|notBefore|notAfter):::\"([^\"]*)\"");
  private static final Pattern MENTION =
      Pattern.compile("\\((\\d+)-([a-z]+)[^()]*(\\))?|(\\d+)\\)");

  /// A text with its dates.
  ///
  /// @param created the day it was written, from the corpus's own metadata; null where none is told
  /// @param times mentions of type time, however vague
  record DatedText(
      String id, String text, @Nullable String created, List<Marked> dates, List<Span> times) {}

  /// A date as marked.
  ///
  /// @param from ISO: a year, a month, a day or, without a year, `--MM-DD`; empty when left open
  /// @param exact whether the marks say which day or stretch it is, not only where it lies
  record Marked(Span span, String from, String to, boolean exact) {}

  private record Opened(int from, String attributes) {}

  private String id = "";
  private @Nullable String created;
  private final StringBuilder text = new StringBuilder();
  private final List<Marked> dates = new ArrayList<>();
  private final List<Span> times = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final List<DatedText> read = new ArrayList<>();

  private GumDates() {}

  static List<DatedText> read(Path file) throws IOException {
    var dates = new GumDates();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(dates::line);
    }
    dates.close();
    return dates.read;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc id = ")) {
      close();
      id = line.substring("# newdoc id = ".length());
    } else if (line.startsWith("# meta::dateCreated = ")) {
      created = line.substring("# meta::dateCreated = ".length());
    } else if (line.startsWith("# newpar") && !text.isEmpty() && !text.toString().endsWith("\n")) {
      text.setLength(text.toString().stripTrailing().length());
      text.append("\n\n");
    } else if (!line.startsWith("#") && !line.isBlank()) {
      word(line.split("\t"));
    }
  }

  private void word(String[] columns) {
    if (!columns[0].chars().allMatch(Character::isDigit)) {
      return;
    }
    int from = text.length();
    text.append(columns[1]);
    String misc = columns[9];
    marks(part(misc, "XML="), from);
    mentions(part(misc, "Entity="), from);
    text.append(misc.contains("SpaceAfter=No") ? "" : " ");
  }

  private static String part(String misc, String key) {
    for (String part : misc.split("\\|")) {
      if (part.startsWith(key)) {
        return part.substring(key.length());
      }
    }
    return "";
  }

  private void marks(String xml, int from) {
    Matcher tags = TAG.matcher(xml);
    while (tags.find()) {
      if (tags.group(1).isEmpty()) {
        open.push(new Opened(from, tags.group(3)));
      } else if (!open.isEmpty()) {
        Opened opened = open.pop();
        dates.add(marked(new Span(opened.from(), text.length()), opened.attributes()));
      }
    }
  }

  private static Marked marked(Span span, String attributes) {
    var bounds = new HashMap<String, String>();
    BOUND
        .matcher(attributes)
        .results()
        .forEach((MatchResult bound) -> bounds.put(bound.group(1), bound.group(2)));
    String when = bounds.getOrDefault("when", "");
    String from = bounds.getOrDefault("from", bounds.getOrDefault("notBefore", ""));
    String to = bounds.getOrDefault("to", bounds.getOrDefault("notAfter", ""));
    boolean exact = !when.isEmpty() || bounds.containsKey("from") && bounds.containsKey("to");
    return when.isEmpty() ? new Marked(span, from, to, exact) : new Marked(span, when, when, true);
  }

  private void mentions(String entity, int from) {
    Matcher parts = MENTION.matcher(entity);
    while (parts.find()) {
      boolean opens = parts.group(1) != null;
      if (opens && parts.group(2).equals("time")) {
        mentions.put(parts.group(1), from);
      }
      String closes = opens && parts.group(3) != null ? parts.group(1) : parts.group(4);
      Integer start = closes == null ? null : mentions.remove(closes);
      if (start != null) {
        times.add(new Span(start, text.length()));
      }
    }
  }

  private void close() {
    if (!text.isEmpty()) {
      read.add(new DatedText(id, text.toString(), created, List.copyOf(dates), List.copyOf(times)));
    }
    text.setLength(0);
    dates.clear();
    times.clear();
    open.clear();
    mentions.clear();
    created = null;
  }
}
