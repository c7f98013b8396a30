package grade.catalog;

import java.time.Duration;
import java.util.Optional;

/** Numbers and their units, as authors write them. */
final class Units {
    private static final int LONGEST_NUMBER = 9;

    private Units() {}

    /** A whole number without sign or leading zero, at most nine digits. */
    static Optional<Integer> number(String written) {
        if (written.isEmpty()
                || written.length() > LONGEST_NUMBER
                || (written.startsWith("0") && written.length() > 1)) {
            return Optional.empty();
        }
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(Integer.parseInt(written));
    }

    /** {@code 30%}. */
    static Optional<Integer> percent(String written) {
        return count(written, "%");
    }

    /** {@code 500ms}, {@code 10s} or {@code 2m}. */
    static Optional<Duration> duration(String written) {
        if (written.endsWith("ms")) {
            return count(written, "ms").map(Duration::ofMillis);
        }
        return written.endsWith("s")
                ? count(written, "s").map(Duration::ofSeconds)
                : count(written, "m").map(Duration::ofMinutes);
    }

    /** Bytes, as {@code 64K}, {@code 512M} or {@code 2G}. */
    static Optional<Long> bytes(String written) {
        int power = written.isEmpty() ? -1 : "KMG".indexOf(written.charAt(written.length() - 1));
        return power < 0
                ? Optional.empty()
                : count(written, written.substring(written.length() - 1))
                        .map(count -> (long) count << (10 * (power + 1)));
    }

    private static Optional<Integer> count(String written, String unit) {
        return written.endsWith(unit)
                ? number(written.substring(0, written.length() - unit.length()))
                : Optional.empty();
    }
}
