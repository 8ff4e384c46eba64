package coranto.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.embedded.SqlitePictures;
import coranto.gather.door.Failure;
import coranto.gather.door.Fetched;
import coranto.gather.door.Trail;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import coranto.testkit.MemoryTruth;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of held reports, and of nothing else.
class PictureCacheTest {
  private static final String THERE = "https://pier.example/1.gif";
  private static final byte[] POINT =
      Base64.getDecoder().decode("R0lGODlhAQABAPAAAAAA/wAAACwAAAAAAQABAAACAkQBADs=");

  @TempDir Path folder;
  private final MemoryTruth truth = new MemoryTruth();
  private final Map<String, byte[]> world = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-02T12:00:00Z");
  private SqlitePictures kept;
  private PictureCache cache;

  @BeforeEach
  void opens() {
    kept = SqlitePictures.open(folder, 1_000_000);
    cache = new PictureCache(truth, kept, this::fetch, () -> now);
    truth.take(List.of(Incoming.of(report("a", THERE))));
  }

  @AfterEach
  void closes() {
    kept.close();
  }

  private static Report report(String id, @Nullable String image) {
    return Report.draft(id, "Ferry stopped.").image(image).build();
  }

  private Fetched fetch(String address) {
    asked.add(address);
    byte[] bytes = world.get(address);
    var trail = new Trail(address, address, null, false);
    return bytes == null
        ? new Fetched.Failed(Failure.NOT_FOUND, "status 404", null, trail)
        : new Fetched.Came(
            new Page(address, Map.of("content-type", "image/svg+xml"), now, bytes), trail);
  }

  @Test
  void isFetchedOnceAndServedByTheTypeOfItsBytes() {
    world.put(THERE, POINT);

    assertThat(cache.of("a", 0))
        .hasValueSatisfying(each -> assertThat(each.type()).isEqualTo("image/gif"));
    assertThat(cache.of("a", 1))
        .hasValueSatisfying(each -> assertThat(each.bytes()).isEqualTo(POINT));
    assertThat(asked).containsExactly(THERE);
  }

  @Test
  void whatIsNoneIsNotServedAndAskedForAgainHoursLater() {
    world.put(THERE, "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8));
    assertThat(cache.of("a", 0)).isEmpty();
    assertThat(cache.of("a", 0)).isEmpty();
    assertThat(asked).hasSize(1);

    world.put(THERE, POINT);
    now = now.plus(Duration.ofHours(7));
    assertThat(cache.of("a", 0)).isPresent();
  }

  @Test
  void onlyWhatAHeldReportNamesIsFetched() {
    truth.take(
        List.of(
            Incoming.of(report("none", null)),
            Incoming.of(report("file", "file:///etc/passwd")),
            Incoming.of(report("script", "javascript:alert(1)"))));

    for (String id : List.of("nobody", "none", "file", "script", THERE)) {
      assertThat(cache.of(id, 0)).isEmpty();
    }
    assertThat(cache.of("a", 9)).isEmpty();
    assertThat(asked).isEmpty();
  }
}
