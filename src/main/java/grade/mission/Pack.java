package grade.mission;

import grade.wording.Localized;
import java.util.List;
import java.util.Optional;

/**
 * A set of missions that belong together.
 *
 * @param digest {@code sha256:} and the hash of all its files
 * @param order the ids of all its missions, in the order of the course
 * @param missions those that were asked for, in order
 */
public record Pack(Localized name, String digest, List<String> order, List<Mission> missions) {
    public Pack {
        order = List.copyOf(order);
        missions = List.copyOf(missions);
    }

    public Optional<Mission> mission(String id) {
        return missions.stream().filter(mission -> mission.id().equals(id)).findFirst();
    }
}
