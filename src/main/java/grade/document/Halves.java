package grade.document;

/** Numbers that half of something can be added to, as {@code 7} or {@code 7.5}. */
final class Halves {
    static final int WHOLE = 2;

    private Halves() {}

    static String shown(int halves) {
        return halves / WHOLE + (halves % WHOLE == 0 ? "" : ".5");
    }
}
