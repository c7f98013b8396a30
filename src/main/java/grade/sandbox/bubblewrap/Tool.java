package grade.sandbox.bubblewrap;

import grade.sandbox.calls.Architecture;
import grade.sandbox.calls.CallFilter;
import grade.sandbox.engine.Host;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The programs that make a sandbox on this machine.
 *
 * @param setpriv only where we are root
 * @param hidden files and directories below {@code /usr} that no line may see: grade itself, and packs
 * @param filter of system calls, as a shell prints it; empty where they are not known by number
 */
record Tool(Path sh, Path bwrap, Optional<Path> setpriv, List<Path> hidden, Optional<String> filter) {
    static Tool of(Host host, List<Path> hidden) {
        return new Tool(
                host.need("sh"),
                host.need("bwrap"),
                host.isRoot() ? Optional.of(host.need("setpriv")) : Optional.empty(),
                hidden.stream().filter(path -> path.startsWith("/usr")).toList(),
                Architecture.named(host.architecture())
                        .map(architecture -> Descriptors.escape(CallFilter.bytes(architecture))));
    }

    List<String> asUnprivilegedUser() {
        return setpriv.map(Host::asUnprivilegedUser).orElse(List.of());
    }
}
