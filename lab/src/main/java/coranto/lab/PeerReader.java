package coranto.lab;

import coranto.report.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/// Readability4j, the best open extractor on the JVM before.
final class PeerReader implements PageReader {
  @Override
  public String name() {
    return "readability4j";
  }

  @Override
  public Read read(Page page) {
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    String url = page.url() == null ? "https://example.org/" : page.url();
    try {
      Article article = new Readability4J(url, html).parse();
      String byline = article.getByline();
      return new Read(
          article.getTitle(),
          byline == null ? List.of() : List.of(byline),
          null,
          article.getTextContent());
    } catch (RuntimeException _) {
      return Read.REFUSED; // a peer that fails on a page has read nothing
    }
  }
}
