package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class ChatSpecTest {
    @Test
    void refusesRowsOutOfBounds() {
        assertThatThrownBy(() -> new ChatSpec(19, 6, Set.of())).hasMessage("rows must be 20 to 10000000: 19");
        assertThatThrownBy(() -> new ChatSpec(10_000_001, 6, Set.of()))
                .hasMessage("rows must be 20 to 10000000: 10000001");
    }

    @Test
    void refusesPeopleOutOfBounds() {
        assertThatThrownBy(() -> new ChatSpec(20, 0, Set.of())).hasMessage("people must be 1 to 1000: 0");
        assertThatThrownBy(() -> new ChatSpec(20, 1001, Set.of())).hasMessage("people must be 1 to 1000: 1001");
    }

    @Test
    void findsATrapByItsId() {
        assertThat(Trap.of("2021-in-name")).contains(Trap.YEAR_IN_NAME);
        assertThat(Trap.of("YEAR_IN_NAME")).isEmpty();
    }
}
