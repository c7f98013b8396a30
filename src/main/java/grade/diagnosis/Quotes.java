package grade.diagnosis;

/** Curly quotes, which chat programs and word processors make of straight ones. */
final class Quotes {
    private static final String DOUBLE = "\u201C\u201D";
    private static final String SINGLE = "\u2018\u2019";

    private Quotes() {}

    /** As the shell would have dropped straight ones. */
    static String dropped(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> DOUBLE.indexOf(c) < 0 && SINGLE.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    /** Without straight ones, which a program was given as text. */
    static String removed(String text) {
        return text.replace("\"", "").replace("'", "");
    }

    static String straightened(String text) {
        return text.replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'');
    }
}
