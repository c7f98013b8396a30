package grade.diagnosis;

/** Fields between double quotes. */
final class QuotedFields {
    private static final String SEPARATORS = ",;:|\t";
    private static final char PLAIN = '_';

    private QuotedFields() {}

    /** With a letter-like sign for what may separate fields; quotes that are never closed leave the text as it is. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            plain.append(isQuoted && SEPARATORS.indexOf(c) >= 0 ? PLAIN : c);
        }
        return isQuoted ? text : plain.toString();
    }
}
