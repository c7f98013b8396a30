package grade.kakaotalk;

import java.util.List;
import java.util.stream.Stream;

/** Where somebody takes senders from. Programs that read lines differ in what they make of one without a sender. */
enum SenderSource {
    /** The records of the CSV, as is right. */
    RECORDS,
    /** {@code cut -d, -f2} gives a line without commas whole. */
    CUT_AT_COMMAS,
    /** {@code awk -F, '{print $2}'} gives nothing there. */
    AWK_AT_COMMAS,
    /** {@code cut -d'"' -f2}. */
    CUT_AT_QUOTES,
    /** {@code awk -F'"' '{print $2}'}. */
    AWK_AT_QUOTES,
    /** {@code tr -d '"' | cut -d, -f2}. */
    CUT_WITHOUT_QUOTES;

    List<Misreading> causes() {
        return this == RECORDS ? List.of() : List.of(Misreading.CONTINUATION_LINES_COUNTED);
    }

    /** One sender for each row taken. Where records are read, a row without a sender is none. */
    Stream<String> senders(RawChat chat, YearRule rule, int year) {
        if (this == RECORDS) {
            return chat.records().stream()
                    .filter(found -> rule.takes(found, year))
                    .map(found -> Person.named(found.user()))
                    .filter(person -> !person.isEmpty());
        }
        return chat.lines().stream()
                .map(RawChat.Line::text)
                .filter(line -> rule.takes(line, year))
                .map(this::sender);
    }

    private String sender(String line) {
        return switch (this) {
            case RECORDS, CUT_AT_COMMAS -> secondPart(line, ",", line);
            case AWK_AT_COMMAS -> secondPart(line, ",", "");
            case CUT_AT_QUOTES -> secondPart(line, "\"", line);
            case AWK_AT_QUOTES -> secondPart(line, "\"", "");
            case CUT_WITHOUT_QUOTES -> secondPart(line.replace("\"", ""), ",", line);
        };
    }

    private static String secondPart(String line, String separator, String otherwise) {
        String[] parts = line.split(separator, 3);
        return parts.length > 1 ? parts[1] : otherwise;
    }
}
