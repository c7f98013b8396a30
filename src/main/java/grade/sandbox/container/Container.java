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
import grade.sandbox.engine.Stubs;
import grade.sandbox.engine.Symptom;
import grade.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Confines lines by containers of podman or docker. */
public final class Container implements Engine {
    /** Names the image. */
    private static final String IMAGE_VARIABLE = "GRADE_IMAGE";

    private static final String ITEM = "container";

    private final Host host;
    private final Client client;
    private final Executor pumps;
    private final Image image;
    private final Findings findings;
    private final Settings settings;
    private final AtomicInteger made = new AtomicInteger();

    private Container(Host host, Client client, Executor pumps, Image image, Findings findings) {
        this.host = host;
        this.client = client;
        this.pumps = pumps;
        this.image = image;
        this.findings = findings;
        this.settings = new Settings(client, findings.bounded(), User.of(client, host));
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
    public Optional<Path> program(String name) {
        return Optional.ofNullable(findings.survey().programs().get(name)).map(Path::of);
    }

    @Override
    public String notes() {
        return Inside.NOTES;
    }

    @Override
    public void furnish(Path shared) throws IOException {
        share(shared.resolve(Settings.CALLS), CallProfile.json());
        if (!settings.user().isUsual()) {
            int id = settings.user().inside();
            share(shared.resolve("passwd"), "learner:x:" + id + ":" + id + "::" + Inside.HOME + ":/bin/bash\n");
            share(shared.resolve("group"), "learner:x:" + id + ":\n");
        }
    }

    @Override
    public Confinement confine(Slot slot, Stubs stubs, Execution execution) {
        for (GivenFile lent : execution.start().given().values()) {
            if (!host.letsReadMounted(lent.file())) {
                throw new SandboxException(Message.of("sandbox-given-closed", lent.file()));
            }
        }
        String name = slot.shared().getFileName() + "-" + made.incrementAndGet();
        List<String> arguments = new ArrayList<>(settings.of(name, slot, stubs, execution));
        arguments.addAll(List.of(image.id(), "-i"));
        arguments.addAll(Inside.ENVIRONMENT);
        arguments.addAll(
                Inside.firstProcess(execution.line(), execution.limits(), settings.moreProcesses(execution.limits())));
        return new Contained(client, pumps, name, slot, client.command(arguments));
    }

    @Override
    public Message explain(String printed) {
        return Complaint.refusal(client, printed);
    }

    @Override
    public List<String> cleanup(Path shared) {
        return client.removalOfAll(host, String.valueOf(shared.getFileName()));
    }

    @Override
    public void close() {
        // Containers are removed when they end, and nothing else is kept for slots.
    }

    private static void share(Path file, String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.US_ASCII);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
}
