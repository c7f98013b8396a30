package grade.shell;

/**
 * Commands in a place where the parser does not look for them: between backquotes, or in a here-document.
 *
 * @param span of all of it
 * @param inner of the commands alone
 * @param backquoted whether backslashes before {@code `}, {@code \} and {@code $} are to be taken off first
 */
public record Embedded(Span span, Span inner, boolean backquoted) {
    /** The commands as they would be written alone. */
    String commands(String line) {
        String written = line.substring(inner.start(), inner.end());
        return backquoted ? written.replaceAll("\\\\([`\\\\$])", "$1") : written;
    }

    /** Places keep their meaning unless backslashes were taken off; then all of it is the place. */
    Move move(String line) {
        boolean same = commands(line).length() == inner.end() - inner.start();
        return part -> same ? part.shifted(inner.start()) : span;
    }
}
