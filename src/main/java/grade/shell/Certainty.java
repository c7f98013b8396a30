package grade.shell;

/** Whether a line runs a program, as far as the line alone tells. */
public enum Certainty {
    CERTAIN,
    POSSIBLE,
    NO
}
