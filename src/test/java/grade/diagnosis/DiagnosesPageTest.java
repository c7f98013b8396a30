package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about diagnoses is made from the code, and renewed by {@code -Dgolden=write}. */
final class DiagnosesPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/diagnoses.md");

    private static final String HEAD = """
            # Diagnoses

            <!-- Made from the code. Renew it with: mvn verify -Dtest=DiagnosesPageTest -Dgolden=write -->

            A failed comparison says what differs; a diagnosis says why. It is named only where evidence proves it: another
            reading of the output under which it is right, what was left behind, a program's own report, or further runs in
            the sandbox, of the answer on other data or of the answer with one thing mended. Where several are proved, the
            one that stands first here is told. Where none is, nothing is told: silence is better than a false cause.

            Only answers that failed are looked at. A failed case costs MOST_OF_CASE further runs at most, all failed cases of an
            answer together MOST_OF_ANSWER; mended lines are also tried on another draw of the case's data, and on the cases that the
            answer passed. None is tried after one that had to be stopped.

            Rejected answers in a mission can name the diagnosis that they must get (see [Writing missions](authoring.md)).
            """;

    @Test
    void isAsTheCodeSays() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page());
        }

        assertThat(PAGE)
                .as("renew it with: mvn verify -Dtest=DiagnosesPageTest -Dgolden=write")
                .content()
                .isEqualTo(page());
    }

    private static String page() {
        return HEAD.replace("MOST_OF_CASE", String.valueOf(Experiments.MOST))
                        .replace("MOST_OF_ANSWER", String.valueOf(Experiments.MOST_OF_ANSWER))
                + Diagnoses.proofs().stream().map(DiagnosesPageTest::section).collect(Collectors.joining());
    }

    private static String section(Proof proof) {
        return "\n## " + proof.id() + "\n\n" + said(proof.id(), Language.EN) + "\n\n" + said(proof.id(), Language.KO)
                + "\n\nEvidence: " + proof.evidence() + "\n";
    }

    /** Placeholders stay, as letters; what bash reads as signs is code. */
    private static String said(String id, Language language) {
        String sentence = Wording.in(language)
                .say("diagnosis-" + id, "FILE", "OTHER", "NUMBER")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*", "\\*");
        return "> " + sentence;
    }
}
