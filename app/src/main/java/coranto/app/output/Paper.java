package coranto.app.output;

/// Plain lines of a given width, with heads and items.
final class Paper {
  private static final int NARROWEST = 40;

  private final int width;
  private final StringBuilder printed = new StringBuilder();

  Paper(int width) {
    this.width = Math.max(NARROWEST, width);
  }

  void title(String title) {
    wrapped(clean(title), "", "");
    printed.append("=".repeat(Math.min(width, title.length()))).append('\n');
  }

  void line(String line) {
    wrapped(clean(line), "", "");
  }

  /// A section's head; nothing when there is nothing in it.
  void head(String head, int count) {
    if (count > 0) {
      printed.append('\n').append(head).append('\n');
    }
  }

  void item(String words, String aside) {
    wrapped(clean(words + (aside.isEmpty() ? "" : "  [" + aside + "]")), "  - ", "    ");
  }

  void paragraph(String words) {
    wrapped(clean(words), "  ", "  ");
    printed.append('\n');
  }

  private void wrapped(String words, String first, String next) {
    var line = new StringBuilder(first);
    for (String word : words.split(" ")) {
      if (line.length() + word.length() > width && !line.toString().isBlank()) {
        printed.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(next);
      }
      line.append(word).append(' ');
    }
    printed.append(line.toString().stripTrailing()).append('\n');
  }

  /// Nothing that a terminal would obey.
  private static String clean(String words) {
    return words
        .codePoints()
        .filter(point -> !Character.isISOControl(point) && !coranto.text.Chars.invisible(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public String toString() {
    return printed.toString().stripTrailing();
  }
}
