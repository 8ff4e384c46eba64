package coranto.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Dependencies between modules run one way: core, wire, then what stands on them, then app.
class ModulesTest {
  private static final JavaClasses CORANTO =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("coranto");

  private static final String[] CORE = {
    "coranto.report..",
    "coranto.text..",
    "coranto.extract..",
    "coranto.understand..",
    "coranto.trace..",
    "coranto.group..",
    "coranto.story..",
    "coranto.flow.."
  };

  @Test
  void modulesSeeOnlyWhatTheyStandOn() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("coranto..")
        .layer("core")
        .definedBy(CORE)
        .layer("wire")
        .definedBy("coranto.wire..")
        .layer("gather")
        .definedBy("coranto.gather..")
        .layer("models")
        .definedBy("coranto.models..")
        .layer("embedded")
        .definedBy("coranto.embedded..")
        .layer("postgres")
        .definedBy("coranto.scale.postgres..")
        .layer("opensearch")
        .definedBy("coranto.scale.opensearch..")
        .layer("web")
        .definedBy("coranto.web..", "gg.jte.generated..")
        .layer("kafka")
        .definedBy("coranto.scale.kafka..")
        .layer("app")
        .definedBy("coranto.app..")
        .optionalLayer("testkit")
        .definedBy("coranto.testkit..")
        .whereLayer("wire")
        .mayOnlyBeAccessedByLayers(
            "models", "embedded", "postgres", "opensearch", "web", "kafka", "app", "testkit")
        .whereLayer("gather")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("models")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("embedded")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("postgres")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("opensearch")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("kafka")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .check(CORANTO);
  }

  @Test
  void roomsOfPagesStandInNoCircle() {
    slices().matching("coranto.web.page.(*)..").should().beFreeOfCycles().check(CORANTO);
  }

  @Test
  void roomsOfGroupingStandInNoCircle() {
    slices().matching("coranto.group.(*)..").should().beFreeOfCycles().check(CORANTO);
  }

  @Test
  void roomsOfTheProgramStandInNoCircle() {
    slices().matching("coranto.app.(*)..").should().beFreeOfCycles().check(CORANTO);
  }

  @Test
  void onlyWireKnowsTheJsonLibrary() {
    noClasses()
        .that()
        .resideInAPackage("coranto..")
        .and()
        .resideOutsideOfPackage("coranto.wire..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(CORANTO);
  }

  @Test
  void onlyAdaptersKnowTheStores() {
    noClasses()
        .that()
        .resideInAPackage("coranto..")
        .and()
        .resideOutsideOfPackages("coranto.embedded..", "coranto.scale..", "coranto.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "java.sql..", "org.sqlite..")
        .check(CORANTO);
  }

  @Test
  void onlyTheClusterKnowsKafka() {
    noClasses()
        .that()
        .resideInAPackage("coranto..")
        .and()
        .resideOutsideOfPackage("coranto.scale.kafka..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..")
        .check(CORANTO);
  }

  /// What fetches does so through [coranto.gather.door.Door], which checks every address at connect
  /// time; what keeps things on servers, or asks one of its owner's, speaks to those that its owner
  /// named.
  @Test
  void onlyTheDoorReachesTheNetwork() {
    noClasses()
        .that()
        .resideInAPackage("coranto..")
        .and()
        .resideOutsideOfPackages("coranto.gather.door..", "coranto.scale..", "coranto.app.assist..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "org.apache.hc..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.net.Socket.class,
            java.net.DatagramSocket.class,
            java.net.URLConnection.class,
            java.nio.channels.SocketChannel.class,
            java.nio.channels.AsynchronousSocketChannel.class,
            java.nio.channels.DatagramChannel.class)
        .orShould()
        .callMethodWhere(
            target(name("openConnection").or(name("openStream")).or(name("getContent")))
                .and(target(owner(assignableTo(java.net.URL.class)))))
        .orShould()
        .callMethodWhere(
            target(name("connect")).and(target(owner(assignableTo(org.jsoup.Jsoup.class)))))
        .because("there is one door")
        .check(CORANTO);
  }

  @Test
  void everyRoomMarksWhatMayBeNull() {
    classes()
        .that()
        .resideInAPackage("coranto..")
        .and()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
        .check(CORANTO);
  }
}
