package grade.kakaotalk;

import grade.wording.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of file that is easily given for a chat export.
 *
 * @param start the bytes that it starts with, a character each
 * @param message what it is and what to do with it
 */
record Foreign(Pattern start, Message message) {
    private static final List<Foreign> ALL = List.of(
            of("PK\u0003\u0004.*?(?:\\[Content_Types]\\.xml|xl/)", Message.of("export-is-workbook")),
            of("\u00D0\u00CF\u0011\u00E0", Message.of("export-is-workbook")),
            of("PK\u0003\u0004|PK\u0005\u0006|\u001F\u008B|7z\u00BC\u00AF|Rar!", Message.of("export-is-archive")),
            of("%PDF-", Message.of("export-is-pdf")),
            of("\u0089PNG|\u00FF\u00D8\u00FF|GIF8", Message.of("export-is-image")),
            of("\u00FF\u00FE|\u00FE\u00FF", Message.of("export-is-utf16")),
            of("\\s*<(?i:!doctype|html|\\?xml)", Message.of("export-is-web-page")),
            of("[A-Z][A-Za-z-]*: .*?\n(?:MIME-Version|Content-Type): ", Message.of("export-is-mail")));

    private static Foreign of(String start, Message message) {
        return new Foreign(Pattern.compile(start, Pattern.DOTALL), message);
    }

    /** The kind of file that starts with these bytes. */
    static Optional<Foreign> of(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        return ALL.stream()
                .filter(foreign -> foreign.start.matcher(bytes).lookingAt())
                .findFirst();
    }
}
