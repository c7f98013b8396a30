package grade.sandbox.bubblewrap;

import grade.sandbox.SandboxException;
import grade.sandbox.Tools;
import grade.sandbox.calls.Architecture;
import grade.sandbox.calls.DeniedCalls;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.LiveSandbox;
import grade.sandbox.engine.Pumps;
import grade.sandbox.engine.Symptom;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** Examines whether this machine can grade: the programs, each option of bwrap, and a sandbox tried for real. */
public final class Checkup {
    private final Host host;

    public Checkup(Host host) {
        this.host = host;
    }

    /** Everything that was looked at, the first missing thing last: what needs it is not looked at. */
    public List<Symptom> examine() {
        List<Symptom> symptoms = new ArrayList<>();
        for (String program : List.of("bash", "sh", "mkfifo", "stat", "bwrap")) {
            symptoms.add(program(program));
        }
        if (host.isRoot()) {
            symptoms.add(program("setpriv"));
        }
        if (symptoms.stream().allMatch(Symptom::fit)) {
            symptoms.addAll(sandbox());
        }
        return symptoms;
    }

    private Symptom program(String name) {
        try {
            return new Symptom(name, true, true, Message.of("doctor-found", host.need(name)));
        } catch (SandboxException e) {
            return new Symptom(name, false, true, e.message());
        }
    }

    private static Symptom options(Abilities abilities) {
        Set<String> replaced = abilities.replaced();
        Message detail = replaced.isEmpty()
                ? Message.of("doctor-options", Arguments.options().size())
                : Message.of("doctor-options-replaced", String.join(" ", replaced));
        return new Symptom("bwrap options", replaced.isEmpty(), false, detail);
    }

    private List<Symptom> sandbox() {
        ExecutorService pumps = Pumps.open();
        try {
            Bubblewrap engine = new Bubblewrap(host, List.of(), Optional.empty(), pumps);
            return sandbox(engine, pumps);
        } catch (SandboxException e) {
            return List.of(new Symptom("sandbox", false, true, e.message()));
        }
    }

    private List<Symptom> sandbox(Bubblewrap engine, ExecutorService pumps) {
        try (LiveSandbox sandbox = new LiveSandbox(host, engine, pumps)) {
            sandbox.check();
            Tools tools = sandbox.tools();
            return List.of(
                    new Symptom("sandbox", true, true, Message.of("doctor-sandbox", sandbox.name())),
                    options(engine.abilities()),
                    new Symptom("limits", true, false, Message.of("doctor-limits-watched")),
                    seccomp(),
                    new Symptom("coreutils", true, false, Message.of("doctor-version", tools.coreutils())),
                    new Symptom("awk", true, false, Message.of("doctor-version", tools.awk())));
        }
    }

    private Symptom seccomp() {
        boolean fit = Architecture.named(host.architecture()).isPresent();
        Message detail = fit
                ? Message.of("doctor-seccomp", DeniedCalls.ALL.size())
                : Message.of("doctor-seccomp-unknown", host.architecture());
        return new Symptom("seccomp", fit, false, detail);
    }
}
