package grade.report;

import grade.answer.Bounds;
import grade.answer.RequiredProgram;
import grade.answer.Rules;
import grade.document.Brief;
import grade.mission.Mission;
import grade.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an answer to a mission must obey, in words. */
final class RuleWords {
    private RuleWords() {}

    /** A sentence for each rule, and for each limit that is not the usual one. */
    static List<String> of(Mission mission, Wording wording) {
        List<String> words = new ArrayList<>();
        Rules rules = mission.rules();
        mission.brief()
                .ifPresentOrElse(
                        brief -> words.addAll(asked(brief, wording)), () -> lines(rules.lines(), wording, words));
        rules.pipelines().ifPresent(bounds -> words.add(wording.say("page-pipelines", bounds.toString())));
        rules.commands().ifPresent(bounds -> words.add(wording.say("page-commands", bounds.toString())));
        rules.length().ifPresent(bounds -> words.add(wording.say("page-length", bounds.toString())));
        if (!rules.forbidden().isEmpty()) {
            words.add(wording.say("page-forbidden", String.join(", ", new TreeSet<>(rules.forbidden()))));
        }
        if (!rules.required().isEmpty()) {
            String names = rules.required().stream().map(RequiredProgram::name).collect(Collectors.joining(", "));
            words.add(wording.say("page-use", names));
        }
        if (rules.forbidsLiteral()) {
            words.add(wording.say("page-no-literal"));
        }
        words.addAll(LimitWords.of(mission.limits(), wording));
        return words;
    }

    private static List<String> asked(Brief brief, Wording wording) {
        return brief.requirements().stream()
                .flatMap(requirement -> requirement.asked(wording.language()).stream())
                .map(wording::say)
                .toList();
    }

    private static void lines(Bounds lines, Wording wording, List<String> words) {
        if (lines.most() == 1) {
            words.add(wording.say("page-one-line"));
        } else if (lines.least() == lines.most()) {
            words.add(wording.say("page-lines", lines.most()));
        } else {
            words.add(wording.say("page-lines-between", lines.least(), lines.most()));
        }
    }
}
