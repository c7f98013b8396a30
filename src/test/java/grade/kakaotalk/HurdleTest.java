package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HurdleTest {
    private static Track track(Set<Trap> traps) {
        return Track.of(Exports.bytes(Exports.room(traps, 5)), 2021).orElseThrow();
    }

    /** What a trap adds, some of it in rows of other years. */
    private static Set<Hurdle> hurdles(Trap trap) {
        return switch (trap) {
            case OTHER_YEARS -> EnumSet.of(Hurdle.OTHER_YEARS);
            case YEAR_IN_MESSAGE, YEAR_IN_NAME -> EnumSet.of(Hurdle.YEAR_ELSEWHERE, Hurdle.OTHER_YEARS);
            case NAME_SPACE -> EnumSet.of(Hurdle.BLANK_IN_NAME);
            case NAME_COMMA -> EnumSet.of(Hurdle.COMMA_IN_NAME);
            case NAME_QUOTE -> EnumSet.of(Hurdle.QUOTE_IN_NAME);
            case MULTILINE, MULTILINE_YEAR, MULTILINE_DATE, MULTILINE_ROW -> EnumSet.of(Hurdle.LINES_IN_MESSAGES);
            case BLANK_USER -> EnumSet.of(Hurdle.BLANK_SENDER);
            case BLANK_DATE_USER -> EnumSet.of(Hurdle.BLANK_SENDER, Hurdle.OTHER_YEARS);
            default -> EnumSet.noneOf(Hurdle.class);
        };
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUOTED_DATES", "MINIMAL_QUOTES", "NO_HEADER", "CP949", "BOM", "CRLF"})
    void findsWhatATrapPutsIntoAChat(Trap trap) {
        assertThat(track(Set.of(trap)).hurdles()).containsExactlyElementsOf(hurdles(trap));
    }

    @Test
    void findsNothingInAPlainChat() {
        assertThat(track(Set.of()).hurdles()).isEmpty();
    }

    @Test
    void leavesNoneOfThoseThatAreTakenAway() {
        Track track = track(Exports.HURDLES);

        String plain = track.without(track.hurdles());

        assertThat(Track.of(plain.getBytes(StandardCharsets.UTF_8), 2021)
                        .orElseThrow()
                        .hurdles())
                .isEmpty();
        assertThat(track.hurdles()).hasSize(6);
        assertThat(Track.of(track.without(List.of()).getBytes(StandardCharsets.UTF_8), 2021))
                .contains(track);
    }

    @Test
    void readsOnlyWhatTheClientWrites() {
        String row = "2021-01-05 10:00:00,\"Ann\",\"say \"\"hi\"\"\"\n";

        assertThat(Track.of(("Date,User,Message\n" + row).getBytes(StandardCharsets.UTF_8), 2021))
                .isPresent();
        assertThat(Track.of(
                        ("Date,User,Message\n" + row.replace("\"Ann\"", "Ann")).getBytes(StandardCharsets.UTF_8), 2021))
                .isEmpty();
        assertThat(Track.of("no chat".getBytes(StandardCharsets.UTF_8), 2021)).isEmpty();
    }
}
