package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.kakaotalk.Hurdle;
import grade.kakaotalk.Misreading;
import grade.wording.Language;
import grade.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
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
                        "same-file",
                        "overwrote",
                        "appended-instead",
                        "added-at-top",
                        "printed-not-written",
                        "joined-lines",
                        "written-not-printed",
                        "printed-as-error",
                        "all-years-counted",
                        "message-text-counted",
                        "continuation-lines-counted",
                        "name-cut-at-blank",
                        "name-cut-at-comma",
                        "ascending-order",
                        "cp949-in-data",
                        "no-header-in-data",
                        "quoted-dates-in-data",
                        "unquoted-names-in-data",
                        "name-cut-at-quote",
                        "blank-sender-counted",
                        "crlf",
                        "bom",
                        "smart-quotes",
                        "quotes-kept",
                        "full-width",
                        "keyboard-layout",
                        "literal-backslash-n",
                        "no-final-newline",
                        "extra-blank-lines",
                        "unicode-form",
                        "count-padding",
                        "extra-spaces",
                        "letter-case",
                        "extra-column",
                        "missing-column",
                        "invisible-characters",
                        "repeated-character",
                        "whole-wc",
                        "typed-in-korean",
                        "command-not-found",
                        "waits-for-input",
                        "wrong-input-name",
                        "rows-not-counted",
                        "header-counted",
                        "crlf-in-data",
                        "bom-in-data",
                        "unended-last-line",
                        "decomposed-data",
                        "separator-in-quotes",
                        "decomposed-answer",
                        "one-for-l",
                        "name-not-content",
                        "single-quoted",
                        "unsorted-uniq",
                        "uniq-without-count",
                        "text-sort",
                        "number-sort",
                        "sort-direction",
                        "not-sorted",
                        "head-off-by-one",
                        "head-for-tail",
                        "picked-too-early",
                        "pattern-not-anchored",
                        "pattern-case",
                        "inverted-match",
                        "first-match-only",
                        "wrong-order",
                        "extra-lines",
                        "missing-lines",
                        "wrong-separator",
                        "wrong-field",
                        "sort-key",
                        "option-refused",
                        "program-refused",
                        "file-emptied",
                        "file-untouched",
                        "shown-data-only",
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
        assertThat(wording.knows("diagnosis-extra-lines-above")).isTrue();
        assertThat(wording.knows("diagnosis-missing-lines-above")).isTrue();
        assertThat(Misreading.values())
                .filteredOn(
                        reading -> Stream.of(Hurdle.values()).map(Hurdle::id).anyMatch(reading.id()::equals))
                .isNotEmpty()
                .allMatch(reading -> wording.knows("diagnosis-" + reading.id() + "-tried"));
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
                "command-not-found-nearest",
                "written-not-printed",
                "option-refused",
                "program-refused",
                "wrong-input-name");

        assertThat(keys)
                .allSatisfy(key -> assertThat(Wording.in(language).say("diagnosis-" + key + "-hidden"))
                        .isNotEmpty());
    }

    @Test
    void namesNoneTwiceAndSaysWhatProvesEach() {
        assertThat(Diagnoses.ids()).doesNotHaveDuplicates();
        assertThat(Diagnoses.proofs()).allMatch(proof -> proof.evidence().matches("[A-Z][^{}]+\\."));
    }

    @Test
    void leavesAFindingWithoutAProvedCauseAsItIs() {
        assertThat(new Trial().expects("17\n").prints("something else\n").ofStdout())
                .isEqualTo("nothing");
    }
}
