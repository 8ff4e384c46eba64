package coranto.gather.feed;

import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/// XML that people and programs wrote without care: read with the same forgiveness and the same
/// deafness to document types as feeds. Names of elements and attributes come in lower case.
public final class LooseXml {
  /// Elements nested deeper are taken out of their parents.
  static final int DEEPEST = 256;

  private LooseXml() {}

  /// Reads bytes of any charset; never throws for what they hold.
  public static Document parse(byte[] bytes) {
    String xml = Mending.mend(Decoding.decode(bytes, null).text());
    return parser().parseInput(xml, "");
  }

  static Parser parser() {
    return Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
  }
}
