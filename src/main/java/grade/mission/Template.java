package grade.mission;

import grade.seed.SplitMix64;
import grade.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with placeholders: {@code {word}}, {@code {words 2..6}}, {@code {integer 1..999}}, {@code {one-of GET POST}} and
 * {@code {n}}, the number of the line.
 */
public record Template(List<Piece> pieces) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)( [^{}]*)?\\}");

    public Template {
        pieces = List.copyOf(pieces);
    }

    /** A part of a template. */
    sealed interface Piece {
        String fill(SplitMix64 random, int number);

        /** How many bytes it fills at most. */
        long longest();

        default boolean isRandom() {
            return true;
        }
    }

    private record Literal(String text) implements Piece {
        @Override
        public String fill(SplitMix64 random, int number) {
            return text;
        }

        @Override
        public long longest() {
            return Utf8.encode(text).length;
        }

        @Override
        public boolean isRandom() {
            return false;
        }
    }

    private record Words(Range count) implements Piece {
        @Override
        public String fill(SplitMix64 random, int number) {
            List<String> words = new ArrayList<>();
            for (int left = count.pick(random); left > 0; left--) {
                words.add(WordList.pick(random));
            }
            return String.join(" ", words);
        }

        @Override
        public long longest() {
            return count.max() * (WordList.LONGEST + 1L);
        }
    }

    private record Integers(Range range) implements Piece {
        @Override
        public String fill(SplitMix64 random, int number) {
            return Integer.toString(range.pick(random));
        }

        @Override
        public long longest() {
            return Integer.toString(range.max()).length();
        }
    }

    private record OneOf(List<String> choices) implements Piece {
        @Override
        public String fill(SplitMix64 random, int number) {
            return choices.get(random.below(choices.size()));
        }

        @Override
        public long longest() {
            return choices.stream()
                    .mapToLong(choice -> Utf8.encode(choice).length)
                    .max()
                    .orElse(0);
        }
    }

    private record LineNumber() implements Piece {
        @Override
        public String fill(SplitMix64 random, int number) {
            return Integer.toString(number);
        }

        @Override
        public long longest() {
            return Integer.toString(Integer.MAX_VALUE).length();
        }

        @Override
        public boolean isRandom() {
            return false;
        }
    }

    /** The template as written; empty if it has a placeholder that does not exist. */
    public static Optional<Template> parse(String written) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(written);
        int at = 0;
        while (matcher.find()) {
            pieces.add(new Literal(written.substring(at, matcher.start())));
            String argument = matcher.group(2) == null ? "" : matcher.group(2).strip();
            Optional<Piece> piece = piece(matcher.group(1), argument);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
            at = matcher.end();
        }
        pieces.add(new Literal(written.substring(at)));
        return Optional.of(new Template(pieces));
    }

    private static Optional<Piece> piece(String name, String argument) {
        return switch (name) {
            case "word" -> argument.isEmpty() ? Optional.of(new Words(new Range(1, 1))) : Optional.empty();
            case "words" -> Range.parse(argument).map(Words::new);
            case "integer" -> Range.parse(argument).map(Integers::new);
            case "one-of" ->
                argument.isEmpty() ? Optional.empty() : Optional.of(new OneOf(List.of(argument.split(" +"))));
            case "n" -> argument.isEmpty() ? Optional.of(new LineNumber()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** How many bytes a line of it has at most. */
    long longest() {
        return pieces.stream().mapToLong(Piece::longest).sum();
    }

    boolean isRandom() {
        return pieces.stream().anyMatch(Piece::isRandom);
    }

    String fill(SplitMix64 random, int number) {
        StringBuilder line = new StringBuilder();
        pieces.forEach(piece -> line.append(piece.fill(random, number)));
        return line.toString();
    }
}
