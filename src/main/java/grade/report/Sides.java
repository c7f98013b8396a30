package grade.report;

import grade.check.Finding;

/** What should have been and what was, as a reader compares them. */
record Sides(String expected, String actual) {
    /** The end of the last line counts in a file; in what was printed only where nothing else differs. */
    static Sides of(Finding finding) {
        Sides given = new Sides(finding.expected(), finding.actual());
        return finding.path().isPresent() ? given : given.ended();
    }

    /** With the end of the last line in both, unless that is what differs. */
    Sides ended() {
        Sides ended = new Sides(ended(expected), ended(actual));
        return ended.areEqual() ? this : ended;
    }

    /** As values: what was printed without the end of its last line, unless that is what differs. */
    static Sides values(Finding finding) {
        Sides sides = of(finding);
        Sides bare = new Sides(bare(sides.expected), bare(sides.actual));
        return finding.path().isPresent() || bare.areEqual() ? sides : bare;
    }

    boolean areEqual() {
        return expected.equals(actual);
    }

    int difference() {
        return Lines.difference(expected, actual);
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private static String bare(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
