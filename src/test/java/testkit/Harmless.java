package testkit;

/** Which characters a program may print that shows what others made: none that moves a cursor, hides or reorders. */
final class Harmless {
    private Harmless() {}

    static boolean is(int codePoint) {
        if (codePoint == '\n') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
