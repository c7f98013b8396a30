package blackbox;

import java.util.List;
import java.util.Map;
import testkit.User;

/**
 * A line that must do no harm.
 *
 * @param promise what the sandbox promises against it
 * @param formats in which results are asked for
 * @param users as whom it is run
 * @param older whether it is tried under an older bubblewrap, too
 * @param holds what must hold afterwards, beside what must hold after every attack
 * @param weak how the line bites where hardly anything holds it, or why that is not tried
 */
record Attack(
        String promise,
        String id,
        String mission,
        String line,
        List<String> formats,
        List<User.Kind> users,
        boolean older,
        Map<String, Object> holds,
        Map<String, Object> weak) {
    Attack {
        formats = List.copyOf(formats);
        users = List.copyOf(users);
        holds = Map.copyOf(holds);
        weak = Map.copyOf(weak);
    }

    boolean isTriedOnWeakLine() {
        return !weak.containsKey("untried");
    }

    @Override
    public String toString() {
        return id;
    }
}
