package coranto.web.page.feedout;

import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes Atom (RFC 4287).
final class AtomWriter {
  static final String TYPE = "application/atom+xml; charset=utf-8";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter out;

  private AtomWriter(XMLStreamWriter out) {
    this.out = out;
  }

  static byte[] write(Channel channel) {
    var bytes = new ByteArrayOutputStream();
    try {
      var out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      new AtomWriter(out).channel(channel);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
    return bytes.toByteArray();
  }

  private void channel(Channel channel) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace(ATOM);
    element("id", channel.id());
    element("title", channel.title());
    element("updated", channel.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    link("self", channel.self(), "application/atom+xml");
    link("alternate", channel.page(), "text/html");
    element("generator", "Coranto");
    for (Channel.Item item : channel.items()) {
      item(item);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void item(Channel.Item item) throws XMLStreamException {
    out.writeStartElement("entry");
    element("id", item.id());
    element("title", item.title());
    element("updated", item.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    out.writeStartElement("author");
    element("name", item.author());
    out.writeEndElement();
    link("alternate", item.link(), "text/html");
    element("summary", item.text());
    out.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(Plain.text(text));
    out.writeEndElement();
  }

  private void link(String rel, String href, String type) throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", rel);
    out.writeAttribute("type", type);
    out.writeAttribute("href", href);
  }
}
