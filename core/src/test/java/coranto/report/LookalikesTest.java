package coranto.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An outlet that is written like another is marked.
class LookalikesTest {
  private static final OutletBook BOOK =
      OutletBook.parse(
          """
          meridian-press.example\tMeridian Press\tmp\tagency\ten\tGB
          coast.example\tCoast Radio\t\tbroadcaster\ten\tGB
          """);

  @ParameterizedTest
  @CsvSource({
    "meridian-press.example, Meridian Press, ",
    "harbour.example, Harbour News, ",
    "meridian-рress.example, , meridian-press.example",
    "xn--meridian-ress-j8k.example, , meridian-press.example",
    "meridian-рress.example, Meridian Press, meridian-press.example",
    "rneridian-press.example, , meridian-press.example",
    "c0ast.example, , coast.example",
    "other.example, Coast Rаdio, coast.example",
    "other.example, Coast Radio, ",
    ", Соast Radio, coast.example",
    ", , "
  })
  void line29AnOutletThatIsWrittenLikeAnotherIsKnown(
      @Nullable String domain, @Nullable String name, @Nullable String like) {
    var found = BOOK.lookalike(new Outlet(name, domain));

    assertThat(found == null ? null : found.domain()).isEqualTo(like);
  }

  @Test
  void anEmptyBookKnowsNone() {
    assertThat(OutletBook.empty().lookalike(new Outlet("A", "a.example"))).isNull();
  }
}
