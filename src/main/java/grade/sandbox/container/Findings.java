package grade.sandbox.container;

import grade.sandbox.SandboxException;
import grade.sandbox.engine.Host;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * What is found out about an engine and an image on this machine.
 *
 * @param engine its name and version
 * @param bounded whether it can have the kernel keep limits of memory and processes in total
 */
record Findings(String engine, boolean bounded, Survey survey) {
    private static final String OF_PODMAN = "{{.Version.Version}} {{.Host.CgroupsVersion}} {{.Host.CgroupControllers}}";
    private static final String OF_DOCKER = "{{.ServerVersion}} {{.MemoryLimit}} {{.PidsLimit}}";

    static Findings of(Image image, Client client, Host host, Executor pumps) {
        String format = client.isPodman() ? OF_PODMAN : OF_DOCKER;
        Client.Answer answer = client.ask(pumps, List.of("info", "--format", format));
        if (answer.status() != 0) {
            throw new SandboxException(Complaint.refusal(client, answer.stderr()));
        }
        String told = answer.stdout().strip();
        String version = told.split(" ", 2)[0];
        boolean bounded = client.isPodman() ? isBounded(told, host) : told.endsWith(" true true");
        return new Findings(client.name() + " " + version, bounded, Survey.of(image, client, pumps));
    }

    /** Without root, control groups are handed on in their second version only, and then not always all of them. */
    private static boolean isBounded(String told, Host host) {
        List<String> words = List.of(told.replaceAll("[\\[\\]]", "").split(" ", -1));
        boolean handedOn = words.contains("v2") && Stream.of("memory", "pids").allMatch(words::contains);
        return host.isRoot() || handedOn;
    }
}
