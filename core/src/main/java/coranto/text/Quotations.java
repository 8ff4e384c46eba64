package coranto.text;

import coranto.report.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds passages in quotation marks. Straight marks are told apart by the blanks around them; a
/// passage that is never closed ends with its paragraph (it may go on in the next one, which then
/// opens with a mark of its own).
public final class Quotations {
  /// No real text nests deeper; what opens deeper is passed over.
  private static final int DEEPEST = 8;

  private record Opening(int at, char mark) {}

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Opening> open = new ArrayDeque<>();

  private Quotations(String text) {
    this.text = text;
  }

  /// All passages in the order of their first characters, nested ones too.
  public static List<Quotation> in(String text) {
    var quotations = new Quotations(text);
    quotations.scan();
    quotations.found.sort((one, other) -> one.span().compareTo(other.span()));
    return quotations.found;
  }

  /// The outermost passages alone.
  public static List<Span> outermost(String text) {
    return in(text).stream().filter(each -> each.depth() == 0).map(Quotation::span).toList();
  }

  private void scan() {
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      if (here == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        abandon(at);
      } else if (doubled(at)) {
        doubledMark(at++, here);
      } else {
        mark(at, here);
      }
    }
    abandon(text.length());
  }

  /// Two single marks for a double one: `''so''`.
  private boolean doubled(int at) {
    char here = text.charAt(at);
    boolean two = at + 1 < text.length() && text.charAt(at + 1) == here;
    return two && (here == '\'' || here == '`');
  }

  private void doubledMark(int at, char here) {
    boolean inside = open.stream().anyMatch(opening -> opening.mark() == '\'');
    boolean opening = here == '`' || !before(at) && after(at + 1) && !(inside && closing(at));
    if (!opening && inside) {
      close(at, at + 2);
    } else if (opening && !inside) {
      open(at, '\'');
    }
  }

  private void mark(int at, char here) {
    switch (here) {
      case '“' -> openOrClose(at, here);
      case '„', '「', '『' -> open(at, here);
      case '”', '」', '』' -> close(at);
      case '«', '»' -> guillemet(at, here);
      case '"' -> straight(at);
      case '‘' -> single(at);
      case '’' -> closeSingle(at);
      default -> {}
    }
  }

  private void open(int at, char mark) {
    if (open.size() < DEEPEST) {
      open.push(new Opening(at, mark));
    }
  }

  /// `“` closes what `„` opened, and in careless texts what `“` did.
  private void openOrClose(int at, char here) {
    boolean closing = !open.isEmpty() && shapedToClose(at);
    if (opened('„') || closing) {
      close(at);
    } else {
      open(at, here);
    }
  }

  /// «French», »German« and »Swedish».
  private void guillemet(int at, char here) {
    if (opened(here == '»' ? '«' : '»') || opened(here) && shapedToClose(at)) {
      close(at);
    } else if (here == '«' || !before(at)) {
      open(at, here);
    }
  }

  private boolean opened(char mark) {
    return !open.isEmpty() && open.peek().mark() == mark;
  }

  /// Something stands right before, nothing right after.
  private boolean shapedToClose(int at) {
    return at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && !after(at);
  }

  private void straight(int at) {
    boolean inside =
        open.stream().anyMatch(opening -> opening.mark() == '"' || opening.mark() == '“');
    boolean opening = !before(at) && after(at);
    if (inside && (!opening || closing(at))) {
      close(at);
    } else if (inside || !shapedToClose(at)) {
      open(at, '"');
    }
  }

  /// A straight mark between a blank and a letter opens, unless it is the only way to close.
  private boolean closing(int at) {
    return at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '(';
  }

  private void single(int at) {
    if (!before(at) && after(at)) {
      open(at, '‘');
    }
  }

  private void closeSingle(int at) {
    if (!open.isEmpty() && open.peek().mark() == '‘' && !after(at)) {
      close(at);
    }
  }

  private boolean before(int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean after(int at) {
    return at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))
        && !Chars.ends(text.charAt(at + 1))
        && text.charAt(at + 1) != ','
        && text.charAt(at + 1) != ')'
        && text.charAt(at + 1) != '”';
  }

  private void close(int at) {
    close(at, at + 1);
  }

  private void close(int at, int end) {
    while (!open.isEmpty() && open.peek().mark() == '‘' && text.charAt(at) != '’') {
      open.pop();
    }
    if (!open.isEmpty()) {
      var opening = open.pop();
      found.add(new Quotation(new Span(opening.at(), end), true, open.size()));
    }
  }

  private void abandon(int at) {
    while (!open.isEmpty()) {
      var opening = open.pop();
      if (opening.mark() != '‘') {
        found.add(new Quotation(new Span(opening.at(), at), false, open.size()));
      }
    }
  }
}
