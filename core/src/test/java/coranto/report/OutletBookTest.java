package coranto.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletBookTest {
  private static final OutletBook BOOK =
      OutletBook.parse(
          """
          # domain	name	family	kind	language	country
          echo.example	The Echo	Orm House	newspaper	en	Orm
          Wire.example	Orm Wire	Orm House	agency	en	Orm

          lone.example	The Lone
          """);

  @Test
  void findsAnOutletByItsDomainElseItsName() {
    assertThat(BOOK.line(new Outlet(null, "echo.example")))
        .extracting("name", "country")
        .containsExactly("The Echo", "Orm");
    assertThat(BOOK.line(new Outlet("THE ECHO", null))).isNotNull();
    assertThat(BOOK.line(new Outlet("The Echo", "elsewhere.example"))).isNotNull();
    assertThat(BOOK.line(Outlet.UNKNOWN)).isNull();
  }

  @Test
  void outletsOfOneOwnerAreAFamilyAndOneAloneIsItsOwn() {
    assertThat(BOOK.family(new Outlet(null, "wire.example"))).isEqualTo("Orm House");
    assertThat(BOOK.family(new Outlet(null, "lone.example"))).isEqualTo("lone.example");
    assertThat(BOOK.family(new Outlet("New One", null))).isEqualTo("new one");
  }

  @Test
  void agenciesAreListedOnce() {
    assertThat(BOOK.agencies()).extracting("domain").containsExactly("wire.example");
    assertThat(BOOK.agency(new Outlet("Orm Wire", null))).isTrue();
    assertThat(BOOK.agency(new Outlet("The Echo", null))).isFalse();
  }

  @Test
  void anEmptyBookKnowsNobody() {
    assertThat(OutletBook.empty().family(new Outlet(null, "echo.example")))
        .isEqualTo("echo.example");
    assertThat(OutletBook.parse("")).isNotNull();
  }
}
