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
    private static final List<String> IN_QUOTES = List.of("\"팀장\"", "\"대장\"", "\"Kid\"");
    private static final List<String> EMOJI = List.of("🍀", "🐳", "🌙");
    private static final List<String> AFTER_COMMA = List.of(",서울", ",부산", ",Jeju");

    Cast {
        names = List.copyOf(names);
    }

    static Cast of(ChatPlan plan, Seed seed) {
        // To grep in a UTF-8 locale, lines that hold other bytes than ASCII are binary: somebody on top must have them.
        boolean koreanFirst = plan.spec().has(Trap.CP949);
        List<String> names = new ArrayList<>(Names.draw(
                plan.spec().senders(), koreanFirst, seed.child("words").random()));
        if (plan.spec().has(Trap.YEAR_IN_NAME)) {
            names.set(plan.secondQuietest(), names.get(plan.secondQuietest()) + ChatPlan.YEAR);
        }
        makeOdd(names, plan.spec(), seed.child("traps").random());
        names.add("");
        return new Cast(names);
    }

    private static void makeOdd(List<String> names, ChatSpec spec, SplitMix64 random) {
        int ranks = oddNames(spec);
        int spaced = random.below(ranks);
        // Somebody else if there is anybody else.
        int commaed = (spaced + 1 + random.below(Math.max(ranks - 1, 1))) % ranks;
        int quoted = ranks == NaiveTop.TOP ? NaiveTop.TOP - spaced - commaed : spaced;
        append(Trap.NAME_SPACE, SECOND_WORDS, spaced, names, spec, random);
        append(Trap.NAME_COMMA, AFTER_COMMA, commaed, names, spec, random);
        append(Trap.NAME_QUOTE, IN_QUOTES, quoted, names, spec, random);
        append(Trap.NAME_EMOJI, EMOJI, random.below(ranks), names, spec, random);
    }

    /** How many people, the first in rank, may get an odd name: who is tied for the third place may be left out. */
    static int oddNames(ChatSpec spec) {
        return Math.min(spec.has(Trap.TIE) ? NaiveTop.TOP - 1 : NaiveTop.TOP, spec.senders());
    }

    private static void append(
            Trap trap, List<String> ends, int person, List<String> names, ChatSpec spec, SplitMix64 random) {
        String end = ends.get(random.below(ends.size()));
        if (spec.has(trap)) {
            names.set(person, names.get(person) + end);
        }
    }

    String name(int person) {
        return names.get(person);
    }
}
