package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every test that docs/hostile.md names is there.
class HostileListTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| (\\d+) \\|");

  @Test
  void everyNamedTestIsThere() throws IOException {
    Map<String, String> sources = sources();
    Matcher named = NAMED.matcher(list());
    int count = 0;
    while (named.find()) {
      count++;
      assertThat(sources.get(named.group(1)))
          .as(named.group())
          .isNotNull()
          .containsPattern("void " + named.group(2) + "\\(");
    }
    assertThat(count).isGreaterThan(80);
  }

  @Test
  void noLineOfTheDoorTheFeedsOrTheTrapsIsMissing() throws IOException {
    var lines =
        LINE.matcher(list()).results().map(found -> Integer.parseInt(found.group(1))).toList();

    assertThat(lines)
        .doesNotHaveDuplicates()
        .containsAll(IntStream.rangeClosed(1, 26).boxed().toList())
        .contains(32);
  }

  private static String list() throws IOException {
    return Files.readString(ROOT.resolve("docs/hostile.md"));
  }

  private static Map<String, String> sources() throws IOException {
    var sources = new HashMap<String, String>();
    try (Stream<Path> files = Files.walk(ROOT, 12)) {
      for (Path file : (Iterable<Path>) files.filter(HostileListTest::test)::iterator) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.merge(name, Files.readString(file), String::concat);
      }
    }
    return sources;
  }

  private static boolean test(Path file) {
    return file.toString().contains("/src/test/java/") && file.toString().endsWith("Test.java");
  }
}
