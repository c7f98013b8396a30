package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
            case CP949 -> EnumSet.of(Hurdle.CP949);
            case NO_HEADER -> EnumSet.of(Hurdle.NO_HEADER);
            case QUOTED_DATES -> EnumSet.of(Hurdle.QUOTED_DATES);
            case MINIMAL_QUOTES -> EnumSet.of(Hurdle.UNQUOTED_NAMES);
            case BLANK_USER -> EnumSet.of(Hurdle.BLANK_SENDER);
            case BLANK_DATE_USER -> EnumSet.of(Hurdle.BLANK_SENDER, Hurdle.OTHER_YEARS);
            default -> EnumSet.noneOf(Hurdle.class);
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOM")
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

        assertThat(Track.of(track.without(track.hurdles()), 2021).orElseThrow().hurdles())
                .isEmpty();
        assertThat(track.hurdles()).hasSize(6);
        assertThat(Track.of(track.without(List.of()), 2021)).contains(track);
    }

    @Test
    void takesAwayHowAFileIsWrittenToo() {
        Set<Trap> form = EnumSet.of(Trap.CP949, Trap.NO_HEADER, Trap.MINIMAL_QUOTES);
        Track track = track(form);

        assertThat(track.hurdles()).containsExactly(Hurdle.CP949, Hurdle.NO_HEADER, Hurdle.UNQUOTED_NAMES);
        Track plain = Track.of(track.without(track.hurdles()), 2021).orElseThrow();
        assertThat(plain.hurdles()).isEmpty();
        assertThat(plain.records())
                .extracting(ChatRecord::date, ChatRecord::user, ChatRecord::text)
                .isEqualTo(track.records().stream()
                        .map(found -> tuple(found.date(), found.user(), found.text()))
                        .toList());
    }

    @Test
    void readsOnlyWhatIsWrittenInOneWayThroughout() {
        String row = "2021-01-05 10:00:00,\"Ann\",\"say hi\"\n";

        assertThat(Track.of(("Date,User,Message\n" + row).getBytes(StandardCharsets.UTF_8), 2021))
                .isPresent();
        assertThat(Track.of(
                        ("Date,User,Message\n" + row.replace("\"Ann\"", "Ann")).getBytes(StandardCharsets.UTF_8), 2021))
                .isEmpty();
        assertThat(Track.of("no chat".getBytes(StandardCharsets.UTF_8), 2021)).isEmpty();
    }
}
