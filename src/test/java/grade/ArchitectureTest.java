package grade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The shape of the code, as the architecture page draws it. */
@AnalyzeClasses(packages = "grade", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule dependenciesPointDown = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("grade.cli..")
            .layer("report")
            .definedBy("grade.report..")
            .layer("transcript")
            .definedBy("grade.transcript..")
            .layer("catalog")
            .definedBy("grade.catalog..")
            .layer("repository")
            .definedBy("grade.repository..")
            .layer("proof")
            .definedBy("grade.proof..")
            .layer("grading")
            .definedBy("grade.grading..")
            .layer("diagnosis")
            .definedBy("grade.diagnosis..")
            .layer("verdict")
            .definedBy("grade.verdict..")
            .layer("mission")
            .definedBy("grade.mission..")
            .layer("xray")
            .definedBy("grade.xray..")
            .layer("check")
            .definedBy("grade.check..")
            .layer("document")
            .definedBy("grade.document..")
            .layer("markdown")
            .definedBy("grade.markdown..")
            .layer("answer")
            .definedBy("grade.answer..")
            .layer("advice")
            .definedBy("grade.advice..")
            .layer("shell")
            .definedBy("grade.shell")
            .layer("treesitter")
            .definedBy("grade.shell.treesitter..")
            .layer("kakaotalk")
            .definedBy("grade.kakaotalk..")
            .layer("bubblewrap")
            .definedBy("grade.sandbox.bubblewrap..")
            .layer("container")
            .definedBy("grade.sandbox.container..")
            .layer("unconfined")
            .definedBy("grade.sandbox.unconfined..")
            .layer("engine")
            .definedBy("grade.sandbox.engine..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("transcript")
            .mayOnlyBeAccessedByLayers("cli", "report")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("repository")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("proof")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("grading")
            .mayOnlyBeAccessedByLayers("cli", "proof")
            .whereLayer("diagnosis")
            .mayOnlyBeAccessedByLayers("grading", "catalog")
            .whereLayer("xray")
            .mayOnlyBeAccessedByLayers("cli", "report", "grading", "verdict")
            .whereLayer("verdict")
            .mayOnlyBeAccessedByLayers("cli", "report", "transcript", "proof", "grading")
            .whereLayer("mission")
            .mayOnlyBeAccessedByLayers("cli", "report", "catalog", "proof", "grading", "verdict")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers(
                    "report", "catalog", "proof", "grading", "diagnosis", "verdict", "mission", "document")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("cli", "report", "catalog", "proof", "grading", "mission")
            .whereLayer("markdown")
            .mayOnlyBeAccessedByLayers("grading", "document")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("cli", "report", "grading", "verdict")
            .whereLayer("treesitter")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("bubblewrap")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("container")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("unconfined")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("cli", "bubblewrap", "container", "unconfined");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("grade.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("grade.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyTheCatalogKnowsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("grade.catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyItsOwnPackageKnowsMarkdown = noClasses()
            .that()
            .resideOutsideOfPackage("grade.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule onlyTheTranscriptReadsJson = noClasses()
            .that()
            .resideOutsideOfPackage("grade.transcript..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule onlyItsOwnPackageKnowsTreeSitter = noClasses()
            .that()
            .resideOutsideOfPackage("grade.shell.treesitter..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.treesitter..");

    @ArchTest
    static final ArchRule onlyEnginesStartProcesses = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "grade.sandbox.engine..", "grade.sandbox.bubblewrap..", "grade.sandbox.container..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.exec..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    @ArchTest
    static final ArchRule whatJudgesTouchesNoFilesNetworkOrClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "grade.advice..",
                    "grade.check..",
                    "grade.document..",
                    "grade.markdown..",
                    "grade.answer..",
                    "grade.mission..",
                    "grade.verdict..",
                    "grade.diagnosis..",
                    "grade.kakaotalk..",
                    "grade.xray..",
                    "grade.seed..",
                    "grade.shell",
                    "grade.report..",
                    "grade.transcript..",
                    "grade.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|RandomAccessFile|File.*Stream|File(Reader|Writer))")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule onlyTheMainClassOwnsTheProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("grade.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("a program that is a function of its arguments can be tested");

    @ArchTest
    static final ArchRule nobodyUsesTheProcessesStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule typesAreFinalOrDataOrSealed = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beInterfaces();

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule exceptionsNameTheCulprit = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nobodyLogs = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
