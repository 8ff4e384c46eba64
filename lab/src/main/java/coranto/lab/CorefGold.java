package coranto.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// One text of GUM with who is mentioned where: CoNLL-U whose last column opens and closes
/// mentions, `(id-type-...-link` to `id)`.
///
/// @param words in order
/// @param mentions in the order in which they end
record CorefGold(String name, String text, List<Word> words, List<Mention> mentions) {
  /// A word with its place in the text, and the number of the word it hangs on (-1 for none).
  record Word(int from, int to, String form, String tag, int head) {
    boolean proper() {
      return tag.startsWith("NNP");
    }
  }

  /// A mention from the word `first` to before the word `end`.
  ///
  /// @param entity the same for all mentions of one
  /// @param head the word that nothing else of the mention governs
  /// @param link coref, appos, ana, ...
  record Mention(String entity, String type, String link, int first, int end, int head) {}

  static List<CorefGold> read(Path file) throws IOException {
    var found = new ArrayList<CorefGold>();
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Reading reading = null;
      for (String line : lines.lines().toList()) {
        if (line.startsWith("# newdoc")) {
          if (reading != null) {
            found.add(reading.gold());
          }
          reading = new Reading(line.substring(line.indexOf('=') + 1).strip());
        } else if (reading != null) {
          reading.line(line);
        }
      }
      if (reading != null) {
        found.add(reading.gold());
      }
    }
    return found;
  }

  /// The entities that are people and are named somewhere.
  Set<String> named(String type) {
    var named = new HashSet<String>();
    for (Mention mention : mentions) {
      if (mention.type().equals(type) && words.get(mention.head()).proper()) {
        named.add(mention.entity());
      }
    }
    return named;
  }

  /// One text while its lines are read.
  private static final class Reading {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, List<Opened>> open = new HashMap<>();
    private int sentence;

    private record Opened(int first, String type, String link) {}

    Reading(String name) {
      this.name = name;
    }

    void line(String line) {
      if (line.startsWith("# newpar ") || line.equals("# newpar")) {
        text.append(text.isEmpty() ? "" : "\n\n");
      } else if (line.startsWith("# sent_id")) {
        sentence = words.size();
      }
      String[] columns = line.split("\t");
      if (columns.length == 10 && columns[0].chars().allMatch(Character::isDigit)) {
        word(columns);
      }
    }

    private void word(String[] columns) {
      int from = text.length();
      text.append(columns[1]);
      int head = Integer.parseInt(columns[6]);
      words.add(
          new Word(
              from, text.length(), columns[1], columns[4], head == 0 ? -1 : sentence + head - 1));
      text.append(columns[9].contains("SpaceAfter=No") ? "" : " ");
      for (String field : columns[9].split("\\|")) {
        if (field.startsWith("Entity=")) {
          marks(field.substring("Entity=".length()), words.size() - 1);
        }
      }
    }

    /// `(1-person-...-coref-Some_Name(2-place-...-coref)`: opens 1 and 2, closes 2.
    private void marks(String marks, int word) {
      int at = 0;
      while (at < marks.length()) {
        boolean opens = marks.charAt(at) == '(';
        int end = at + 1;
        while (end < marks.length() && marks.charAt(end) != '(' && marks.charAt(end) != ')') {
          end++;
        }
        boolean closes = end < marks.length() && marks.charAt(end) == ')';
        String[] parts = marks.substring(opens ? at + 1 : at, end).split("-");
        if (opens && parts.length > 6) {
          open.computeIfAbsent(parts[0], _ -> new ArrayList<>())
              .add(new Opened(word, parts[1], parts[6]));
        }
        if (closes) {
          close(parts[0], word + 1);
        }
        at = closes ? end + 1 : end;
      }
    }

    private void close(String entity, int end) {
      List<Opened> opened = open.getOrDefault(entity, List.of());
      if (!opened.isEmpty()) {
        Opened last = opened.removeLast();
        mentions.add(
            new Mention(entity, last.type(), last.link(), last.first(), end, last.first()));
      }
    }

    CorefGold gold() {
      return new CorefGold(
          name, text.toString().strip(), words, mentions.stream().map(this::headed).toList());
    }

    private Mention headed(Mention mention) {
      int head = mention.first();
      for (int word = mention.first(); word < mention.end(); word++) {
        int above = words.get(word).head();
        if (above < mention.first() || above >= mention.end()) {
          head = word;
          break;
        }
      }
      return new Mention(
          mention.entity(), mention.type(), mention.link(), mention.first(), mention.end(), head);
    }
  }
}
