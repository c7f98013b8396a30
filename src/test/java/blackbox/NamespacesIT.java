package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import testkit.JobRunner;
import testkit.Result;
import testkit.ResultAssert;

/** How the action makes a machine fit: the narrow way first, the wide one only where the machine is thrown away. */
final class NamespacesIT {
    private final JobRunner runner = new JobRunner().with("RUNNER_ENVIRONMENT", "github-hosted");

    /** @param freedBy the command after which bwrap works: a program, or none */
    private List<String> run(String freedBy) throws IOException {
        Files.writeString(runner.at("files/log"), "");
        runner.at("files/log").toFile().setWritable(true, false);
        String log = "echo \"$(basename \"$0\") $*\" >>" + runner.at("files/log");
        runner.program("sudo", "shift 2; \"$@\"");
        for (String program : List.of("apt-get", "install", "apparmor_parser")) {
            runner.program(program, log);
        }
        runner.program("sysctl", "if [ \"$1\" = -n ]; then echo 1; else " + log + "; fi");
        runner.program("bwrap", freedBy.isEmpty() ? "exit 0" : "grep -q '^" + freedBy + " ' " + runner.at("files/log"));
        Result result = runner.script("\"$GITHUB_ACTION_PATH/run\" sandbox");
        ResultAssert.assertThat(result).exitsWith(0);
        return Files.readAllLines(runner.at("files/log"));
    }

    @Test
    void changesNothingWhereBubblewrapWorks() throws IOException {
        assertThat(run("")).isEmpty();
    }

    @Test
    void allowsBubblewrapAloneWhereThatIsEnough() throws IOException {
        assertThat(run("apparmor_parser"))
                .containsExactly(
                        "apt-get install -y -qq --no-install-recommends apparmor-profiles",
                        "install -m 644 /usr/share/apparmor/extra-profiles/bwrap-userns-restrict"
                                + " /etc/apparmor.d/bwrap-userns-restrict",
                        "apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict");
    }

    @Test
    void allowsAllOnlyWhereThatIsNotEnough() throws IOException {
        assertThat(run("sysctl")).hasSize(4).endsWith("sysctl -q -w kernel.apparmor_restrict_unprivileged_userns=0");
    }

    @Test
    void neverAllowsAllOnAMachineThatStays() throws IOException {
        runner.with("RUNNER_ENVIRONMENT", "self-hosted");

        assertThat(run("sysctl")).hasSize(3).noneMatch(line -> line.startsWith("sysctl"));
    }

    @Test
    void leavesItToGradeToSayWhatIsMissing() {
        runner.program("bwrap", "exit 1").program("sysctl", "exit 1").program("sudo", "exit 1");
        runner.answer("mission1", "true");

        ResultAssert.assertThat(runner.run()).exitsWith(4).says("::error title=grade::nothing was judged");
        assertThat(runner.written("OUTPUT")).contains("verdict=not-judged\n");
    }
}
