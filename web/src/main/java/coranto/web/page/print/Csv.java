package coranto.web.page.print;

import java.util.List;

/// A table as text (RFC 4180), safe to open in a spreadsheet: a cell that would be taken for a
/// formula begins with an apostrophe. Begins with the mark by which spreadsheets know UTF-8.
public final class Csv {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder out = new StringBuilder("\uFEFF");

  public Csv line(String... cells) {
    return line(List.of(cells));
  }

  public Csv line(List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      out.append(at == 0 ? "" : ",").append(cell(cells.get(at)));
    }
    out.append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String cell(String value) {
    String clean = Printed.clean(value);
    String text = formula(clean) ? "'" + clean : clean;
    return text.chars().anyMatch(letter -> ",\"\r\n'".indexOf(letter) >= 0)
        ? "\"" + text.replace("\"", "\"\"") + "\""
        : text;
  }

  /// Spreadsheets pass over blanks before a formula.
  private static boolean formula(String text) {
    String bare = text.stripLeading();
    return !text.isEmpty()
        && (FORMULA.indexOf(text.charAt(0)) >= 0
            || !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0);
  }
}
