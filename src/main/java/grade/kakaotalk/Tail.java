package grade.kakaotalk;

/** How a message goes on after its first line. */
enum Tail {
    NONE,
    PHRASES,
    DATES,
    ROW,
    YEAR;

    static final String FIRST_PHRASE = "확인했습니다";
    static final String SECOND_PHRASE = "수고하셨어요";

    /** What follows the first line, line feed first. {@code sender} is whose row is pasted. */
    String lines(String sender) {
        return switch (this) {
            case NONE -> "";
            case PHRASES -> '\n' + FIRST_PHRASE + '\n' + SECOND_PHRASE;
            case DATES -> "\n2021-03-05(금)회식확정\n2021-11-20(토)송년회";
            case ROW -> "\n2021-06-01 09:00:00," + CsvForm.quoted(sender) + ",\"이거 기억나요?\"";
            case YEAR -> "\n첫눈이 온 날은 2021년\n벌써 그립네요";
        };
    }
}
