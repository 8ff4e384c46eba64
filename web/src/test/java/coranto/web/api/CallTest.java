package coranto.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.text.Resource;
import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the code answers is what the description says, no less and no more.
class CallTest {
  private static final Map<?, ?> PATHS =
      (Map<?, ?>) Objects.requireNonNull(Json.object(described()).get("paths"));

  private static String described() {
    byte[] file = Resource.bytes(Api.class, "/coranto/web/openapi.json");
    return new String(file, StandardCharsets.UTF_8);
  }

  @Test
  void everyAddressOfTheCodeStandsInTheDescription() {
    var described =
        PATHS.keySet().stream()
            .map(path -> (Class<?>) Call.of(path.toString().replace("{id}", "a")).getClass())
            .collect(Collectors.toSet());

    assertThat(Arrays.asList(Call.class.getPermittedSubclasses()))
        .filteredOn(each -> each != Call.Nothing.class)
        .allMatch(described::contains)
        .hasSameSizeAs(PATHS.keySet());
  }

  @Test
  void theMethodsOfEachAreThoseDescribed() {
    PATHS.forEach(
        (path, methods) -> {
          String allows = Call.of(path.toString().replace("{id}", "a")).allows();
          assertThat(((Map<?, ?>) methods).containsKey("get"))
              .as("%s", path)
              .isEqualTo(allows.contains("GET"));
          assertThat(((Map<?, ?>) methods).containsKey("post"))
              .as("%s", path)
              .isEqualTo(allows.contains("POST"));
        });
  }
}
