package grade.answer;

/** What a mission wants to be handed in. */
public enum Form {
    /**
     * A line of bash. One over 128 KiB could not be passed to bash at all (execve(2), MAX_ARG_STRLEN).
     */
    ONE_LINER("one-liner", "sh", 16 * 1024),

    /** A Markdown document. A course's whole command list with examples takes a tenth of its bytes. */
    DOCUMENT("document", "md", 256 * 1024);

    private final String word;
    private final String extension;
    private final int longest;

    Form(String word, String extension, int longest) {
        this.word = word;
        this.extension = extension;
        this.longest = longest;
    }

    /** As in missions. */
    public String word() {
        return word;
    }

    /** What the name of an answer's file ends in, without the dot. */
    public String extension() {
        return extension;
    }

    /** Longest answer, bytes. */
    public int longest() {
        return longest;
    }
}
