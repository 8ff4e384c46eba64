package coranto.web.page.feedout;

import coranto.report.Watch;
import coranto.web.page.address.Address.FeedOut.Subject;
import coranto.web.page.address.FollowAddress;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// Writes the feeds of watches as OPML 2.0, so that a reader elsewhere takes them all at once.
final class OpmlWriter {
  private OpmlWriter() {}

  static byte[] write(List<Watch> watches, String site) {
    var bytes = new ByteArrayOutputStream();
    try {
      var out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("opml");
      out.writeAttribute("version", "2.0");
      out.writeStartElement("head");
      out.writeStartElement("title");
      out.writeCharacters("Watches");
      out.writeEndElement();
      out.writeEndElement();
      out.writeStartElement("body");
      for (Watch watch : watches) {
        out.writeEmptyElement("outline");
        out.writeAttribute("type", "rss");
        out.writeAttribute("text", Plain.text(watch.shown()));
        out.writeAttribute("xmlUrl", site + FollowAddress.feed(true, Subject.WATCH, watch.id()));
        out.writeAttribute("htmlUrl", site + FollowAddress.watch(watch.id()));
      }
      out.writeEndElement();
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
    return bytes.toByteArray();
  }
}
