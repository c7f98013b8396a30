package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page about chats says of traps and dialects is what the code says. */
final class ChatPageTest {
    private static final Set<Trap> HARMLESS =
            EnumSet.of(Trap.NAME_EMOJI, Trap.SYSTEM_ROWS, Trap.CRLF, Trap.COMMA_IN_MESSAGE, Trap.TIE);

    private final List<String> page = Files.readAllLines(Path.of("src/site/markdown/kakaotalk.md"));

    ChatPageTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void tellsWhatATrapBreaks(Trap trap) {
        String breaks = Wording.in(Language.EN).say("trap-" + trap.id());

        assertThat(page)
                .filteredOn(line -> line.startsWith("| `" + trap.id() + "` |"))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(" | " + breaks + " |"))
                .satisfies(line -> assertThat(line.contains("; CSV only |")).isEqualTo(trap.isForCsvOnly()));
        assertThat(breaks.startsWith("breaks none")).isEqualTo(HARMLESS.contains(trap));
    }

    @ParameterizedTest
    @EnumSource
    void knowsADialect(Dialect dialect) {
        assertThat(page)
                .filteredOn(line -> line.startsWith("| `" + dialect.id() + "` |"))
                .hasSize(1);
    }
}
