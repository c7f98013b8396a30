package grade.kakaotalk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was seen in an export.
 *
 * @param charset {@code UTF-8} or {@code CP949}
 * @param records all of them: messages, notices and what was skipped
 * @param notices those of them that the client wrote itself
 * @param people different senders
 * @param messagesByYear those with a sender, notices in the name of one among them
 * @param skipped records that count for nobody: without a date or a sender, as deleted messages are
 */
public record Statistics(
        Dialect dialect,
        String charset,
        long records,
        long notices,
        int people,
        SortedMap<Integer, Long> messagesByYear,
        long skipped) {
    public Statistics {
        messagesByYear = Collections.unmodifiableSortedMap(new TreeMap<>(messagesByYear));
    }
}
