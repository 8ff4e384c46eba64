package coranto.web.page.frame;

import coranto.web.page.print.Printed;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;

/// The page's bytes. Everything printed comes through here, so that no character that lies (see
/// [Printed]) ever reaches a reader, whatever template or view forgot.
public final class HarmlessOutput implements TemplateOutput {
  private final Utf8ByteOutput out = new Utf8ByteOutput();

  @Override
  public void writeContent(String text) {
    writeContent(text, 0, text.length());
  }

  @Override
  public void writeContent(String text, int from, int to) {
    int start = from;
    for (int at = from; at < to; at++) {
      if (Printed.lies(text.charAt(at))) {
        out.writeContent(text, start, at);
        start = at + 1;
      }
    }
    out.writeContent(text, start, to);
  }

  @Override
  public void writeBinaryContent(byte[] bytes) {
    out.writeBinaryContent(bytes);
  }

  public byte[] bytes() {
    return out.toByteArray();
  }
}
