package coranto.web.page.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// What a form must bring to change anything: it stands in this site's pages, which no other site
/// can
/// read.
public final class FormMark {
  private static final int BYTES = 18;

  private final String token;

  public FormMark() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  public String token() {
    return token;
  }

  /// Whether a form comes from a page of this site.
  public boolean knows(Form form) {
    return MessageDigest.isEqual(
        form.text("token").getBytes(StandardCharsets.UTF_8),
        token.getBytes(StandardCharsets.UTF_8));
  }
}
