package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Language;
import grade.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DiagnosesTest {
    @Test
    void triesTheMostSpecificFirst() {
        assertThat(Diagnoses.ids())
                .containsExactly(
                        "time-limit",
                        "cpu-limit",
                        "memory-limit",
                        "process-limit",
                        "file-size-limit",
                        "file-count-limit",
                        "disk-limit",
                        "output-limit",
                        "piped-into-file",
                        "wrong-file-name",
                        "overwrote",
                        "appended-instead",
                        "added-at-top",
                        "printed-not-written",
                        "all-years-counted",
                        "message-text-counted",
                        "continuation-lines-counted",
                        "name-cut-at-blank",
                        "name-cut-at-comma",
                        "ascending-order",
                        "crlf",
                        "bom",
                        "smart-quotes",
                        "keyboard-layout",
                        "literal-backslash-n",
                        "no-final-newline",
                        "extra-blank-lines",
                        "unicode-form",
                        "extra-spaces",
                        "letter-case",
                        "wrong-order",
                        "invisible-characters",
                        "repeated-character",
                        "whole-wc",
                        "command-not-found",
                        "waits-for-input",
                        "file-emptied",
                        "constant-answer",
                        "counted-lines",
                        "counted-words",
                        "counted-characters",
                        "counted-non-blank-lines",
                        "counted-blank-lines",
                        "counted-distinct-lines",
                        "off-by-one");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachInEveryLanguage(Language language) {
        Wording wording = Wording.in(language);

        assertThat(Diagnoses.ids()).allMatch(id -> wording.knows("diagnosis-" + id));
        assertThat(wording.knows("diagnosis-command-not-found-nearest")).isTrue();
        assertThat(wording.knows("diagnosis-wrong-file-name-untouched")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void canSpeakOfHiddenCasesWithoutTheirData(Language language) {
        List<String> keys = List.of(
                "wrong-file-name",
                "wrong-file-name-untouched",
                "invisible-characters",
                "repeated-character",
                "command-not-found",
                "command-not-found-nearest");

        assertThat(keys)
                .allSatisfy(key -> assertThat(Wording.in(language).say("diagnosis-" + key + "-hidden"))
                        .isNotEmpty());
    }

    @Test
    void leavesAFindingWithoutAProvedCauseAsItIs() {
        assertThat(new Trial().expects("17\n").prints("something else\n").ofStdout())
                .isEqualTo("nothing");
    }
}
