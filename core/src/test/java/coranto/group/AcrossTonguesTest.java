package coranto.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coranto.group.bridge.Bridge;
import coranto.group.bridge.Landmark;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One event told in two languages is one story; two events of one day are two. All places but the
/// countries are made up.
class AcrossTonguesTest {
  /// @param bridge tells of the bridge, `bank` of the bank's rate
  record Edition(
      String language, String bridgeTitle, String bridge, String bankTitle, String bank) {
    Report bridge(String id) {
      return report(id, language, bridgeTitle, bridge);
    }

    Report bank(String id) {
      return report(id, language, bankTitle, bank);
    }

    @Override
    public String toString() {
      return language;
    }
  }

  private static final Edition ENGLISH =
      new Edition(
          "en",
          "Cracks close the Sorrel bridge",
          "The bridge over the river Venna in Sorrel was closed on Tuesday after engineers found"
              + " cracks in two of its piers, the roads agency of Arvania said. Repairs will cost 4.2"
              + " million crowns and last until June, said the minister, Perla Dunvik. About 13,500"
              + " trucks a week, most of them from Poland, have to take the ferry at Oltmar. The"
              + " company Brankor, which built the bridge in 1987, did not answer. Minister Perla"
              + " Dunvik flew to Sorrel in the evening.",
          "National bank keeps its rate",
          "The National Bank of Arvania kept its key rate at 3.5 percent on Tuesday. Its governor,"
              + " Thomas Ilbert, said inflation had come down to 2.1 percent, but wages in the"
              + " capital, Selmont, kept rising. Economists in Germany had expected a cut. Ilbert"
              + " said 640 million crowns had left the country since January.");

  static Stream<Edition> editions() {
    return Stream.of(
        new Edition(
            "ru",
            "Мост в Сорреле закрыт из-за трещин",
            "Мост через реку Венна в городе Соррел закрыли во вторник, после того как инженеры"
                + " обнаружили трещины в двух опорах, сообщило дорожное управление Арвании. Министр"
                + " Перла Дунвик заявила, что ремонт обойдётся в 4,2 миллиона крон и продлится до"
                + " июня. Около 13 500 грузовиков в неделю, в основном из Польши, должны"
                + " пользоваться паромом в Ольтмаре. Компания Бранкор, построившая мост в 1987"
                + " году, на вопросы не ответила.",
            "Национальный банк сохранил ставку",
            "Национальный банк Арвании во вторник сохранил ключевую ставку на уровне 3,5 процента."
                + " Глава банка Томас Ильберт сказал, что инфляция снизилась до 2,1 процента, но"
                + " зарплаты в столице Сельмонте продолжают расти. Экономисты в Германии ждали"
                + " снижения. По словам Ильберта, с января из страны ушло 640 миллионов крон."),
        new Edition(
            "ar",
            "إغلاق جسر سوريل بسبب تشققات",
            "أغلقت هيئة الطرق في أرفانيا يوم الثلاثاء جسر سوريل فوق نهر فينا بعد أن عثر المهندسون على"
                + " تشققات في اثنتين من دعاماته. وقالت وزيرة الطرق بيرلا دونفيك إن الإصلاح سيكلف 4.2"
                + " مليون كرونة ويستمر حتى يونيو. وعلى نحو 13500 شاحنة في الأسبوع، معظمها من بولندا،"
                + " استخدام العبارة في أولتمار. ولم ترد شركة برانكور التي بنت الجسر عام 1987.",
            "البنك الوطني يبقي سعر الفائدة",
            "أبقى البنك الوطني سعر الفائدة الرئيسي عند 3.5 في المئة يوم الثلاثاء. وقال المحافظ توماس"
                + " إلبرت إن التضخم انخفض إلى 2.1 في المئة لكن الأجور في العاصمة سلمونت ما زالت"
                + " ترتفع. وكان الاقتصاديون في ألمانيا يتوقعون خفضا. وقال إلبرت إن 640 مليون كرونة"
                + " غادرت البلاد منذ يناير."),
        new Edition(
            "ja",
            "ソレル橋、亀裂で通行止め",
            "アルバニア道路局は火曜日、ベンナ川にかかるソレル橋の橋脚二本に亀裂が見つかったため、橋を通行止めにしたと発表した。"
                + "ペルラ・ダンビク道路相は、修理費は420万クローネで6月までかかると述べた。"
                + "週1万3500台のトラックの大半はポーランドから来ており、オルトマルの渡し船を使う必要がある。"
                + "1987年に橋を建てたブランコル社は回答しなかった。",
            "国立銀行、政策金利を据え置き",
            "国立銀行は火曜日、政策金利を3.5パーセントに据え置いた。"
                + "トマス・イルベルト総裁は、物価上昇率は2.1パーセントに下がったが、首都セルモントの賃金は上がり続けていると述べた。"
                + "ドイツの経済学者は利下げを予想していた。1月以来、6億4000万クローネが国外に出たという。"),
        new Edition(
            "de",
            "Risse: Brücke in Sorrel gesperrt",
            "Die Brücke über die Venna in Sorrel ist am Dienstag gesperrt worden, nachdem Ingenieure"
                + " Risse in zwei Pfeilern gefunden hatten, teilte die Straßenbehörde von Arvania mit."
                + " Die Reparatur werde 4,2 Millionen Kronen kosten und bis Juni dauern, sagte"
                + " Ministerin Perla Dunvik. Etwa 13.500 Lastwagen in der Woche, die meisten aus Polen,"
                + " müssen die Fähre in Oltmar nehmen. Die Firma Brankor, die die Brücke 1987 gebaut"
                + " hat, antwortete nicht.",
            "Nationalbank lässt Zins unverändert",
            "Die Nationalbank von Arvania hat ihren Leitzins am Dienstag bei 3,5 Prozent belassen."
                + " Präsident Thomas Ilbert sagte, die Teuerung sei auf 2,1 Prozent gesunken, doch die"
                + " Löhne in der Hauptstadt Selmont stiegen weiter. Ökonomen in Deutschland hatten eine"
                + " Senkung erwartet. Seit Januar haben nach Ilberts Worten 640 Millionen Kronen das"
                + " Land verlassen."));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void oneEventInTwoLanguagesIsOneStory(Edition other) {
    var desk = new Desk();
    desk.take(ENGLISH.bridge("echo-1"));
    desk.take(ENGLISH.bank("ledger-1"));
    Grouping bridge = desk.take(other.bridge("most-1"));
    desk.take(other.bank("bank-1"));

    assertThat(desk.stories)
        .containsEntry("most-1", "echo-1")
        .containsEntry("bank-1", "ledger-1")
        .containsEntry("ledger-1", "ledger-1");
    assertThat(bridge.membership().explanation().toString()).contains("two languages");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void twoEventsOfOneDayAreTwoStories(Edition other) {
    var desk = new Desk();
    desk.take(ENGLISH.bank("ledger-1"));
    desk.take(other.bridge("most-1"));
    assertThat(desk.stories).containsEntry("most-1", "most-1");

    desk = new Desk();
    desk.take(other.bank("bank-1"));
    desk.take(ENGLISH.bridge("echo-1"));
    assertThat(desk.stories).containsEntry("echo-1", "echo-1");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theyFindEachOther(Edition other) {
    var desk = new Desk();
    desk.take(ENGLISH.bridge("echo-1"));

    var keys = desk.abroad(other.bridge("most-1"));

    assertThat(keys).contains(1L);
    assertThat(desk.abroad(ENGLISH.bridge("echo-2"))).isEmpty();
  }

  @Test
  void koreanWritesWhatFollowsNumbersAndNamesWithoutABlank() {
    var report = report("mine-1", "ko", "", "칠레에서 64명이 다쳤다. 페루와 볼리비아가 120만 달러를 제안했다.");

    assertThat(Bridge.landmarks(TextReader.read(report)))
        .extracting(Landmark::printed, Landmark::weight)
        .contains(tuple("칠레에서", 1.5), tuple("64", 1.2), tuple("볼리비아가", 1.5), tuple("120", 5.0));
  }

  @Test
  void sixDaysLaterItIsAnotherStory() {
    Edition other = editions().toList().getFirst();
    var desk = new Desk();
    desk.take(ENGLISH.bridge("echo-1"));
    desk.take(
        other.bridge("most-1").change().published(Stamp.parse("2026-03-09").orElseThrow()).build());

    assertThat(desk.stories.values()).containsExactly("echo-1", "most-1");
  }

  private static Report report(String id, String language, String title, String text) {
    return Report.draft(id, text)
        .title(title)
        .language(language)
        .outlet(new Outlet(id.substring(0, id.indexOf('-')), null))
        .published(Stamp.parse("2026-03-03").orElseThrow())
        .build();
  }
}
