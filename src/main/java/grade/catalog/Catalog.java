package grade.catalog;

import grade.mission.Mission;
import grade.mission.MissionException;
import grade.mission.Pack;
import grade.mission.Problem;
import grade.wording.Localized;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The missions of a pack. Opening reads pack.yaml only; what is wrong with it is told together with what is wrong with
 * the missions that are loaded.
 */
public final class Catalog {
    static final String PACK_FILE = "pack.yaml";

    private static final String MISSION_FILE = "/mission.yaml";

    private final PackFiles files;
    private final List<String> paths;
    private final PackHeader header;
    private final List<Problem> problems;

    private Catalog(PackFiles files, List<String> paths, PackHeader header, List<Problem> problems) {
        this.files = files;
        this.paths = paths;
        this.header = header;
        this.problems = problems;
    }

    /** Opens a pack; {@link MissionException} where the files are none. */
    public static Catalog open(PackFiles files) {
        List<String> paths = files.list();
        if (!paths.contains(PACK_FILE)) {
            throw PackFile.broken(files.name(PACK_FILE), Message.of("catalog-no-pack-file"));
        }
        PackReader reader = new PackReader(missionsAmong(paths));
        Document document = Document.read(files, PACK_FILE);
        Optional<Fields> fields = document.fields();
        PackHeader header = fields.isPresent() ? reader.read(fields.get()) : reader.unread();
        return new Catalog(files, paths, header, document.problems().sorted());
    }

    private static List<String> missionsAmong(List<String> paths) {
        List<String> ids = new ArrayList<>();
        for (String path : paths) {
            String id = path.substring(0, Math.max(0, path.indexOf('/')));
            if (path.equals(id + MISSION_FILE)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The ids of all missions, in the order of the pack. */
    public List<String> ids() {
        return header.order();
    }

    public boolean has(String id) {
        return header.order().contains(id);
    }

    public Pack loadAll() {
        return load(ids());
    }

    /** Reads some missions, all of which the pack must have; {@link MissionException} with everything that is wrong. */
    public Pack load(Collection<String> ids) {
        for (String id : ids) {
            if (!has(id)) {
                throw new IllegalArgumentException("no mission " + id);
            }
        }
        List<Problem> found = new ArrayList<>(problems);
        List<Mission> missions = new ArrayList<>();
        for (String id : header.order()) {
            if (ids.contains(id)) {
                read(id, missions, found);
            }
        }
        if (!found.isEmpty()) {
            throw new MissionException(found);
        }
        Localized name = header.name().orElseGet(() -> Localized.same(files.title()));
        return new Pack(name, PackDigest.of(files, paths), header.order(), missions);
    }

    private void read(String id, List<Mission> missions, List<Problem> found) {
        String path = id + MISSION_FILE;
        Document document = Document.read(files, path);
        if (document.fields().isPresent()) {
            MissionReader reader = new MissionReader(id, files.name(path), header, new Fixtures(files, paths, id));
            missions.add(reader.read(document.fields().get()));
        }
        found.addAll(document.problems().sorted());
    }
}
