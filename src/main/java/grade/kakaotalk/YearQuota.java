package grade.kakaotalk;

import java.util.Arrays;

/**
 * How many rows of each kind a year has. Kinds are numbered: a message of each person, then of nobody, then a deleted
 * message, then a notice of each person.
 */
final class YearQuota {
    private final int people;
    private final int[] kinds;

    /**
     * A quota.
     *
     * @param messages of each person, of nobody, deleted
     * @param notices of each person
     */
    YearQuota(int[] messages, int[] notices) {
        people = notices.length;
        kinds = Arrays.copyOf(messages, messages.length + people);
        System.arraycopy(notices, 0, kinds, messages.length, people);
    }

    /** Rows of each kind. */
    int[] kinds() {
        return kinds.clone();
    }

    int rows() {
        return Arrays.stream(kinds).sum();
    }

    /** Messages of each person, and last of nobody. */
    int[] messages() {
        return Arrays.copyOf(kinds, people + 1);
    }

    /** Messages and notices of each person, and last messages of nobody. */
    int[] withNotices() {
        int[] counts = messages();
        for (int person = 0; person < people; person++) {
            counts[person] += kinds[firstNotice() + person];
        }
        return counts;
    }

    int deleted() {
        return kinds[people + 1];
    }

    boolean isDeleted(int kind) {
        return kind == people + 1;
    }

    boolean isNotice(int kind) {
        return kind >= firstNotice();
    }

    /** The person of a row that is not deleted; the number of people is nobody. */
    int person(int kind) {
        return isNotice(kind) ? kind - firstNotice() : kind;
    }

    /** The last person in rank who writes at all. */
    int quietestWriter() {
        int person = people - 1;
        while (person > 0 && kinds[person] == 0) {
            person--;
        }
        return person;
    }

    private int firstNotice() {
        return people + 2;
    }
}
