package grade.catalog;

import grade.kakaotalk.ChatGenerator;
import grade.kakaotalk.ChatSpec;
import grade.kakaotalk.Dialect;
import grade.kakaotalk.Trap;
import grade.kakaotalk.TrapException;
import grade.seed.Seed;
import java.util.EnumSet;
import java.util.Set;

/** Reads what kind of chat is generated. */
final class ChatSpecReader {
    private static final int USUAL_PEOPLE = 8;

    private ChatSpecReader() {}

    static ChatSpec read(Fields fields) {
        int rows = fields.required("rows")
                .flatMap(value -> value.integer(ChatSpec.MIN_ROWS, ChatSpec.MAX_ROWS))
                .orElse(ChatSpec.MIN_ROWS);
        int people = fields.integer("people", 1, ChatSpec.MAX_PEOPLE, USUAL_PEOPLE);
        Set<Trap> traps = EnumSet.noneOf(Trap.class);
        for (Value item : fields.items("traps")) {
            item.word(Trap.ids()).flatMap(Trap::of).ifPresent(traps::add);
        }
        Dialect dialect = fields.value("dialect")
                .flatMap(value -> value.word(Dialect.ids()))
                .flatMap(Dialect::of)
                .orElse(Dialect.MAC_CSV);
        fields.refuseOthers();
        ChatSpec spec = new ChatSpec(rows, people, traps, dialect, false);
        refuseTraps(spec, fields);
        return spec;
    }

    /** Whether a trap works depends on the spec alone, so that any seed tells. */
    private static void refuseTraps(ChatSpec spec, Fields fields) {
        try {
            ChatGenerator.of(spec, new Seed(0));
        } catch (TrapException e) {
            fields.problems()
                    .add(
                            fields.place(),
                            e.message().key(),
                            e.message().arguments().toArray());
        }
    }
}
