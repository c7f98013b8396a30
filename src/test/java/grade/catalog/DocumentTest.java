package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import grade.mission.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final String HEAD = "format: 1\nid: m\ntitle: T\ntask: T\nsolution: ls\n";

    @TempDir
    private Path directory;

    @Test
    void tellsTheFirstByteThatIsNoUtf8() {
        byte[] bytes = (HEAD + "hints: [가, 나]\n").getBytes(Charset.forName("MS949"));
        assertThat(pack(bytes).problems())
                .containsExactly("m/mission.yaml:6:9 This byte is no UTF-8. Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\u009F", "\uFEFF", "\uFFFE"})
    void tellsACharacterThatNobodySees(String character) {
        String code = String.format("U+%04X", (int) character.charAt(0));
        assertThat(pack(HEAD + "hints: [한글" + character + "]\n").problems())
                .containsExactly("m/mission.yaml:6:11 The invisible character " + code
                        + " cannot stand in this file. Delete it, or write it as an escape in double quotes.");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(pack("\uFEFF" + HEAD + "hint: x\n").problems())
                .containsExactly("m/mission.yaml:6:1 There is no `hint` here. Did you mean `hints`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void countsLinesWhateverEndsThem(String end) {
        Problem problem =
                pack((HEAD + "hint: x\npoints: 1\n").replace("\n", end)).found().get(0);
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.source()).isEqualTo("hint: x");
    }

    @Test
    void endsShellLinesWithLineFeedsWhateverEndsTheLinesOfTheFile() {
        String text =
                HEAD.replace("solution: ls", "solution: |\n  echo a\n  echo b").replace("\n", "\r\n");
        assertThat(pack(text).mission().solution()).isEqualTo("echo a\necho b");
    }

    @Test
    void countsColumnsInCharacters() {
        assertThat(pack(HEAD + "rejected: [{ answer: '😀한글e\u0301', becuase: x, because: rule/lines }]\n")
                        .problems())
                .containsExactly("m/mission.yaml:6:31 There is no `becuase` here. Did you mean `because`?");
    }

    @Test
    void tellsThatAFileIsTooLarge() {
        assertThat(pack(HEAD + "#".repeat(1 << 20)).problems())
                .containsExactly("m/mission.yaml This file is too large: more than 1 MiB.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void refusesNestingThatNoMissionNeeds(String opening) {
        assertThat(pack(HEAD + "hints:\n  " + opening.repeat(100_000)).problems())
                .singleElement()
                .asString()
                .endsWith(" This is nested more than 24 levels deep.");
    }

    @Test
    void followsNoAlias() {
        StringBuilder bomb = new StringBuilder(HEAD).append("hints:\n  - &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("  - &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(pack(bomb.toString()).problems())
                .hasSize(30 + 2 * 29)
                .contains("m/mission.yaml:8:10 A text that begins with * must be quoted:"
                        + " YAML takes it for something else.");
    }

    private TestPack pack(String text) {
        return pack(text.getBytes(StandardCharsets.UTF_8));
    }

    private TestPack pack(byte[] mission) {
        return TestPack.in(directory).with("m/mission.yaml", mission);
    }
}
