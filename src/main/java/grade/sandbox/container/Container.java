package grade.sandbox.container;

import grade.sandbox.Execution;
import grade.sandbox.GivenFile;
import grade.sandbox.SandboxException;
import grade.sandbox.Tools;
import grade.sandbox.calls.CallProfile;
import grade.sandbox.engine.Confinement;
import grade.sandbox.engine.Engine;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.LiveSandbox;
import grade.sandbox.engine.Programs;
import grade.sandbox.engine.Pumps;
import grade.sandbox.engine.Slot;
import grade.sandbox.engine.Slots;
import grade.sandbox.engine.Stubs;
import grade.sandbox.engine.Symptom;
import grade.wording.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Confines lines by containers of podman or docker. */
public final class Container implements Engine {
    /** Names the image. */
    private static final String IMAGE_VARIABLE = "GRADE_IMAGE";

    private static final String READABLE = "rw-r--r--";
    private static final String ITEM = "container";

    private final Host host;
    private final Client client;
    private final Executor pumps;
    private final Image image;
    private final Findings findings;
    private final Settings settings;
    private final Slots slots;
    private final AtomicInteger made = new AtomicInteger();

    private Container(Host host, Client client, Executor pumps, Image image, Findings findings) {
        this.host = host;
        this.client = client;
        this.pumps = pumps;
        this.image = image;
        this.findings = findings;
        this.settings = new Settings(client, findings.bounded(), User.of(client, host));
        this.slots =
                new Slots(host, pumps, this::furnish, abandoned -> client.removeAll(pumps, Settings.label(abandoned)));
    }

    /**
     * A sandbox made by the engine on the PATH.
     *
     * @param cache where is kept between calls what is in an image
     * @throws grade.sandbox.SandboxException if there is no engine, or it has no image or cannot start a container of it
     */
    public static LiveSandbox open(Map<String, String> environment, Host host, Optional<Path> cache) {
        Client client = Client.find(environment, host)
                .orElseThrow(() -> new SandboxException(Message.of("sandbox-no-container-engine")));
        ExecutorService pumps = Pumps.open();
        return new LiveSandbox(host, of(client, environment, host, cache, pumps), pumps);
    }

    /** Whether lines can run in containers here, tried for real. */
    public static Symptom examine(Map<String, String> environment, Host host) {
        Optional<Client> client = Client.find(environment, host);
        if (client.isEmpty()) {
            return new Symptom(ITEM, true, false, Message.of("doctor-container-none"));
        }
        ExecutorService pumps = Pumps.open();
        try {
            Container engine = of(client.get(), environment, host, Optional.empty(), pumps);
            try (LiveSandbox sandbox = new LiveSandbox(host, engine, pumps)) {
                sandbox.check();
                boolean bounded = engine.findings.bounded();
                String key = bounded ? "doctor-container" : "doctor-container-unbounded";
                return new Symptom(ITEM, bounded, false, Message.of(key, engine.name()));
            }
        } catch (SandboxException e) {
            return new Symptom(ITEM, false, false, e.message());
        } finally {
            pumps.shutdown();
        }
    }

    private static Container of(
            Client client, Map<String, String> environment, Host host, Optional<Path> cache, Executor pumps) {
        String named = environment.getOrDefault(IMAGE_VARIABLE, "");
        Image image = Image.find(named.isEmpty() ? Image.USUAL : named, client, pumps);
        Findings findings = new KeptFindings(cache).of(image, client, host, pumps);
        return new Container(host, client, pumps, image, findings);
    }

    @Override
    public String name() {
        return findings.engine() + " " + image.exactly() + (findings.bounded() ? "" : " without control groups");
    }

    @Override
    public Tools tools() {
        return findings.survey().tools();
    }

    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public Set<String> programs() {
        Set<String> names = new TreeSet<>(Programs.builtins());
        names.addAll(findings.survey().programs().keySet());
        return names;
    }

    @Override
    public String taps() {
        return Inside.TAPS;
    }

    private void furnish(Path shared) throws IOException {
        Slot.share(shared.resolve(Settings.CALLS), CallProfile.json(), READABLE);
        if (!settings.user().isUsual()) {
            int id = settings.user().inside();
            String passwd = "learner:x:" + id + ":" + id + "::" + Inside.HOME + ":/bin/bash\n";
            Slot.share(shared.resolve("passwd"), passwd, READABLE);
            Slot.share(shared.resolve("group"), "learner:x:" + id + ":\n", READABLE);
        }
    }

    @Override
    public Confinement confine(Execution execution) throws IOException {
        for (GivenFile lent : execution.start().given().values()) {
            if (!host.letsReadMounted(lent.file())) {
                throw new SandboxException(Message.of("sandbox-given-closed", lent.file()));
            }
        }
        Slot slot = slots.take();
        String name = "grade-" + slot.shared().getFileName() + "-" + made.incrementAndGet();
        List<String> arguments = new ArrayList<>(settings.of(name, slot, stubs(slot, execution), execution));
        arguments.addAll(List.of(image.id(), "-i"));
        arguments.addAll(Inside.ENVIRONMENT);
        arguments.addAll(Inside.firstProcess(
                execution, settings.moreProcesses(execution.limits()), Inside.OPEN_PIPE, Inside.LEAVE));
        return new Contained(client, pumps, name, slots, slot, client.command(arguments));
    }

    /** Files with the stubs, by the paths inside over which they are put. */
    private SortedMap<String, Path> stubs(Slot slot, Execution execution) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        Stubs stubs = Stubs.of(
                execution.forbidden(),
                name -> Optional.ofNullable(findings.survey().programs().get(name))
                        .map(Path::of));
        for (Map.Entry<String, String> stub : stubs.scripts().entrySet()) {
            Path file = slot.stubs().resolve(Integer.toString(files.size()));
            files.put(stub.getKey(), Slot.share(file, stub.getValue(), "rwxr-xr-x"));
        }
        for (Map.Entry<String, String> link : stubs.links().entrySet()) {
            files.put(link.getKey(), Objects.requireNonNull(files.get(link.getValue())));
        }
        return files;
    }

    @Override
    public Message explain(String printed) {
        return Complaint.refusal(client, printed);
    }

    @Override
    public void close() {
        slots.remove();
    }
}
