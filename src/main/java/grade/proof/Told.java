package grade.proof;

import grade.answer.Form;
import grade.mission.Mission;
import grade.mission.Rejected;

/** How messages call the answers of a mission: a line by itself, a document by where it stands. */
record Told(Mission mission) {
    String solution() {
        return isLine() ? mission.solution() : "solution";
    }

    /** @param number of the accepted answer, from 0 */
    String accepted(int number) {
        return isLine() ? mission.accepted().get(number) : "accepted, " + (number + 1);
    }

    String rejected(Rejected rejected) {
        return isLine() ? rejected.answer() : "rejected, " + (mission.rejected().indexOf(rejected) + 1);
    }

    private boolean isLine() {
        return mission.form() == Form.ONE_LINER;
    }
}
