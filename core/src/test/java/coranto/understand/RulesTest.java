package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.finding.Finding;
import coranto.understand.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of rules tells what the rules are called.
class RulesTest {
  private static final Path TABLE = Path.of("..", "docs", "rules.md");
  private static final Pattern RULE =
      Pattern.compile("`((?:dates|denials|disputes|polls|lost)/[a-z-]+)`");

  private static Set<String> table() throws IOException {
    var rules = new TreeSet<String>();
    RULE.matcher(Files.readString(TABLE)).results().forEach(rule -> rules.add(rule.group(1)));
    return rules;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met her on Monday, May 4, last week, in 2016, at 3 p.m., two days ago, in the past year,"
            + " every Sunday, in Q3 2025, in fiscal 2025, on Good Friday, by the end of the year, in the"
            + " 1990s, last night, yesterday, last summer, over the weekend, from 2004 to 2009.",
        "It is also odd. The online poll of 1,200 adults was conducted May 5-7 with a margin of error of"
            + " 3 points. He took it from Russia to Russian Federation with the USA adversary, which"
            + " suggests this may be related to the process.",
        "Marta Quill denied the report. That is not true. She called it a lie. Tobias Wren falsely claimed"
            + " that it was. There is no evidence that it was. He pushed back on claims that it was.",
        "The bridge is closed to lorries, Tobias Wren said. The bridge is not closed to lorries, Marta"
            + " Quill said. A Courier poll found that 52 percent of adults agree."
      })
  void everyRuleStandsInTheTable(String text) throws IOException {
    var report = Report.draft("r", text).published(Stamp.parse("2026-05-14").orElseThrow()).build();
    var table = table();
    UNDERSTANDER.understand(TextReader.read(report)).findings().stream()
        .map(Finding::byRule)
        .filter(rule -> rule.matches("(dates|denials|disputes|polls|lost)/.*"))
        .forEach(rule -> assertThat(table).contains(rule));
  }

  @Test
  void everyVerbOfDenyingHasItsRow() throws IOException {
    var table = table();
    for (String file : new String[] {"denial-verbs.tsv", "denial-phrases.tsv"}) {
      Lexicon.rows(file).forEach(row -> assertThat(table).contains("denials/" + row.get(2)));
    }
  }

  private static final Understander UNDERSTANDER = Understander.standard();
}
