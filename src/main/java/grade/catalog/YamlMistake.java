package grade.catalog;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What an author did wrong where the parser gave up. Goes by the parser's own sentences; where it has others one day, the
 * general message is left.
 */
final class YamlMistake {
    static final String TOO_DEEP = "nested too deeply";

    private final Problems problems;
    private final String key;
    private final String context;
    private final String problem;
    private final Place began;
    private final Place place;

    private YamlMistake(MarkedYamlEngineException e, String key, Problems problems) {
        this.problems = problems;
        this.key = key;
        this.context = Optional.ofNullable(e.getContext()).orElse("");
        this.problem = Optional.ofNullable(e.getProblem()).orElse("");
        this.place = e.getProblemMark().map(YamlReader::place).orElse(Place.START);
        this.began = e.getContextMark().map(YamlReader::place).orElse(place);
    }

    /** Adds the mistake to the problems of its file. */
    static void report(YamlEngineException e, String key, Problems problems) {
        if (e instanceof MarkedYamlEngineException marked) {
            new YamlMistake(marked, key, problems).report();
        } else {
            problems.add(Place.START, "catalog-yaml-broken");
        }
    }

    private void report() {
        if (problem.contains("(TAB)")) {
            problems.add(place, "catalog-yaml-tab");
        } else if (problem.contains("cannot start any token")) {
            problems.add(place, YamlSign.key(key), sign(place));
        } else if (context.matches(".*scanning an? (alias|anchor|tag|directive).*") || problem.contains("tag handle")) {
            problems.add(began, YamlSign.key(key), sign(began));
        } else if (context.contains("quoted scalar")) {
            problems.add(isEscape() ? place : began, isEscape() ? "catalog-yaml-escape" : "catalog-yaml-open-quote");
        } else if (context.contains("block scalar") && !problem.contains("leading empty lines")) {
            reportBar();
        } else if (context.contains("flow mapping") || context.contains("flow sequence")) {
            reportBracket();
        } else {
            reportStructure();
        }
    }

    /** A bar begins a block only behind a key or the dash of an item; elsewhere it was meant as a pipe. */
    private void reportBar() {
        String before = problems.source().before(began).strip();
        if (before.endsWith(":") || before.endsWith("-")) {
            problems.add(place, "catalog-yaml-beside-bar");
        } else {
            problems.add(began, "catalog-yaml-behind-quote");
        }
    }

    private void reportBracket() {
        if (place.line() == began.line()) {
            problems.add(place, "catalog-yaml-open-bracket", sign(began));
        } else {
            problems.add(began, "catalog-yaml-open-bracket-lines", sign(began), place.line());
        }
    }

    private boolean isEscape() {
        return problem.contains("escape");
    }

    private void reportStructure() {
        if (problem.equals(TOO_DEEP)) {
            problems.add(place, "catalog-yaml-too-deep", YamlReader.DEEPEST);
        } else if (problem.contains("could not find expected ':'")) {
            problems.add(
                    began,
                    "catalog-yaml-no-colon",
                    problems.source().line(began.line()).strip());
        } else if (problem.contains("mapping values") && isAfterText()) {
            problems.add(place, "catalog-yaml-colon");
        } else if (problem.contains("sequence entries are not allowed")) {
            problems.add(place, "catalog-yaml-dash");
        } else if (isAfterText()) {
            problems.add(place, "catalog-yaml-behind-quote");
        } else {
            problems.add(beginOfLine(), "catalog-yaml-indentation");
        }
    }

    private Place beginOfLine() {
        String line = problems.source().line(place.line());
        return new Place(place.line(), line.length() - line.stripLeading().length() + 1);
    }

    private String sign(Place at) {
        String rest = problems.source().rest(at);
        return rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
    }

    /** Whether something that is complete stands before the place in its line, so that indentation is not to blame. */
    private boolean isAfterText() {
        String before = problems.source().before(place).strip();
        return before.contains(" ") || before.contains("\"") || before.contains("'");
    }
}
