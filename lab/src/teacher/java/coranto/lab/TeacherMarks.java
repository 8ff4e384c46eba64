package coranto.lab;

/// Writes tokens the way the teacher learned them: plain apostrophes, quotation marks that open and
/// close, dashes of two strokes. One for a sentence, in the order of its tokens.
final class TeacherMarks {
  private boolean open;

  String of(String token) {
    String raw = token.replace('’', '\'').replace('‘', '\'');
    if (raw.equals("\"") || raw.equals("“") || raw.equals("”")) {
      open = raw.equals("“") || !raw.equals("”") && !open;
      return open ? "``" : "''";
    }
    return raw.equals("—") || raw.equals("–") ? "--" : raw;
  }
}
