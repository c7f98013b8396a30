package grade.mission;

import grade.seed.SplitMix64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers from {@code min} to {@code max}, both included; written {@code 5} or {@code 3..9}. */
public record Range(int min, int max) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?");

    public Range {
        if (min > max) {
            throw new IllegalArgumentException(min + ".." + max);
        }
    }

    /** The range as written; empty if it is none. */
    public static Optional<Range> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int min = Integer.parseInt(matcher.group(1));
        int max = matcher.group(2) == null ? min : Integer.parseInt(matcher.group(2));
        return min <= max ? Optional.of(new Range(min, max)) : Optional.empty();
    }

    public boolean contains(int number) {
        return number >= min && number <= max;
    }

    int pick(SplitMix64 random) {
        return min == max ? min : min + random.below(max - min + 1);
    }

    @Override
    public String toString() {
        return min == max ? Integer.toString(min) : min + ".." + max;
    }
}
