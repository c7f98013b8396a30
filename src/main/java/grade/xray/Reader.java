package grade.xray;

/** What became of what a stage passed on. */
public enum Reader {
    /** It was read to its end, or so little that this cannot be told. */
    READ_ALL("all"),
    /** The next stage stopped reading before the end; all was counted nevertheless. */
    STOPPED("stopped"),
    /** The next stage stopped reading, and so much more was to come that it was not counted. */
    CUT_SHORT("cut-short");

    private final String word;

    Reader(String word) {
        this.word = word;
    }

    /** As in results. */
    public String word() {
        return word;
    }
}
