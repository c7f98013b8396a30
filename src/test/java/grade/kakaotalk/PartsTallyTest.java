package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PartsTallyTest {
    private static final String HEADER = "Talk_2021.1.10 08:15-1.txt\n저장한 날짜 : 2021. 1. 10. 오전 8:15\n\n\n";
    private static final Part FIRST = part(HEADER + "2021. 1. 9. 오후 8:34, 수달 : a\n둘째 줄\n");
    private static final Part SECOND = part(HEADER + "2021. 1. 10. 오후 8:34, 수달 : b\n2021. 1. 10. 오후 8:35, 코알라 : b\n");

    @Test
    void countsPartsAsOneChat() throws IOException {
        ChatTally tally = ChatTally.of(List.of(FIRST, SECOND));

        assertThat(tally.statistics().records()).isEqualTo(3);
        assertThat(tally.statistics().people()).isEqualTo(2);
        assertThat(tally.strict(2021).standings()).containsExactly(new Standing("수달", 2), new Standing("코알라", 1));
    }

    @Test
    void tellsThePartThatIsDamaged() {
        assertThatThrownBy(() -> ChatTally.of(List.of(FIRST, part("%PDF-"))))
                .isInstanceOfSatisfying(ChatFormatException.class, e -> {
                    assertThat(e.part()).isEqualTo(2);
                    assertThat(e.line()).isEqualTo(1);
                    assertThat(e.problem().key()).isEqualTo("export-is-pdf");
                });
    }

    @Test
    void refusesAPartOfAnotherDialect() {
        assertThatThrownBy(() -> ChatTally.of(List.of(FIRST, part("Date,User,Message\n"))))
                .isInstanceOfSatisfying(
                        ChatFormatException.class,
                        e -> assertThat(Exports.said(e))
                                .isEqualTo(
                                        "line 1: Expected a part in the dialect of the first, ios-txt, but found mac-csv."));
    }

    @Test
    void closesEachPart() throws IOException {
        int[] open = {0};
        Part part = () -> {
            open[0]++;
            return new ByteArrayInputStream(Exports.csv("2021-01-05 10:00:00,\"a\",\"b\"")) {
                @Override
                public void close() {
                    open[0]--;
                }
            };
        };

        assertThat(ChatTally.of(List.of(part, part)).statistics().records()).isEqualTo(2);
        assertThat(open).containsExactly(0);
    }

    private static Part part(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
