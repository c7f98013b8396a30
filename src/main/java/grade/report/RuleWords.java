package grade.report;

import grade.answer.Rules;
import grade.mission.Mission;
import grade.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What an answer to a mission must obey, in words. */
final class RuleWords {
    private RuleWords() {}

    /** A sentence for each rule, and for each limit that is not the usual one. */
    static List<String> of(Mission mission, Wording wording) {
        Rules rules = mission.rules();
        List<String> words = new ArrayList<>();
        if (rules.mostLines() == 1) {
            words.add(wording.say("page-one-line"));
        } else if (rules.leastLines() == rules.mostLines()) {
            words.add(wording.say("page-lines", rules.mostLines()));
        } else {
            words.add(wording.say("page-lines-between", rules.leastLines(), rules.mostLines()));
        }
        if (!rules.forbidden().isEmpty()) {
            words.add(wording.say("page-forbidden", String.join(", ", new TreeSet<>(rules.forbidden()))));
        }
        words.addAll(LimitWords.of(mission.limits(), wording));
        return words;
    }
}
