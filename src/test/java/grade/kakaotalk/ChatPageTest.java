package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page about chats says of traps and dialects is what the code says. */
final class ChatPageTest {
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
        assertThat(breaks.startsWith("breaks none")).isNotEqualTo(trap.isBreaking());
    }

    @ParameterizedTest
    @EnumSource
    void knowsADialect(Dialect dialect) {
        assertThat(page)
                .filteredOn(line -> line.startsWith("| `" + dialect.id() + "` |"))
                .hasSize(1);
    }
}
