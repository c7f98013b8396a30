package grade.xray;

import grade.shell.Octets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody whose messages are followed, or what was taken for a sender.
 *
 * @param name as people read it; empty for a line without one
 * @param strict messages of the year; none where it is no sender
 * @param loose the same with notices
 * @param needed whether the right answer must name them
 */
record Sender(String name, long strict, long loose, boolean needed) {
    boolean allows(long count) {
        return count == strict || count == loose;
    }

    /** As it may be written in a flow, in octets; a CSV file doubles quotes. */
    List<String> spellings() {
        return Stream.of(name, name.replace("\"", "\"\""), name.replace("\"", ""))
                .distinct()
                .map(Octets::of)
                .toList();
    }

    /** What is left of the name where it is cut at its first comma or blank, in octets. */
    List<String> cuts() {
        return Stream.of(name.split(",", 2)[0], name.strip().split("[ \t]", 2)[0])
                .map(String::strip)
                .filter(cut -> !cut.isEmpty() && !cut.equals(name))
                .distinct()
                .map(Octets::of)
                .toList();
    }
}
