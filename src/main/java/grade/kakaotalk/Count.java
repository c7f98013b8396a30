package grade.kakaotalk;

/** What one person sent in a year. */
final class Count {
    private final String person;
    private long records;
    private long notices;

    Count(String person) {
        this.person = person;
    }

    void add(String message) {
        records++;
        if (Notice.isNotice(person, message)) {
            notices++;
        }
    }

    String person() {
        return person;
    }

    long records() {
        return records;
    }

    long notices() {
        return notices;
    }
}
