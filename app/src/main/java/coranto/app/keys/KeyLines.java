package coranto.app.keys;

import coranto.web.visit.Keys.Token;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What stands in the file of keys, a line each: `password`, its bcrypt; `token`, its name, SHA-256
/// and when it was made; tabs between. What can't be read opens nothing.
///
/// @param password empty when none is set
/// @param tokens by name
record KeyLines(String password, List<Held> tokens) {
  static final KeyLines NONE = new KeyLines("", List.of());

  private static final String HEADER =
      "# The password and tokens of this folder's owner, as hashes. Written by coranto password and"
          + " coranto token.";

  record Held(Token token, String hash) {}

  public KeyLines {
    tokens = List.copyOf(tokens);
  }

  static KeyLines of(List<String> lines) {
    String password = "";
    var tokens = new ArrayList<Held>();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 2 && columns[0].equals("password")) {
        password = columns[1];
      } else if (columns.length == 4 && columns[0].equals("token")) {
        tokens.add(new Held(new Token(columns[1], made(columns[3])), columns[2]));
      }
    }
    return new KeyLines(password, tokens);
  }

  private static Instant made(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException _) {
      return Instant.EPOCH;
    }
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(HEADER);
    if (!password.isEmpty()) {
      lines.add("password\t" + password);
    }
    for (Held held : tokens) {
      String made = held.token().made().toString();
      lines.add(String.join("\t", "token", held.token().name(), held.hash(), made));
    }
    return lines;
  }

  KeyLines withPassword(String hash) {
    return new KeyLines(hash, tokens);
  }

  /// The same when the name is taken.
  KeyLines with(Held fresh) {
    if (!without(fresh.token().name()).equals(this)) {
      return this;
    }
    var more = new ArrayList<Held>(tokens);
    more.add(fresh);
    more.sort(Comparator.comparing(held -> held.token().name()));
    return new KeyLines(password, more);
  }

  KeyLines without(String name) {
    var rest = tokens.stream().filter(held -> !held.token().name().equals(name)).toList();
    return rest.size() == tokens.size() ? this : new KeyLines(password, rest);
  }
}
