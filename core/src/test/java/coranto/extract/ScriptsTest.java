package coranto.extract;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extraction.Extracted;
import coranto.report.Page;
import coranto.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages of made-up outlets in the scripts of the world, and in the charsets that they come in.
class ScriptsTest {
  private static final String[] JAPANESE = {
    "アルディス港の沖で十二日の朝、連絡船カラ号が座礁した。港の事務所によると、乗っていた百十二人は全員が無事に上陸した。",
    "船会社は、機関の故障を否定している。「船は航路を外れていた」と港長は話した。原因はまだ分かっていない。",
    "船は火曜日の夕方、満潮を待って引き船で運ばれる予定だ。港は水曜日の朝に再び開く見通しだという。",
  };
  private static final String[] KOREAN = {
    "아르디스 항구 앞바다에서 12일 아침 여객선 칼라호가 좌초했다. 항만 사무소는 타고 있던 112명이 모두 무사히 상륙했다고 밝혔다.",
    "선사는 기관 고장을 부인했다. “배가 항로를 벗어났다”고 항만장은 말했다. 원인은 아직 밝혀지지 않았다.",
    "배는 화요일 저녁 만조 때 예인될 예정이다. 항구는 수요일 아침에 다시 열릴 것으로 보인다.",
  };
  private static final String[] CHINESE = {
    "十二日清晨，渡轮卡拉号在阿尔迪斯港外搁浅。港务办公室说，船上一百一十二人全部安全上岸。",
    "船公司否认发动机出现故障。港务长说：“船偏离了航道。”原因目前还不清楚。",
    "渡轮将在星期二傍晚涨潮时被拖走，港口预计星期三早晨重新开放。",
  };
  private static final String[] ARABIC = {
    "جنحت العبّارة كالا صباح الاثنين قبالة ميناء أرديس، وقال مكتب الميناء إن جميع الركاب البالغ عددهم 112 شخصا وصلوا إلى الشاطئ سالمين.",
    "ونفت شركة الملاحة حدوث عطل في المحرك. وقال مدير الميناء إن السفينة خرجت عن الممر الملاحي، ولم يعرف السبب بعد.",
    "ومن المقرر سحب العبّارة مساء الثلاثاء عند ارتفاع المد، ومن المتوقع أن يعاد فتح الميناء صباح الأربعاء.",
  };
  private static final String[] RUSSIAN = {
    "Паром «Кала» сел на мель у порта Ардис утром в понедельник. Все 112 человек, находившиеся на борту, благополучно доставлены на берег, сообщили в управлении порта.",
    "Судоходная компания отрицает поломку двигателя. «Судно вышло за пределы фарватера», — сказал начальник порта. Причина пока неизвестна.",
    "Паром отбуксируют во вторник вечером, когда поднимется вода. Порт, как ожидается, откроется в среду утром.",
  };
  private static final String[] GERMAN = {
    "Die Fähre Calla ist am Montagmorgen vor Port Ardis auf Grund gelaufen. Alle 112 Menschen an Bord seien in Sicherheit, teilte die Hafenmeisterei mit.",
    "Die Schifffahrtsgesellschaft bestritt einen Maschinenschaden. „Das Schiff hatte das Fahrwasser verlassen“, sagte der Hafenmeister. Das Seeunfalluntersuchungsverfahren läuft.",
    "Die Fähre soll am Dienstagabend bei Hochwasser abgeschleppt werden, der Hafen am Mittwoch wieder öffnen.",
  };

  static Arguments[] pages() {
    return new Arguments[] {
      Arguments.of("ja", "連絡船が座礁", JAPANESE, "関連記事", "2031年5月12日"),
      Arguments.of("ko", "여객선 좌초", KOREAN, "관련기사", "2031년 5월 12일"),
      Arguments.of("zh", "渡轮搁浅", CHINESE, "相关阅读", "2031年5月12日"),
      Arguments.of("ar", "جنوح عبّارة", ARABIC, "اقرأ أيضا", "2031-05-12"),
      Arguments.of("ru", "Паром сел на мель", RUSSIAN, "Читайте также", "12 мая 2031"),
      Arguments.of("de", "Fähre auf Grund gelaufen", GERMAN, "Lesen Sie auch", "12. Mai 2031"),
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTextIsTheArticleAlone(
      String language, String title, String[] text, String related, String day) {
    Report report = read(html(language, title, text, related, day), StandardCharsets.UTF_8, null);
    assertThat(report.text()).isEqualTo(String.join("\n\n", text));
    assertThat(report.title()).isEqualTo(title);
    assertThat(report.language()).isEqualTo(language);
    assertThat(report.published()).hasToString("2031-05-12");
  }

  static Arguments[] charsets() {
    return new Arguments[] {
      Arguments.of("windows-31j", "shift_jis", JAPANESE),
      Arguments.of("EUC-JP", "euc-jp", JAPANESE),
      Arguments.of("ISO-2022-JP", "iso-2022-jp", JAPANESE),
      Arguments.of("x-windows-949", "euc-kr", KOREAN),
      Arguments.of("GB18030", "gb2312", CHINESE),
      Arguments.of("windows-1256", "windows-1256", ARABIC),
      Arguments.of("windows-1251", "windows-1251", RUSSIAN),
      Arguments.of("KOI8-R", "koi8-r", plain(RUSSIAN)),
      Arguments.of("windows-1252", "iso-8859-1", GERMAN), // latin-1 is windows-1252, as in browsers
    };
  }

  /// Without the marks that KOI8-R lacks.
  private static String[] plain(String[] text) {
    String[] plain = new String[text.length];
    for (int at = 0; at < plain.length; at++) {
      plain[at] = text[at].replace('«', '"').replace('»', '"').replace('—', '-');
    }
    return plain;
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void theCharsetIsThatOfTheHeader(String charset, String said, String[] text) {
    String html = html("xx", "A", text, "", "");
    assertThat(read(html, Charset.forName(charset), said).text()).isEqualTo(whole(text));
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void elseThatOfTheMeta(String charset, String said, String[] text) {
    String html =
        "<!-- -->".repeat(20) + "<meta charset=" + said + ">" + html("xx", "A", text, "", "");
    assertThat(read(html, Charset.forName(charset), null).text()).isEqualTo(whole(text));
  }

  @ParameterizedTest
  @MethodSource("undeclared")
  void elseTheOneTheBytesLookLike(String charset, String[] text) {
    String html = html("xx", "A", text, "", "");
    assertThat(read(html, Charset.forName(charset), null).text()).isEqualTo(whole(text));
  }

  static Arguments[] undeclared() {
    return new Arguments[] {
      Arguments.of("windows-31j", JAPANESE),
      Arguments.of("EUC-JP", JAPANESE),
      Arguments.of("x-windows-949", KOREAN),
      Arguments.of("GB18030", CHINESE),
      Arguments.of("windows-1251", RUSSIAN),
      Arguments.of("windows-1252", GERMAN),
    };
  }

  @Test
  void aByteOrderMarkCountsMoreThanTheHeader() {
    String html = "\ufeff" + html("ru", "A", RUSSIAN, "", "");
    assertThat(read(html, StandardCharsets.UTF_16LE, "windows-1251").text())
        .isEqualTo(whole(RUSSIAN));
    assertThat(read(html, StandardCharsets.UTF_8, "windows-1251").text()).isEqualTo(whole(RUSSIAN));
  }

  @Test
  void aScriptInAnotherCharsetLeavesThePageAsItIs() {
    String script = "<script>var a = '\u00ff\u00fe';</script>";
    byte[] broken = script.getBytes(StandardCharsets.ISO_8859_1);
    byte[] page = html("de", "A", GERMAN, "", "").getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[broken.length + page.length];
    System.arraycopy(broken, 0, both, 0, broken.length);
    System.arraycopy(page, 0, both, broken.length, page.length);
    assertThat(read(both, null).text()).isEqualTo(whole(GERMAN));
  }

  @Test
  void aRubysReadingIsLeftOutUnlessItStandsInParentheses() {
    String first = JAPANESE[0].replace("港長", "<ruby>港長<rt>こうちょう</rt></ruby>");
    String ruby = "<ruby>座礁<rt>ざしょう</rt></ruby>";
    String aside = "<ruby>機関<rp>（</rp><rt>きかん</rt><rp>）</rp></ruby>";
    String[] marked = {first.replace("座礁", ruby), JAPANESE[1].replace("機関", aside), JAPANESE[2]};
    String[] plain = {JAPANESE[0], JAPANESE[1].replace("機関", "機関（きかん）"), JAPANESE[2]};
    assertThat(read(html("ja", "A", marked, "", ""), StandardCharsets.UTF_8, null).text())
        .isEqualTo(whole(plain));
  }

  @Test
  void rightToLeftNeedsNoMarksOfItsOwn() {
    String[] marked = {
      ARABIC[0].replace("112", "\u202a112\u202c"), "\u200f" + ARABIC[1], ARABIC[2]
    };
    assertThat(read(html("ar", "A", marked, "", ""), StandardCharsets.UTF_8, null).text())
        .isEqualTo(whole(ARABIC));
  }

  private static String whole(String[] text) {
    return String.join("\n\n", text);
  }

  private static String html(
      String language, String title, String[] text, String related, String day) {
    return "<html lang="
        + language
        + (language.equals("ar") ? " dir=rtl" : "")
        + "><head><title>"
        + title
        + "</title></head><body><nav><ul><li><a href=/>1</a><li><a href=/2>2</a></ul></nav><main><article><h1>"
        + title
        + "</h1><p class=date>"
        + day
        + "</p><div class=article-body><p>"
        + String.join("</p><p>", text)
        + "</p></div><div class=related><h2>"
        + related
        + "</h2><ul><li><a href=/3>"
        + title
        + " 2</a><li><a href=/4>"
        + title
        + " 3</a></ul></div></article></main><footer>©</footer></body></html>";
  }

  private static Report read(
      String html, Charset charset, @org.jspecify.annotations.Nullable String said) {
    return read(html.getBytes(charset), said);
  }

  private static Report read(byte[] bytes, @org.jspecify.annotations.Nullable String said) {
    Map<String, String> headers =
        said == null ? Map.of() : Map.of("content-type", "text/html; charset=" + said);
    var page =
        new Page("https://ardis.example/a", headers, Instant.parse("2031-06-01T00:00:00Z"), bytes);
    return ((Extracted) new Extractor().extract(page, "")).report();
  }
}
