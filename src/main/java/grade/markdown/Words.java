package grade.markdown;

/** Words as a person counts them: what stands between blanks and has a letter or a digit. */
final class Words {
    private Words() {}

    static int in(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            if (Character.isWhitespace(character)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(character)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
