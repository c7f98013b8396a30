package grade.kakaotalk;

/**
 * The lines that a txt export begins with.
 *
 * @param room what the chat is called
 * @param saved when it was exported
 */
record TxtHead(String room, String saved) {
    /** The two and a blank one. */
    String lines(String lineEnd) {
        return room + lineEnd + saved + lineEnd + lineEnd;
    }
}
