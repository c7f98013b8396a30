package grade.xray;

import grade.shell.Octets;
import grade.shell.ShellLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import testkit.Bash;

/** A pipeline of which a test says what each stage passed on. */
final class Trial {
    private Trial() {}

    /**
     * The verdict on a pipeline.
     *
     * @param source what it starts with
     * @param flows what each stage passed on
     */
    static Optional<Blame> blame(Trail trail, String line, String source, String... flows) {
        ShellLine parsed = Bash.parse(line);
        Specimen specimen = Specimen.in(parsed).orElseThrow();
        List<Passage> stages = new ArrayList<>();
        for (int i = 0; i < flows.length; i++) {
            stages.add(new Passage(
                    specimen.text(specimen.stages().get(i)),
                    measured(trail, i + 1, flows[i]),
                    Reader.READ_ALL,
                    OptionalLong.empty(),
                    0,
                    Optional.empty()));
        }
        return trail.blame(Evidence.of(measured(trail, 0, source), stages, specimen));
    }

    private static Flow measured(Trail trail, int flow, String text) {
        Meter meter = new Meter(trail.watch(flow));
        byte[] bytes = Octets.of(text).getBytes(StandardCharsets.ISO_8859_1);
        meter.take(bytes, bytes.length);
        return meter.end();
    }
}
