package grade.kakaotalk;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What would arm the traps of a chat in which some change nothing. */
final class Remedy {
    private static final int[] ROOMS = {4, 6, 8};

    private Remedy() {}

    /** The nearest of some larger chats in which all work; nothing where they stand in each other's way. */
    static Optional<ChatSpec> of(ChatSpec spec) {
        return people(spec)
                .boxed()
                .flatMap(people -> rows(spec).mapToObj(rows -> spec.resized(rows, people)))
                .filter(larger -> Arming.unarmed(new ChatPlan(larger)).isEmpty())
                .findFirst();
    }

    private static IntStream people(ChatSpec spec) {
        return IntStream.concat(IntStream.of(spec.people()), IntStream.of(ROOMS).filter(room -> room > spec.people()));
    }

    /** Its own, then round numbers. */
    private static IntStream rows(ChatSpec spec) {
        IntStream round = Stream.iterate(10, power -> power <= ChatSpec.MAX_ROWS, power -> power * 10)
                .flatMapToInt(power -> IntStream.of(power, 2 * power, 5 * power))
                .filter(rows -> rows > spec.rows() && rows <= ChatSpec.MAX_ROWS);
        return IntStream.concat(IntStream.of(spec.rows()), round);
    }
}
