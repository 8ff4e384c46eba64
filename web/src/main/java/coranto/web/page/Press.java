package coranto.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/// Prints a view with the template of its name. Templates were compiled with the program.
final class Press {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Press.class.getClassLoader(), Press.class.getPackageName());

  byte[] print(String template, Frame frame, Object view) {
    var out = new HarmlessOutput();
    engine.render(template + ".jte", Map.of("frame", frame, "view", view), out);
    return out.bytes();
  }
}
