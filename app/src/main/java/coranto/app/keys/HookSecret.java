package coranto.app.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs what webhooks are told, as standardwebhooks.com says, each with a secret of its own, made
/// from one key in the data folder. The key stands in no export and on no page.
public final class HookSecret {
  static final String FILE = "webhooks.key";

  private static final String MAC = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] key;

  private HookSecret(byte[] key) {
    this.key = key;
  }

  /// The folder's key, made when there is none.
  public static HookSecret of(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (Files.notExists(file)) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        PrivateFile.write(file, List.of(HexFormat.of().formatHex(key)));
      }
      return new HookSecret(HexFormat.of().parseHex(Files.readString(file).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The secret of one receiver of a watch: `whsec_` and Base64.
  public String of(String watch, String address) {
    byte[] made = sign(key, (watch + "\n" + address).getBytes(StandardCharsets.UTF_8));
    return "whsec_" + Base64.getEncoder().encodeToString(made);
  }

  /// What a webhook is sent besides.
  public Map<String, String> headers(String secret, String id, Instant now, byte[] body) {
    String time = Long.toString(now.getEpochSecond());
    String signed = id + "." + time + "." + new String(body, StandardCharsets.UTF_8);
    byte[] with = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    byte[] signature = sign(with, signed.getBytes(StandardCharsets.UTF_8));
    return Map.of(
        "webhook-id", id,
        "webhook-timestamp", time,
        "webhook-signature", "v1," + Base64.getEncoder().encodeToString(signature));
  }

  private static byte[] sign(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + MAC, e);
    }
  }
}
