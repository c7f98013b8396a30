package grade.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WordingTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);
    private static final Wording KOREAN = Wording.in(Language.KO);

    @Test
    void fillsInTheArguments() {
        assertThat(ENGLISH.say("file-missing", "test.txt")).isEqualTo("test.txt is not there.");
        assertThat(KOREAN.say(Message.of("file-missing", "test.txt"))).isEqualTo("test.txt 파일이 없습니다.");
    }

    @Test
    void fillsInOnlyOnce() {
        assertThat(ENGLISH.say("report-points", "{1}", "{0}")).isEqualTo("{1} of {0} points");
    }

    @Test
    void showsArgumentsSafelyAndShort() {
        assertThat(ENGLISH.say("file-missing", "a\033[2J\nb")).isEqualTo("a\\x1b[2J\\nb is not there.");
        assertThat(ENGLISH.say("file-missing", "a".repeat(1000))).isEqualTo("a".repeat(400) + "… is not there.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void knowsItsLanguageAndItsKeys(Language language) {
        Wording wording = Wording.in(language);
        assertThat(wording.language()).isEqualTo(language);
        assertThat(wording.knows("file-missing")).isTrue();
        assertThat(wording.knows("file-mislaid")).isFalse();
    }

    @Test
    void refusesAKeyItDoesNotKnow() {
        assertThatThrownBy(() -> ENGLISH.say("file-mislaid"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no sentence for file-mislaid in EN");
    }

    @Test
    void leavesBracesAloneThatAreNoPlaceholder() {
        assertThat(Wording.fill("awk '{p}' {0} {a} {", java.util.List.of("x"))).isEqualTo("awk '{p}' x {a} {");
    }

    @ParameterizedTest
    @CsvSource({"ko, KO", "ko_KR.UTF-8, KO", "ko.UTF-8, KO", "kok_IN, EN", "en_US, EN", "C, EN", "'', EN"})
    void takesTheLanguageFromALocale(String locale, Language language) {
        assertThat(Language.ofLocale(locale)).isEqualTo(language);
    }

    @Test
    void findsALanguageByItsCode() {
        assertThat(Language.of("ko")).contains(Language.KO);
        assertThat(Language.of("KO")).isEmpty();
        assertThat(Language.EN.code()).isEqualTo("en");
    }

    @Test
    void takesTheTextThereIsWhereALanguageIsMissing() {
        assertThat(new Localized(Map.of(Language.KO, "줄")).in(Language.EN)).isEqualTo("줄");
        assertThat(Localized.same("x").in(Language.KO)).isEqualTo("x");
        assertThatThrownBy(() -> new Localized(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsArgumentsAsText() {
        assertThat(Message.of("k", 1, "a", 2.5)).isEqualTo(new Message("k", java.util.List.of("1", "a", "2.5")));
    }
}
