package grade.catalog;

import grade.kakaotalk.ChatGenerator;
import grade.kakaotalk.ChatSpec;
import grade.kakaotalk.Trap;
import grade.kakaotalk.UnarmedTrapException;
import grade.seed.Seed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
            item.word(ids()).flatMap(Trap::of).ifPresent(traps::add);
        }
        fields.refuseOthers();
        ChatSpec spec = new ChatSpec(rows, people, traps);
        refuseUnarmed(spec, fields);
        return spec;
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Trap trap : Trap.values()) {
            ids.add(trap.id());
        }
        return ids;
    }

    /** Whether a trap works depends on the spec alone, so that any seed tells. */
    private static void refuseUnarmed(ChatSpec spec, Fields fields) {
        if (!spec.traps().isEmpty()) {
            try {
                ChatGenerator.of(spec, new Seed(0));
            } catch (UnarmedTrapException e) {
                String traps = e.traps().stream().map(Trap::id).collect(Collectors.joining(", "));
                fields.problems().add(fields.place(), "catalog-traps-unarmed", spec.rows(), spec.people(), traps);
            }
        }
    }
}
