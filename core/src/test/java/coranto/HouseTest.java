package coranto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/// The rules of the house that core stands by: one way through, and no effects.
@AnalyzeClasses(packages = "coranto", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  /// The one class that reads files: those that ship in the jar.
  private static final String DOOR = "coranto.text.Resource";

  /// Classes of java.io and java.nio that touch nothing outside: streams over arrays, charsets.
  private static final Set<String> HARMLESS =
      Set.of(
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.BufferedReader",
          "java.io.DataInputStream",
          "java.io.DataOutputStream",
          "java.io.OutputStream",
          "java.nio.ByteBuffer",
          "java.nio.ShortBuffer",
          "java.io.InputStream",
          "java.io.InputStreamReader",
          "java.io.Reader",
          "java.io.StringReader",
          "java.io.IOException",
          "java.io.UncheckedIOException",
          "java.io.UnsupportedEncodingException",
          "java.io.Serializable",
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.URLDecoder",
          "java.net.IDN");

  @ArchTest
  static final ArchRule ONE_WAY_THROUGH =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("report")
          .definedBy("coranto.report..")
          .layer("text")
          .definedBy("coranto.text..")
          .layer("extract")
          .definedBy("coranto.extract..")
          .layer("understand")
          .definedBy("coranto.understand..")
          .layer("trace")
          .definedBy("coranto.trace..")
          .layer("group")
          .definedBy("coranto.group..")
          .layer("story")
          .definedBy("coranto.story..")
          .layer("flow")
          .definedBy("coranto.flow..")
          .whereLayer("report")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("report")
          .whereLayer("extract")
          .mayOnlyAccessLayers("report", "text")
          .whereLayer("understand")
          .mayOnlyAccessLayers("report", "text")
          .whereLayer("trace")
          .mayOnlyAccessLayers("report", "text")
          .whereLayer("group")
          .mayOnlyAccessLayers("report", "text")
          .whereLayer("story")
          .mayOnlyAccessLayers("report", "text", "extract", "understand", "trace", "group")
          .whereLayer("flow")
          .mayOnlyAccessLayers(
              "report", "text", "extract", "understand", "trace", "group", "story");

  @ArchTest
  static final ArchRule NO_FILES_AND_NO_NETWORK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(DOOR)
          .should()
          .dependOnClassesThat(
              describe(
                  "reach files or the network",
                  type ->
                      type.getPackageName().matches("java\\.(io|nio|net)(\\..*)?")
                          && !type.getPackageName().startsWith("java.nio.charset")
                          && !type.getName()
                              .matches("java\\.nio\\.(Byte|Char|Int|Long|Float)Buffer")
                          && !HARMLESS.contains(type.getName())));

  @ArchTest
  static final ArchRule NO_THREADS =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "start threads or wait for them",
                  type ->
                      type.getName().equals("java.lang.Thread")
                          || type.getPackageName().startsWith("java.util.concurrent")));

  @ArchTest
  static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(describe("asks the clock", call -> asksTheClock(call.getTarget())));

  @ArchTest
  static final ArchRule NO_CHANCE_AND_NO_LOGGER =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "bring in chance, loggers or the machine's own habits",
                  type ->
                      type.getName().equals("java.util.Random")
                          || type.getName().equals("java.util.UUID")
                          || type.getPackageName().startsWith("java.util.random")
                          || type.getPackageName().startsWith("java.util.logging")
                          || type.getPackageName().startsWith("org.slf4j")));

  @ArchTest
  static final ArchRule NO_PRINTING =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule NO_LOCALE_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault");

  @ArchTest
  static final ArchRule ONLY_A_FEW_LIBRARIES =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "coranto..", "java..", "org.jspecify..", "org.jsoup..", "com.ibm.icu..");

  @ArchTest
  static void everyPackageSaysWhatMayBeNull(JavaClasses classes) {
    var unmarked = new TreeSet<String>();
    for (JavaClass type : classes) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private static boolean asksTheClock(AccessTarget.MethodCallTarget target) {
    boolean now = target.getName().equals("now") && target.getRawParameterTypes().isEmpty();
    boolean millis = Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
    return now && target.getOwner().getPackageName().startsWith("java.time")
        || millis && target.getOwner().getName().equals("java.lang.System")
        || target.getOwner().getName().equals("java.time.Clock");
  }

  private static <T> DescribedPredicate<T> describe(
      String what, java.util.function.Predicate<T> predicate) {
    return DescribedPredicate.describe(what, predicate);
  }
}
