package grade.sandbox.container;

import grade.sandbox.engine.Host;
import java.util.List;

/**
 * Whom a line runs as. Where a container has no user namespace, a number inside is the same user outside: then it is not
 * the 1000 that another sandbox shows, which may well be somebody's account.
 *
 * @param inside the number that the line sees
 * @param options by which it comes to be another one outside
 */
record User(int inside, List<String> options) {
    private static final int USUAL = 1000;

    static User of(Client client, Host host) {
        if (host.isRoot()) {
            return new User(Host.UNPRIVILEGED, List.of());
        }
        return client.isPodman()
                ? new User(USUAL, List.of("--userns=keep-id:uid=" + USUAL + ",gid=" + USUAL))
                : new User(host.uid(), List.of());
    }

    boolean isUsual() {
        return inside == USUAL;
    }
}
