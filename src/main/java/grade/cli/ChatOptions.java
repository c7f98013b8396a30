package grade.cli;

import grade.kakaotalk.ChatSpec;
import grade.kakaotalk.Dialect;
import grade.kakaotalk.Trap;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** What chat to make up. */
final class ChatOptions {
    @Option(names = "--rows", paramLabel = "N")
    private int rows = 2000;

    @Option(names = "--people", paramLabel = "P")
    private int people = 8;

    @Option(names = "--traps", paramLabel = "TRAP", split = ",")
    private List<String> traps = new ArrayList<>();

    @Option(names = "--dialect", paramLabel = "DIALECT")
    private String dialect = Dialect.MAC_CSV.id();

    @Option(names = "--realistic")
    private boolean realistic;

    ChatSpec spec() {
        requireWithin("--rows", rows, ChatSpec.MIN_ROWS, ChatSpec.MAX_ROWS);
        requireWithin("--people", people, 1, ChatSpec.MAX_PEOPLE);
        return new ChatSpec(rows, people, traps(), dialect(), realistic);
    }

    private Set<Trap> traps() {
        Set<Trap> known = EnumSet.noneOf(Trap.class);
        for (String trap : traps) {
            known.add(Trap.of(trap.strip()).orElseThrow(() -> UsageException.unknown("usage-trap", trap, Trap.ids())));
        }
        return known;
    }

    private Dialect dialect() {
        return Dialect.of(dialect).orElseThrow(() -> UsageException.unknown("usage-dialect", dialect, Dialect.ids()));
    }

    private static void requireWithin(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new UsageException(Message.of("usage-number", option, number, least, most));
        }
    }
}
