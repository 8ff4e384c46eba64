package coranto.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.setting.WrongUsage;
import coranto.gather.door.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedSecretsTest {
  @TempDir Path folder;

  @Test
  void aUserOrAHeaderOpensAFeed() throws Exception {
    Files.writeString(
        folder.resolve(FeedSecrets.FILE),
        "# paid feeds\nhttps://a.example/f\tuser\tmaren\tpass word\n"
            + "https://b.example/f\theader\tX-Key\t123\n");
    var secrets = FeedSecrets.of(folder);

    assertThat(secrets.opens("https://a.example/f")).isEqualTo(Secret.basic("maren", "pass word"));
    assertThat(secrets.opens("https://b.example/f")).isEqualTo(new Secret("X-Key", "123"));
    assertThat(secrets.opens("https://c.example/f")).isNull();
    assertThat(String.valueOf(secrets.opens("https://b.example/f"))).doesNotContain("123");
  }

  @Test
  void aBrokenLineIsToldByItsNumberAlone() throws Exception {
    Files.writeString(
        folder.resolve(FeedSecrets.FILE), "\nhttps://a.example/f\theader\tX Key\tpsst\n");

    assertThatThrownBy(() -> FeedSecrets.of(folder))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("line 2")
        .message()
        .doesNotContain("psst");
  }
}
