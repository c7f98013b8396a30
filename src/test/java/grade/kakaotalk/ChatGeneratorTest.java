package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import grade.seed.Seed;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatGeneratorTest {
    @Test
    void writesTheSameBytesOnEveryMachine() throws Exception {
        byte[] clean = Exports.bytes(Exports.room(Set.of(), 42));
        byte[] all = Exports.bytes(Exports.room(Exports.HURDLES, 42));

        assertThat(sha256(clean)).isEqualTo("e1179c7015437d32db9310b6e245b6c612b843523396b768a06ad349cd11a5fd");
        assertThat(sha256(all)).isEqualTo("f933b460f831eadb347a1e332d594d72cf3219851fe27795233c370bb5bce7e5");
    }

    @Test
    void writesTheDialectOfTheMacClient() {
        ChatGenerator generator = ChatGenerator.of(new ChatSpec(20, 2, Set.of()), new Seed(1));

        assertThat(new String(Exports.bytes(generator), StandardCharsets.UTF_8)
                        .lines()
                        .limit(3))
                .containsExactly(
                        "Date,User,Message",
                        "2021-01-05 08:36:22,\"Pebble\",\"지금 출발합니다\"",
                        "2021-01-21 18:05:11,\"Pebble\",\"이모티콘\"");
    }

    @ParameterizedTest
    @MethodSource("grade.kakaotalk.Exports#trapSets")
    void knowsWhatAReaderWillCount(Set<Trap> traps) {
        for (long seed = 0; seed < 5; seed++) {
            ChatGenerator generator = Exports.room(traps, seed);
            ChatTally tally = Exports.tally(Exports.bytes(generator));

            assertThat(tally.statistics().records()).isEqualTo(2000);
            assertThat(tally.strictByYear()).isEqualTo(generator.strict());
            assertThat(tally.looseByYear()).isEqualTo(generator.loose());
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 1", "20, 6", "997, 41", "5000, 1000"})
    void givesEveryRowToSomebody(int rows, int people) {
        ChatGenerator generator = ChatGenerator.of(new ChatSpec(rows, people, Set.of()), new Seed(3));

        assertThat(generator.strict()).containsOnlyKeys(2021);
        assertThat(generator.strict(2021).standings().stream().mapToLong(Standing::count))
                .hasSizeLessThanOrEqualTo(people)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(rows));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void keepsAChatWithoutTrapsPlain(long seed) {
        List<ChatRecord> records = Exports.records(Exports.bytes(Exports.room(Set.of(), seed)));

        assertThat(records).allSatisfy(found -> {
            assertThat(found.date()).startsWith("2021-");
            assertThat(found.user()).matches("\\p{L}+");
            assertThat(found.text()).doesNotContain("2021", "\n", ",", "\"").isNotBlank();
            assertThat(Notice.isNotice(found.user(), found.text())).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("grade.kakaotalk.Exports#trapSets")
    void goesForwardInTime(Set<Trap> traps) {
        assertThat(Exports.records(Exports.bytes(Exports.room(traps, 8))))
                .extracting(ChatRecord::date)
                .filteredOn(date -> !date.isEmpty())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("grade.kakaotalk.Exports#trapSets")
    void leavesNoDoubtWhoIsOnTop(Set<Trap> traps) {
        ChatGenerator room = Exports.room(traps, 1);
        for (Ranking ranking : List.of(room.strict(2021), room.loose().getOrDefault(2021, Ranking.EMPTY))) {
            List<Standing> standings = ranking.standings();
            for (int rank = 0; rank < Math.min(3, standings.size() - 1); rank++) {
                long margin = rank == 2 && traps.contains(Trap.TIE) ? 100 : 105;
                assertThat(standings.get(rank).count() * 100)
                        .isGreaterThanOrEqualTo(standings.get(rank + 1).count() * margin);
            }
        }
    }

    @Test
    void givesCountsOfOneLengthSoThatSortingThemAsTextIsRight() {
        for (Set<Trap> traps : List.of(Set.<Trap>of(), Exports.REQUIRED)) {
            assertThat(Exports.room(traps, 1).strict(2021).standings())
                    .hasSize(6)
                    .allSatisfy(standing -> assertThat(standing.count()).isBetween(100L, 999L));
        }
    }

    @Test
    void closesNothing() throws Exception {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        Exports.room(Set.of(), 1).writeTo(out);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
