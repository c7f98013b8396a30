package grade.check;

import grade.kakaotalk.ChatTally;
import grade.kakaotalk.Ranking;
import grade.kakaotalk.RankingAnswer;
import grade.kakaotalk.Standing;
import grade.sandbox.Start;
import grade.text.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way to read text, and with it when two texts count as equal. */
public sealed interface Comparison {
    /** Whether the actual text is right. */
    boolean accepts(String expected, String actual, Start start);

    /** What a learner is shown as expected. */
    default String shown(String expected, Start start) {
        return expected;
    }

    /** Character for character. */
    record AsText(boolean needsFinalNewline) implements Comparison {
        @Override
        public boolean accepts(String expected, String actual, Start start) {
            return needsFinalNewline ? expected.equals(actual) : ended(expected).equals(ended(actual));
        }

        /** Whether a missing final newline was forgiven. */
        boolean forgave(String expected, String actual) {
            return !needsFinalNewline && !expected.equals(actual) && expected.equals(actual + "\n");
        }

        private static String ended(String text) {
            return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        }
    }

    /** One whole number, which may be followed by the name of the file it is about, as {@code wc -l FILE} prints. */
    record AsInteger(Optional<String> fileName) implements Comparison {
        private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?\\d{1,18})(?:\\s+(\\S+))?\\s*");

        @Override
        public boolean accepts(String expected, String actual, Start start) {
            Optional<Long> wanted = read(expected);
            return wanted.isPresent() && wanted.equals(read(actual));
        }

        /** The number, if there is one and nothing else. */
        public Optional<Long> read(String text) {
            Matcher matcher = NUMBER.matcher(text);
            return matcher.matches() && isOurFile(matcher.group(2))
                    ? Optional.of(Long.parseLong(matcher.group(1)))
                    : Optional.empty();
        }

        private boolean isOurFile(@Nullable String name) {
            return name == null
                    || (fileName.isPresent() && (name.equals(fileName.get()) || name.equals("./" + fileName.get())));
        }
    }

    /** The people who wrote most in a year of a chat, as the file of the fixture has it. */
    record AsRanking(String file, int year, int top) implements Comparison {
        @Override
        public boolean accepts(String expected, String actual, Start start) {
            return new AsCounted(tally(start), year, top).accepts(expected, actual, start);
        }

        @Override
        public String shown(String expected, Start start) {
            return new AsCounted(tally(start), year, top).shown(expected, start);
        }

        /** What everybody sent, as the file of the fixture has it. */
        public ChatTally tally(Start start) {
            String text =
                    start.text(file).orElseThrow(() -> new IllegalStateException("no " + file + " in the fixture"));
            try {
                return ChatTally.of(new ByteArrayInputStream(Utf8.encode(text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The people who wrote most in a year of a chat that has been counted. */
    record AsCounted(ChatTally tally, int year, int top) implements Comparison {
        @Override
        public boolean accepts(String expected, String actual, Start start) {
            return RankingAnswer.accepts(actual, tally.strict(year), tally.loose(year), top);
        }

        @Override
        public String shown(String expected, Start start) {
            StringBuilder lines = new StringBuilder();
            tally.strict(year)
                    .top(top)
                    .forEach(place -> lines.append(place.count())
                            .append(' ')
                            .append(place.sender())
                            .append('\n'));
            return lines.toString();
        }

        /** Whether others are on top when notices are counted for those in whose name they stand. */
        boolean dependsOnNotices() {
            return !names(tally.strict(year)).equals(names(tally.loose(year)));
        }

        private List<String> names(Ranking ranking) {
            return ranking.top(top).stream().map(Standing::sender).toList();
        }
    }
}
