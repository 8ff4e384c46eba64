package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.HeldPages;
import coranto.flow.Truth;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every truth must do with the pages that its revisions were read from.
public abstract class HeldPagesContract<T extends Truth & HeldPages> {
  private static final Instant MARCH = Instant.parse("2026-03-02T12:00:00.5Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

  private T truth;

  /// The truth of this test, empty at first; called again, after it was closed, it opens the same.
  protected abstract T open();

  @BeforeEach
  void opens() {
    truth = open();
  }

  @AfterEach
  void closes() {
    truth.close();
  }

  @Test
  void aPageComesBackAsItCame() {
    var page =
        new Page(
            "https://harbour.example/a?b=ü",
            Map.of("content-type", "text/html; charset=utf-8", "etag", "\"1\""),
            MARCH,
            new byte[] {0, -1, 60, 104, 9, 13, 10});
    take("a", "The bridge is closed.", page);
    reopen();

    Page held = truth.page("a", 1).orElseThrow();
    assertThat(held.bytes()).isEqualTo(page.bytes());
    assertThat(held.url()).isEqualTo(page.url());
    assertThat(held.headers()).isEqualTo(page.headers());
    assertThat(held.fetched()).isEqualTo(MARCH);
    assertThat(truth.revisions("a").getFirst().page()).isEqualTo(page.sha256());
    assertThat(truth.revisions("a").getFirst().extractor()).isEqualTo("x1");
  }

  @Test
  void eachRevisionHasItsOwnAndSomeHaveNone() {
    take("a", "The bridge is closed.", page("closed", MARCH));
    take("a", "The bridge is open.", page("open", APRIL));
    take("a", "The bridge is gone.", null);
    take("b", "The ferry sails.", page("sails", null));

    assertThat(text("a", 1)).isEqualTo("closed");
    assertThat(text("a", 2)).isEqualTo("open");
    assertThat(truth.page("a", 3)).isEmpty();
    assertThat(truth.page("a", 4)).isEmpty();
    assertThat(text("b", 1)).isEqualTo("sails");
    assertThat(truth.page("nobody", 1)).isEmpty();
  }

  @Test
  void onePageMayGiveTwoReportsAndGoesWithTheLast() {
    take("a", "The bridge is closed.", page("both", MARCH));
    take("b", "The ferry sails.", page("both", MARCH));

    truth.erase("a");
    reopen();
    assertThat(text("b", 1)).isEqualTo("both");

    truth.erase("b");
    reopen();
    assertThat(truth.page("a", 1)).isEmpty();
    assertThat(truth.page("b", 1)).isEmpty();
  }

  private void take(String id, String text, @Nullable Page page) {
    truth.take(List.of(new Incoming(Report.draft(id, text).build(), "x1", page)));
  }

  private static Page page(String bytes, @Nullable Instant fetched) {
    return new Page(null, Map.of(), fetched, bytes.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String id, int revision) {
    return new String(truth.page(id, revision).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private void reopen() {
    truth.close();
    truth = open();
  }
}
