package coranto.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.setting.WrongUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the password and the tokens are kept.
class KeyFileTest {
  private static final String PASSWORD = "a pier at dawn, é";

  @TempDir private Path folder;

  private KeyFile keys() {
    return new KeyFile(folder, () -> Instant.parse("2026-05-11T12:00:00.123Z"));
  }

  @Test
  void nothingOpensBeforeAnythingIsSet() {
    assertThat(keys().password()).isEmpty();
    assertThat(keys().opens("")).isFalse();
    assertThat(keys().program("")).isEmpty();
  }

  @Test
  void theFileHoldsHashesAloneAndIsForItsOwnerAlone() throws Exception {
    keys().set(PASSWORD);
    String token = keys().issue("phone").orElseThrow();
    Path file = folder.resolve("owner.keys");
    assertThat(Files.readString(file))
        .contains("$2a$12$", "phone", "2026-05-11T12:00:00Z")
        .doesNotContain(PASSWORD, token, token.substring(8));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPasswordOpensUntilItIsReplacedWhicheverProcessDoesSo() {
    KeyFile server = keys();
    keys().set(PASSWORD);
    String first = server.password();
    assertThat(server.opens(PASSWORD)).isTrue();
    assertThat(server.opens("a pier at dawn, e")).isFalse();
    keys().set("x".repeat(100) + "y");
    assertThat(server.password()).isNotEqualTo(first);
    assertThat(server.opens(PASSWORD)).isFalse();
    assertThat(server.opens("x".repeat(100) + "z")).isFalse();
    assertThat(server.opens("x".repeat(100) + "y")).isTrue();
    assertThatThrownBy(() -> keys().set("short")).isInstanceOf(WrongUsage.class);
  }

  @Test
  void aTokenOpensUntilItIsWithdrawnWhicheverProcessDoesSo() {
    KeyFile server = keys();
    String token = keys().issue("phone").orElseThrow();
    assertThat(keys().issue("phone")).isEmpty();
    assertThat(keys().issue("a\tb")).isEmpty();
    keys().issue("mail");
    assertThat(server.program(token)).contains("phone");
    assertThat(server.tokens()).extracting(each -> each.name()).containsExactly("mail", "phone");
    assertThat(keys().withdraw("phone")).isTrue();
    assertThat(server.program(token)).isEmpty();
    assertThat(keys().withdraw("phone")).isFalse();
  }

  @Test
  void aLineThatCannotBeReadOpensNothing() throws Exception {
    Files.writeString(folder.resolve("owner.keys"), "token\tx\n\npassword\nnonsense\t\t\t\n");
    assertThat(keys().tokens()).isEmpty();
    assertThat(keys().opens("")).isFalse();
  }
}
