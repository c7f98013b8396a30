package grade.sandbox.container;

import grade.sandbox.SandboxException;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Where the programs of a line come from.
 *
 * @param name as the user gave it
 * @param id what is in it, {@code sha256:...}: a name may come to mean another image meanwhile
 */
record Image(String name, String id) {
    /** Which image is taken where the user names none: the machine that everything is tried on. */
    static final String USUAL = "docker.io/library/debian:12";

    private static final String ALGORITHM = "sha256:";

    /**
     * The image of that name on this machine; none is ever fetched.
     *
     * @throws SandboxException if there is none, or nobody who could tell
     */
    static Image find(String name, Client client, Executor pumps) {
        Client.Answer answer = client.ask(pumps, List.of("image", "inspect", "--format", "{{.Id}}", "--", name));
        String id = answer.stdout().strip();
        if (answer.status() != 0 || id.isEmpty()) {
            throw new SandboxException(Complaint.aboutImage(client, name, answer.stderr()));
        }
        return new Image(name, id.startsWith(ALGORITHM) ? id : ALGORITHM + id);
    }

    /** Its name as {@code NAME@sha256:...}. */
    String exactly() {
        return name + "@" + id;
    }
}
