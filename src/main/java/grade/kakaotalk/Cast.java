package grade.kakaotalk;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.util.ArrayList;
import java.util.List;

/**
 * The senders' names, by their numbers in the plan.
 *
 * @param names the last one is empty: nobody
 */
record Cast(List<String> names) {
    private static final List<String> SECOND_WORDS = List.of(" 매니저", " 반장", " Junior");
    private static final List<String> AFTER_COMMA = List.of(",서울", ",부산", ",Jeju");

    Cast {
        names = List.copyOf(names);
    }

    static Cast of(ChatPlan plan, Seed seed) {
        List<String> names = new ArrayList<>(
                Names.draw(plan.spec().people(), seed.child("words").random()));
        if (plan.spec().has(Trap.YEAR_IN_NAME)) {
            names.set(plan.secondQuietest(), names.get(plan.secondQuietest()) + ChatPlan.YEAR);
        }
        SplitMix64 random = seed.child("traps").random();
        int ranks = Math.min(3, names.size());
        int spaced = random.below(ranks);
        // Somebody else if there is anybody else.
        int commaed = (spaced + 1 + random.below(Math.max(ranks - 1, 1))) % ranks;
        String second = SECOND_WORDS.get(random.below(SECOND_WORDS.size()));
        String after = AFTER_COMMA.get(random.below(AFTER_COMMA.size()));
        if (plan.spec().has(Trap.NAME_SPACE)) {
            names.set(spaced, names.get(spaced) + second);
        }
        if (plan.spec().has(Trap.NAME_COMMA)) {
            names.set(commaed, names.get(commaed) + after);
        }
        names.add("");
        return new Cast(names);
    }

    String name(int person) {
        return names.get(person);
    }
}
