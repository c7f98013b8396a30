package grade.advice;

import grade.shell.Lexeme;
import grade.shell.Octets;
import grade.shell.Scan;
import grade.shell.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what works here and will hurt elsewhere. */
public final class Habits {
    private static final Set<String> READERS = Set.of("xargs", "while", "for", "awk", "sed", "cut", "read", "mapfile");
    private static final String SELF_ORDERED = "ghMnRVdf";
    private static final int FEWEST_LETTERS = 2;

    private final String octets;
    private final Scan scan;
    private final List<Lexeme> lexemes;

    private Habits(String line) {
        this.octets = Octets.of(line);
        this.scan = Scan.of(line);
        this.lexemes = scan.lexemes();
    }

    /**
     * Notes on a line.
     *
     * @param files names of those that the line can find
     * @param printed what it printed
     */
    public static List<Advice> in(String line, Set<String> files, String printed) {
        Habits habits = new Habits(line);
        List<Advice> notes = new ArrayList<>();
        habits.history().ifPresent(notes::add);
        habits.uselessCat().ifPresent(notes::add);
        habits.parsedLs().ifPresent(notes::add);
        habits.unquoted(files).ifPresent(notes::add);
        habits.sorted(printed).ifPresent(notes::add);
        return notes;
    }

    private Optional<Advice> history() {
        return scan.bangs().stream().findFirst().map(span -> Advice.note("history", span, text(span)));
    }

    private String text(Span span) {
        return Octets.text(octets.substring(span.start(), span.end()));
    }

    /** {@code cat}, one name of a file, a pipe. */
    private Optional<Advice> uselessCat() {
        for (int i = 0; i + 2 < lexemes.size(); i++) {
            Lexeme file = lexemes.get(i + 1);
            boolean isOneFile =
                    file.kind() == Lexeme.Kind.WORD && file.text().matches("[^-*?\\[{$`<>(][^*?\\[{$`<>(]*");
            if (lexemes.get(i).isCommand("cat")
                    && isOneFile
                    && lexemes.get(i + 2).isOperator("|")) {
                Span span = new Span(lexemes.get(i).span().start(), file.span().end());
                return Optional.of(Advice.note("useless-cat", span, Octets.text(file.text())));
            }
        }
        return Optional.empty();
    }

    /** What {@code ls} prints, read as data: in a loop, or by a command that splits lines. */
    private Optional<Advice> parsedLs() {
        boolean inFor = false;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            inFor = lexeme.isCommand("for") || (inFor && lexeme.depth() > 0) || (inFor && !isSeparator(lexeme));
            if (lexeme.isCommand("ls") && ((inFor && lexeme.depth() > 0) || isRead(i))) {
                return Optional.of(Advice.note("parsed-ls", lexeme.span()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSeparator(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.NEWLINE || lexeme.isOperator(";");
    }

    private boolean isRead(int ls) {
        int i = ls + 1;
        while (i < lexemes.size() && lexemes.get(i).kind() != Lexeme.Kind.OPERATOR) {
            i++;
        }
        return i + 1 < lexemes.size()
                && lexemes.get(i).isOperator("|")
                && lexemes.get(i + 1).kind() == Lexeme.Kind.COMMAND
                && READERS.contains(lexemes.get(i + 1).text());
    }

    /** The name of a file that is there, with blanks or signs in it, written without quotes. */
    private Optional<Advice> unquoted(Set<String> files) {
        return files.stream()
                .filter(file -> file.matches("[^\"'\\\\\\n]*[ ()&;][^\"'\\\\\\n]*") && !file.endsWith("/"))
                .sorted()
                .flatMap(file -> unquoted(file).stream())
                .findFirst();
    }

    private Optional<Advice> unquoted(String file) {
        String name = Octets.of(file);
        return lexemes.stream()
                .filter(lexeme -> lexeme.kind() == Lexeme.Kind.WORD || lexeme.kind() == Lexeme.Kind.TARGET)
                .map(lexeme -> lexeme.span().start())
                .filter(start -> octets.startsWith(name, start) && endsThere(start + name.length()))
                .findFirst()
                .map(start -> {
                    int end = start + name.length();
                    String mended = octets.substring(0, start) + "'" + name + "'" + octets.substring(end);
                    return Advice.note("unquoted-name", new Span(start, end), file)
                            .mendedTo(Octets.text(mended));
                });
    }

    private boolean endsThere(int end) {
        return end >= octets.length() || " \t\n;|&<>)".indexOf(octets.charAt(end)) >= 0;
    }

    /** A sort by letters whose order shows: it is the last stage, or only cut off behind. */
    private Optional<Advice> sorted(String printed) {
        boolean setsOrder = octets.contains("LC_ALL=") || octets.contains("LC_COLLATE=");
        return setsOrder || !dependsOnLanguage(printed)
                ? Optional.empty()
                : Stream.iterate(0, i -> i < lexemes.size(), i -> i + 1)
                        .filter(i -> lexemes.get(i).isCommand("sort") && showsOrder(i))
                        .findFirst()
                        .map(i -> Advice.note("sort-order", lexemes.get(i).span()));
    }

    private boolean showsOrder(int sort) {
        for (int i = sort + 1; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            boolean isOption =
                    lexeme.kind() == Lexeme.Kind.WORD && lexeme.text().startsWith("-");
            if (isOption && lexeme.text().chars().anyMatch(letter -> SELF_ORDERED.indexOf(letter) >= 0)) {
                return false;
            }
            if (lexeme.kind() == Lexeme.Kind.OPERATOR) {
                Optional<String> next =
                        i + 1 < lexemes.size() ? Optional.of(lexemes.get(i + 1).text()) : Optional.empty();
                return !lexeme.text().equals("|")
                        || next.filter(name -> name.equals("head") || name.equals("tail"))
                                .isPresent();
            }
        }
        return true;
    }

    /** Capital and small letters, or other than English ones, at the start of lines. */
    private static boolean dependsOnLanguage(String printed) {
        List<Integer> initials = printed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().codePointAt(0))
                .toList();
        boolean mixed = initials.stream().anyMatch(Character::isUpperCase)
                && initials.stream().anyMatch(Character::isLowerCase);
        boolean foreign = initials.stream().anyMatch(initial -> initial > 0x7F && Character.isLetter(initial));
        return initials.size() >= FEWEST_LETTERS && (mixed || foreign);
    }
}
