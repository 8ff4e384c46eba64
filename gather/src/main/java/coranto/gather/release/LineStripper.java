package coranto.gather.release;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes down lines with their places. PDFBox hands a line in pieces; pieces at one height make a
/// line.
final class LineStripper extends PDFTextStripper {
  private final List<TextLine> lines;

  LineStripper(List<TextLine> lines) {
    this.lines = lines;
    setSortByPosition(false);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    var piece =
        new TextLine(
            getCurrentPageNo(),
            text.strip(),
            first.getYDirAdj(),
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            Math.max(first.getFontSizeInPt(), first.getHeightDir()));
    TextLine before = lines.isEmpty() ? null : lines.getLast();
    boolean same =
        before != null
            && before.page() == piece.page()
            && Math.abs(before.top() - piece.top()) < piece.size() * 0.4
            && piece.left() >= before.right() - 1;
    if (same && before != null) {
      lines.removeLast();
      boolean joined = piece.left() - before.right() < piece.size() * 0.15;
      lines.add(
          new TextLine(
              piece.page(),
              before.text() + (joined ? "" : " ") + piece.text(),
              before.top(),
              before.left(),
              piece.right(),
              Math.max(before.size(), piece.size())));
    } else {
      lines.add(piece);
    }
  }
}
