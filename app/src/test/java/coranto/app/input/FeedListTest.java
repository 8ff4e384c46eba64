package coranto.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.input.FeedList.Named;
import coranto.app.setting.WrongUsage;
import coranto.flow.FeedState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedListTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    var pier =
        FeedState.unknown("https://pier.example/feed?a=1&b=2", "The <Pier>", Instant.EPOCH)
            .in(List.of("News", "Sea & harbour"));
    var bare = FeedState.unknown("https://beacon.example/feed", null, Instant.EPOCH);

    String opml = FeedList.write(List.of(pier, bare));

    assertThat(opml).contains("xmlUrl=\"https://pier.example/feed?a=1&amp;b=2\"");
    assertThat(FeedList.read(opml.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            new Named(bare.address(), bare.address(), List.of()),
            new Named(pier.address(), "The <Pier>", List.of("News", "Sea & harbour")));
  }

  @Test
  void addressesThatRunAndThoseOfFilesAreLeftOut() {
    String opml =
        """
        <opml><body><outline text="a"><outline xmlUrl="javascript:alert(1)"/>
        <outline xmlUrl="file:///etc/passwd"/><outline XMLURL=" https://a.example/f "/>
        <outline xmlUrl="https://a.example/f" title="again"/></outline></body></opml>""";

    assertThat(FeedList.read(opml.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new Named("https://a.example/f", null, List.of("a")));
  }

  @Test
  void whatOpensAnAddressDoesNotLeaveWithTheList() {
    var paid = FeedState.unknown("https://pier.example/feed?a=1&token=s3cret", null, Instant.EPOCH);

    assertThat(FeedList.write(List.of(paid)))
        .contains("https://pier.example/feed?a=1\"")
        .doesNotContain("s3cret");
  }

  @Test
  void nameAndPasswordAreNoPartOfAnAddressAndAreNotRepeated() {
    assertThatThrownBy(() -> FeedList.of(List.of("https://ann:s3cret@pier.example/feed"), null))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("feeds.secrets")
        .message()
        .doesNotContain("s3cret");
    assertThat(FeedList.web("https://pier.example/mail@home?q=@")).isTrue();
  }
}
