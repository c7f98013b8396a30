package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RankingTest {
    @Test
    void putsTheMostMessagesFirstAndEqualOnesInTheOrderOfNames() {
        assertThat(Ranking.of(Map.of("b", 2L, "a", 2L, "c", 10L, "d", 9L, "e", 0L))
                        .standings())
                .containsExactly(
                        new Standing("c", 10), new Standing("d", 9), new Standing("a", 2), new Standing("b", 2));
    }

    @Test
    void listsAllWhoAreTiedForTheLastPlace() {
        Ranking ranking = Ranking.of(Map.of("a", 5L, "b", 3L, "c", 3L, "d", 1L));

        assertThat(ranking.top(1)).extracting(Standing::sender).containsExactly("a");
        assertThat(ranking.top(2)).extracting(Standing::sender).containsExactly("a", "b", "c");
        assertThat(ranking.top(3)).extracting(Standing::sender).containsExactly("a", "b", "c");
    }

    @Test
    void listsAllWhereThereAreFewer() {
        assertThat(Ranking.of(Map.of("a", 5L)).top(3)).isEqualTo(List.of(new Standing("a", 5)));
    }
}
