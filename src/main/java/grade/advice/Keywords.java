package grade.advice;

import grade.shell.Lexeme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds keywords that open something against those that close it. */
final class Keywords {
    private static final Map<String, List<String>> NEEDED = Map.of(
            "if", List.of("then", "fi"),
            "for", List.of("do", "done"),
            "select", List.of("do", "done"),
            "while", List.of("do", "done"),
            "until", List.of("do", "done"),
            "case", List.of("esac"),
            "{", List.of("}"));

    /** Something open, and what must still come. */
    private record Open(Lexeme opener, List<String> missing) {
        Open without(String keyword) {
            return new Open(
                    opener,
                    missing.stream().filter(each -> !each.equals(keyword)).toList());
        }
    }

    private Keywords() {}

    /** The first keyword that misses its partner; empty where all have one. */
    static Optional<Advice> check(List<Lexeme> lexemes) {
        Deque<Open> open = new ArrayDeque<>();
        for (Lexeme lexeme : lexemes) {
            if (lexeme.kind() != Lexeme.Kind.COMMAND) {
                continue;
            }
            String word = lexeme.text();
            if (NEEDED.containsKey(word)) {
                open.push(new Open(lexeme, NEEDED.getOrDefault(word, List.of())));
            } else if (isPartner(word)) {
                Optional<Advice> wrong = close(lexeme, open);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return open.stream().findFirst().map(each -> missing(each));
    }

    private static boolean isPartner(String word) {
        return NEEDED.values().stream().anyMatch(partners -> partners.contains(word));
    }

    private static Optional<Advice> close(Lexeme lexeme, Deque<Open> open) {
        Open last = open.peek();
        if (last == null || !last.missing().contains(lexeme.text())) {
            boolean closesOther = open.stream().anyMatch(each -> each.missing().contains(lexeme.text()));
            return Optional.of(
                    last != null && closesOther
                            ? missing(last)
                            : Advice.mistake("stray-keyword", lexeme.span(), lexeme.text()));
        }
        if (!last.missing().get(0).equals(lexeme.text())) {
            return Optional.of(missing(last));
        }
        open.pop();
        Open rest = last.without(lexeme.text());
        if (!rest.missing().isEmpty()) {
            open.push(rest);
        }
        return Optional.empty();
    }

    private static Advice missing(Open open) {
        return Advice.mistake(
                "missing-keyword",
                open.opener().span(),
                open.opener().text(),
                open.missing().get(0));
    }
}
