package grade.kakaotalk;

import grade.wording.Message;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which traps can be in a chat. */
final class TrapRules {
    private static final List<Set<Trap>> CLASHES = List.of(
            EnumSet.of(Trap.QUOTED_DATES, Trap.MINIMAL_QUOTES),
            EnumSet.of(Trap.CP949, Trap.BOM),
            EnumSet.of(Trap.CP949, Trap.NAME_EMOJI));

    private TrapRules() {}

    /**
     * Makes sure that all traps of the chat can be in it and work.
     *
     * @throws TrapException where they cannot or do not
     */
    static void require(ChatPlan plan) {
        refuseTrapsOfCsv(plan.spec());
        refuseClashes(plan.spec());
        Set<Trap> unarmed = Arming.unarmed(plan);
        if (!unarmed.isEmpty()) {
            throw new TrapException(unarmed(plan.spec(), ids(unarmed)));
        }
    }

    private static void refuseTrapsOfCsv(ChatSpec spec) {
        List<Trap> misplaced = spec.traps().stream()
                .filter(trap -> trap.isForCsvOnly() && !spec.dialect().isCsv())
                .toList();
        if (!misplaced.isEmpty()) {
            throw new TrapException(
                    Message.of("traps-csv-only", ids(misplaced), spec.dialect().id()));
        }
    }

    private static void refuseClashes(ChatSpec spec) {
        Set<Trap> present = CsvForm.traps(spec);
        for (Set<Trap> clash : CLASHES) {
            if (present.containsAll(clash)) {
                throw new TrapException(
                        Message.of("traps-clash", ids(clash), spec.dialect().id()));
            }
        }
    }

    private static Message unarmed(ChatSpec spec, String traps) {
        return Remedy.of(spec)
                .map(remedy ->
                        Message.of("traps-unarmed", spec.rows(), spec.people(), traps, remedy.rows(), remedy.people()))
                .orElseGet(() -> Message.of("traps-unarmed-together", traps));
    }

    private static String ids(Collection<Trap> traps) {
        return traps.stream().map(Trap::id).collect(Collectors.joining(", "));
    }
}
