package grade.diagnosis;

/** The newline that may be missing at the end of a text. */
final class FinalNewline {
    private FinalNewline() {}

    static String added(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /** The text, with a final newline if and only if the model has one. */
    static String asIn(String model, String text) {
        String bare = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return model.endsWith("\n") ? bare + "\n" : bare;
    }

    /** Whether two texts are equal, a missing final newline forgiven. */
    static boolean forgivenIn(String one, String other) {
        return added(one).equals(added(other));
    }
}
