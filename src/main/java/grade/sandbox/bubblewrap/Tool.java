package grade.sandbox.bubblewrap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The programs that make a sandbox on this machine.
 *
 * @param setpriv only where we are root
 * @param hidden files and directories below {@code /usr} that no line may see: grade itself, and packs
 * @param calls whose system calls are filtered; none are where they are not known by number
 */
record Tool(Path sh, Path bwrap, Optional<Path> setpriv, List<Path> hidden, Optional<Architecture> calls) {
    /**
     * Whom root becomes before anything is confined: to the file system, user 0 in a namespace stays user 0. Not 65534,
     * for which some file systems reserve blocks; no range of Debian's policy (9.2.2) hands this one out.
     */
    static final int UNPRIVILEGED = 64_321;

    static Tool of(Host host, List<Path> hidden) {
        return new Tool(
                host.need("sh"),
                host.need("bwrap"),
                host.isRoot() ? Optional.of(host.need("setpriv")) : Optional.empty(),
                hidden.stream().filter(path -> path.startsWith("/usr")).toList(),
                Architecture.named(host.architecture()));
    }

    List<String> asUnprivilegedUser() {
        String id = Integer.toString(UNPRIVILEGED);
        return setpriv.map(program -> List.of(program.toString(), "--reuid", id, "--regid", id, "--clear-groups", "--"))
                .orElse(List.of());
    }
}
