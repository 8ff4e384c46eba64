package coranto.web.page.form;

import coranto.report.Hashes;

/// By which a client knows again what it was sent (`ETag`).
public final class EntityTag {
  private static final int LENGTH = 32;

  private EntityTag() {}

  public static String of(byte[] body) {
    return "\"" + Hashes.sha256(body).substring(0, LENGTH) + "\"";
  }
}
