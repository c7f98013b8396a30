package grade.kakaotalk;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.util.List;
import java.util.Map;

/** What is written: phrases on one line, then the tails of the plan, spread evenly over the chat. */
final class Texts {
    private static final String FROM_NOBODY = "삭제된 메시지입니다.";
    private static final List<Tail> TAILS = List.of(Tail.values());
    private static final List<Opening> OPENINGS = List.of(Opening.values());

    private final ChatPlan plan;
    private final Cast cast;
    private final Urn tails;
    private final Urn openings;
    private final List<Announcement> announcements;
    private final SplitMix64 phrases;
    private final SplitMix64 order;
    private final SplitMix64 orderOfOpenings;
    private final SplitMix64 notices;

    Texts(ChatPlan plan, Cast cast, Seed seed) {
        this.plan = plan;
        this.cast = cast;
        this.tails = urn(TAILS, plan.tails());
        this.openings = urn(OPENINGS, plan.openings());
        this.announcements = Announcement.in(plan.spec().dialect());
        this.phrases = seed.child("phrases").random();
        this.order = seed.child("tails").random();
        this.orderOfOpenings = seed.child("openings").random();
        this.notices = seed.child("notices").random();
    }

    private static <T> Urn urn(List<T> kinds, Map<T, Integer> counts) {
        return new Urn(
                kinds.stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).toArray());
    }

    /** The next message of the chat, by this person in this year. */
    String next(int person, int year) {
        if (person == plan.nobody()) {
            return FROM_NOBODY;
        }
        Tail tail = TAILS.get(tails.draw(order));
        return firstLine(person, year) + tail.lines(cast.name(plan.quietest()));
    }

    /** The next notice of the chat, in the name of this person. */
    String notice(int person) {
        return announcements
                .get(notices.below(announcements.size()))
                .text(cast.name(person), cast.name(plan.quietest()));
    }

    private String firstLine(int person, int year) {
        Opening opening = OPENINGS.get(openings.draw(orderOfOpenings));
        boolean speaksOfTheYear =
                plan.spec().has(Trap.YEAR_IN_MESSAGE) && year != ChatPlan.YEAR && person == plan.quietest();
        List<String> lines = speaksOfTheYear ? Phrases.ABOUT_THE_YEAR : lines(opening);
        return lines.get(phrases.below(lines.size()));
    }

    private List<String> lines(Opening opening) {
        return switch (opening) {
            case PHRASE -> plan.spec().realistic() ? Phrases.SPOKEN : Phrases.SPOKEN_OR_SENT;
            case MEDIA -> Phrases.SENT;
            case COMMAS -> Phrases.WITH_COMMAS;
        };
    }
}
