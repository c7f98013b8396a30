package grade.mission;

import static org.assertj.core.api.Assertions.assertThat;

import grade.kakaotalk.ChatGenerator;
import grade.kakaotalk.ChatSpec;
import grade.kakaotalk.Dialect;
import grade.kakaotalk.Trap;
import grade.seed.Seed;
import grade.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentTest {
    private static Content.Block block(String count, String line) {
        return new Content.Block(
                Range.parse(count).orElseThrow(), Template.parse(line).orElseThrow());
    }

    @Test
    void makesTheSameBytesOnEveryMachine() {
        Content lines = new Content.Lines(
                List.of(block("2", "{word} {integer 1..999}"), block("1", "{n}: {words 2..3} {one-of GET POST}")),
                true,
                50,
                true);

        assertThat(lines.text(new Seed(42))).isEqualTo("""
                zephyr 702
                3: garden needle marble POST
                zephyr 702
                tunnel 819
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, -1, Long.MAX_VALUE})
    void addsCopiesOfTheGivenShareAndNoOtherLines(long seed) {
        Content lines = new Content.Lines(List.of(block("100", "{word} {n}")), true, 20, true);

        List<String> made = lines.text(new Seed(seed)).lines().toList();

        assertThat(made).hasSize(120);
        assertThat(made.stream().distinct()).hasSize(100);
    }

    @Test
    void endsTheLastLineOnlyWhereAsked() {
        assertThat(new Content.Lines(List.of(block("2", "x")), false, 0, false).text(new Seed(1)))
                .isEqualTo("x\nx");
        assertThat(new Content.Lines(List.of(block("2", "x")), false, 0, true).text(new Seed(1)))
                .isEqualTo("x\nx\n");
    }

    @Test
    void knowsWhetherASeedMakesADifference() {
        assertThat(new Content.Exact("x").isRandom()).isFalse();
        assertThat(new Content.Lines(List.of(block("3", "{n}")), false, 0, true).isRandom())
                .isFalse();
        assertThat(new Content.Lines(List.of(block("3..4", "x")), false, 0, true).isRandom())
                .isTrue();
        assertThat(new Content.Lines(List.of(block("3", "{word}")), false, 0, true).isRandom())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{wrd}", "{words}", "{words 6..2}", "{integer x}", "{one-of}", "{word 3}"})
    void refusesPlaceholdersThatDoNotExist(String template) {
        assertThat(Template.parse(template)).isEmpty();
    }

    @Test
    void leavesBracesAloneThatAreNoPlaceholder() {
        assertThat(Template.parse("{ print $1 } {} {A} {1}")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryByteOfAChatInWhateverEncoding(Dialect dialect) throws IOException {
        ChatSpec spec = new ChatSpec(200, 6, Set.of(Trap.NAME_COMMA), dialect, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChatGenerator.of(spec, new Seed(1)).writeTo(bytes);

        assertThat(Utf8.encode(new Content.Chat(spec).text(new Seed(1)))).isEqualTo(bytes.toByteArray());
    }
}
