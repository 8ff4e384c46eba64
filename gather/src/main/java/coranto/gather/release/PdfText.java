package coranto.gather.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// What PDFBox sees in a file.
sealed interface PdfText {
  /// @param title as the file calls itself, when it is no name of a file
  record Lines(List<TextLine> lines, @Nullable String title, @Nullable String language)
      implements PdfText {}

  record Unreadable(String why) implements PdfText {}

  /// More pages are no release.
  int MOST_PAGES = 300;

  static PdfText read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return new Unreadable("a PDF of more than " + MOST_PAGES + " pages");
      }
      var lines = new ArrayList<TextLine>();
      new LineStripper(lines).getText(document);
      return new Lines(lines, title(document), language(document));
    } catch (InvalidPasswordException _) {
      return new Unreadable("the PDF wants a password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // a broken file can break the library in any place; the file is refused, nothing else
      return new Unreadable("the PDF is broken: " + e.getClass().getSimpleName());
    }
  }

  private static @Nullable String title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    String line = title == null ? "" : title.strip();
    boolean file =
        line.matches("(?i).*\\.(?:docx?|pdf|odt|indd|rtf|pages)|microsoft word.*|untitled.*");
    return line.length() < 8 || file ? null : line;
  }

  private static @Nullable String language(PDDocument document) {
    String language = document.getDocumentCatalog().getLanguage();
    return language == null || !language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
        ? null
        : language;
  }
}
