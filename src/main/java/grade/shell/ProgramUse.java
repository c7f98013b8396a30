package grade.shell;

/**
 * A program that a line names.
 *
 * @param program without a directory; empty where it is not told by the line itself
 * @param certain whether it runs as soon as bash comes by there; else it may
 * @param place where it is named; of a text that is parsed again, all of that text
 */
public record ProgramUse(String program, boolean certain, Span place) {}
