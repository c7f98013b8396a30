package grade.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which programs a line names, through quotes, directories, wrappers and texts that are run as commands. What it
 * finds explains; only a run shows what really ran.
 */
public final class Programs {
    private static final int DEEPEST = 8;
    private static final Set<String> SHELLS = Set.of("bash", "sh", "dash", "ksh", "zsh", "ash", "rbash");
    private static final Set<String> RUN_ANYTHING = Set.of(
            "source", ".", "python", "python3", "perl", "ruby", "node", "php", "lua", "make", "parallel", "script");
    private static final Set<String> AWKS = Set.of("awk", "gawk", "mawk", "nawk");
    private static final Set<String> FIND_RUNS = Set.of("-exec", "-execdir", "-ok", "-okdir");
    private static final Pattern RUNS_FROM_AWK = Pattern.compile("system\\s*\\(|\\|\\s*getline|\\|\\s*\"|\"\\s*\\|");
    private static final Set<String> EDITOR_VARIABLES =
            Set.of("EDITOR", "VISUAL", "FCEDIT", "GIT_EDITOR", "SUDO_EDITOR");

    private final ShellParser parser;
    private final List<ProgramUse> uses = new ArrayList<>();

    private Programs(ShellParser parser) {
        this.parser = parser;
    }

    /** All that a line names, in the order in which it names them. */
    public static List<ProgramUse> of(ShellLine line, ShellParser parser) {
        Programs programs = new Programs(parser);
        line.commands().forEach(command -> programs.walk(command, Optional.empty(), 0));
        return programs.uses;
    }

    /** Whether one of these programs runs. */
    public static Certainty certaintyOf(Set<String> wanted, List<ProgramUse> uses) {
        if (uses.stream().anyMatch(use -> use.certain() && wanted.contains(use.program()))) {
            return Certainty.CERTAIN;
        }
        return uses.stream().allMatch(ProgramUse::certain) ? Certainty.NO : Certainty.POSSIBLE;
    }

    private void walk(SimpleCommand command, Optional<Span> outer, int depth) {
        command.assignments().stream()
                .filter(each -> EDITOR_VARIABLES.contains(each.name()))
                .forEach(each -> add(each.value().map(Programs::firstWord), outer.orElse(each.span())));
        walk(command.words(), outer, depth);
    }

    private void walk(List<Word> words, Optional<Span> outer, int depth) {
        if (words.isEmpty()) {
            return;
        }
        Word first = words.get(0);
        Optional<String> name = first.value().map(value -> value.substring(value.lastIndexOf('/') + 1));
        add(name, outer.orElse(first.span()));
        if (name.isPresent() && depth < DEEPEST) {
            arguments(name.get(), words.subList(1, words.size()), outer, depth + 1);
        }
    }

    private void add(Optional<String> program, Span place) {
        uses.add(new ProgramUse(program.orElse(""), program.isPresent(), place));
    }

    private void perhaps(Span place) {
        add(Optional.empty(), place);
    }

    private static String firstWord(String text) {
        String word = text.strip().split("\\s+", 2)[0];
        return word.substring(word.lastIndexOf('/') + 1);
    }

    private void arguments(String name, List<Word> arguments, Optional<Span> outer, int depth) {
        if (SHELLS.contains(name)) {
            shell(arguments, outer, depth);
        } else if (name.equals("eval")) {
            again(arguments, outer, depth);
        } else if (name.equals("trap") && !arguments.isEmpty()) {
            again(arguments.subList(0, 1), outer, depth);
        } else if (name.equals("find")) {
            find(arguments, outer, depth);
        } else if (AWKS.contains(name)) {
            arguments.stream()
                    .filter(word -> RUNS_FROM_AWK.matcher(word.text()).find())
                    .forEach(word -> perhaps(outer.orElse(word.span())));
        } else if (RUN_ANYTHING.contains(name)) {
            arguments.stream().findFirst().ifPresent(word -> perhaps(outer.orElse(word.span())));
        } else if (!isQuestion(name, arguments)) {
            Wrapper.of(name).ifPresent(wrapper -> wrapped(name, wrapper, arguments, outer, depth));
        }
    }

    /** {@code command -v} only asks where a program is. */
    private static boolean isQuestion(String name, List<Word> arguments) {
        return name.equals("command")
                && arguments.stream()
                        .limit(1)
                        .anyMatch(word -> word.text().toLowerCase(Locale.ROOT).matches("-p?v"));
    }

    private void wrapped(String name, Wrapper wrapper, List<Word> arguments, Optional<Span> outer, int depth) {
        if (name.equals("env")) {
            for (int i = 0; i + 1 < arguments.size(); i++) {
                if (arguments.get(i).is("-S")) {
                    again(arguments.subList(i + 1, arguments.size()), outer, depth);
                    return;
                }
            }
        }
        List<Word> inner = wrapper.inner(arguments);
        if (name.equals("flock") && !inner.isEmpty() && inner.get(0).is("-c")) {
            again(inner.subList(1, inner.size()), outer, depth);
        } else if (name.equals("watch")) {
            again(inner, outer, depth);
        } else {
            walk(inner, outer, depth);
        }
    }

    private void find(List<Word> arguments, Optional<Span> outer, int depth) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).value().filter(FIND_RUNS::contains).isPresent()) {
                int end = i + 1;
                while (end < arguments.size()
                        && !arguments.get(end).is(";")
                        && !arguments.get(end).is("+")) {
                    end++;
                }
                walk(arguments.subList(i + 1, end), outer, depth);
                i = end;
            }
        }
    }

    private void shell(List<Word> arguments, Optional<Span> outer, int depth) {
        for (int i = 0; i < arguments.size(); i++) {
            String text = arguments.get(i).value().orElse("");
            if (text.matches("-[a-zA-Z]*c[a-zA-Z]*") && i + 1 < arguments.size()) {
                again(arguments.subList(i + 1, i + 2), outer, depth);
                return;
            }
            if (!text.startsWith("-") && !text.startsWith("+")) {
                break;
            }
        }
        boolean readsCommands = arguments.stream().noneMatch(word -> word.is("--version") || word.is("--help"));
        if (readsCommands) {
            uses.add(new ProgramUse(
                    "", false, outer.orElse(uses.get(uses.size() - 1).place())));
        }
    }

    /** Parses words once more, joined by blanks, as eval does. */
    private void again(List<Word> words, Optional<Span> outer, int depth) {
        if (words.isEmpty()) {
            return;
        }
        Span place = outer.orElse(
                words.get(0).span().with(words.get(words.size() - 1).span()));
        boolean known = words.stream().allMatch(word -> word.value().isPresent());
        Optional<ShellLine> line = known
                ? parser.parse(
                        words.stream().map(word -> word.value().orElse("")).collect(Collectors.joining(" ")))
                : Optional.empty();
        if (line.isEmpty()) {
            perhaps(place);
        }
        line.ifPresent(parsed -> parsed.commands().forEach(command -> walk(command, Optional.of(place), depth)));
    }
}
