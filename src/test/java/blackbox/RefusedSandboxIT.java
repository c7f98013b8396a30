package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.Fakes;
import testkit.GradeCli;
import testkit.Result;
import testkit.ResultAssert;

/** Where bwrap fails, nothing runs, and both doctor and grade say why and what mends it, in both languages. */
@Execution(ExecutionMode.CONCURRENT)
final class RefusedSandboxIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "setting up uid map: Permission denied                        | sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict",
                "loopback: Failed RTM_NEWADDR: Operation not permitted        | sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict",
                "No permissions to create new namespace, likely because ...   | --security-opt seccomp=unconfined --security-opt apparmor=unconfined",
                "Creating new namespace failed: No space left on device       | sudo sysctl -w user.max_user_namespaces=15000",
                "... because the kernel does not support user namespaces.  No | CONFIG_USER_NS",
                "Can't mount proc on /newroot/proc: Operation not permitted   | --security-opt systempaths=unconfined",
                "Unexpected capabilities but not setuid                       | setpriv --inh-caps=-all --ambient-caps=-all -- grade doctor",
                "--size is not permitted in setuid mode                       | sudo chmod u-s \"$(command -v bwrap)\"",
                "prctl(PR_SET_SECCOMP): Invalid argument                      | CONFIG_SECCOMP_FILTER",
                "Unknown option --as-pid-1                                    | Ubuntu 24.04",
                "Something nobody ever saw                                    | Something nobody ever saw",
            })
    void saysWhyAndWhatMendsIt(String printed, String fix) {
        GradeCli grade = with("echo \"bwrap: " + printed + "\" >&2; exit 1");

        for (String language : new String[] {"en", "ko"}) {
            Result doctor = grade.run("doctor", "--lang", language);
            ResultAssert.assertThat(doctor).exitsWith(4).doesNotComplain();
            assertThat(doctor.stdout()).contains(fix.replace("\\", ""));

            Result judged = grade.run("mission3", "-c", "wc -l < test.txt", "--lang", language);
            ResultAssert.assertThat(judged).exitsWith(4).doesNotComplain();
            assertThat(judged.stdout().replace("\n", " ")).contains(fix.substring(0, Math.min(20, fix.length())));
        }
    }

    @Test
    void tellsTheNarrowestFixFirst() {
        Result doctor = with("echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1")
                .run("doctor");

        assertThat(doctor.stdout().indexOf("bwrap-userns-restrict"))
                .isPositive()
                .isLessThan(doctor.stdout().indexOf("apparmor_restrict_unprivileged_userns=0"));
    }

    @Test
    void neverAdvisesToInstallItSetuid() {
        Result doctor =
                with("echo 'bwrap: Creating new namespace failed, likely because the kernel does not support user"
                                + " namespaces.  bwrap must be installed setuid on such systems.' >&2; exit 1")
                        .run("doctor");

        assertThat(doctor.stdout()).doesNotContain("setuid").contains("CONFIG_USER_NS");
    }

    @Test
    void saysThatItGaveNoReason() {
        GradeCli grade = with("exit 1");

        assertThat(grade.run("mission3", "-c", "true").stdout()).isEqualTo("""
                        NOT JUDGED  mission3  Count the lines
                        bubblewrap 0.8.0 made no sandbox and gave no reason. Let `grade doctor` examine
                        this machine.
                        This is not your fault: the answer was not judged, and nothing counts as failed.
                        """);
        assertThat(grade.run("mission3", "-c", "true", "--lang", "ko").stdout())
                .contains("bubblewrap 0.8.0에서 샌드박스를 만들지 못했고 이유도 알 수 없습니다.");
    }

    @Test
    void doesNotWaitForOneThatHangs() {
        Result result = with("exec sleep 300").run("mission3", "-c", "true");

        ResultAssert.assertThat(result).exitsWith(4).endsWithin(Duration.ofSeconds(40));
        assertThat(result.stdout()).contains("The sandbox did not come about within 10 seconds");
    }

    @Test
    void saysThatTheProgramIsOfAnotherMachine() {
        byte[] foreign = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, (byte) 243, 0};

        Result result = before(Fakes.program("bwrap", foreign)).run("doctor");

        ResultAssert.assertThat(result).exitsWith(4).doesNotComplain();
        assertThat(result.stdout()).contains("sudo apt-get install --reinstall bubblewrap");
    }

    @ParameterizedTest
    @CsvSource({"--as-pid-1", "--perms", "--seccomp", "--die-with-parent"})
    void refusesAnOlderOneWithoutWhatNothingReplaces(String option) {
        GradeCli grade = older(option);

        for (String language : new String[] {"en", "ko"}) {
            Result result = grade.run("mission3", "-c", "wc -l < test.txt", "--lang", language);
            ResultAssert.assertThat(result).exitsWith(4).doesNotComplain();
            assertThat(result.stdout()).contains("bubblewrap 0.4.1", option, "Debian 12");
        }
    }

    @Test
    void judgesWithAnOlderOneAndSaysWhatStandsIn() {
        GradeCli grade = older("--size", "--disable-userns");

        ResultAssert.assertThat(grade.run("mission3", "-c", "wc -l < test.txt")).exitsWith(0);
        Result doctor = grade.run("doctor");
        ResultAssert.assertThat(doctor).exitsWith(0);
        assertThat(doctor.stdout())
                .contains("[weak]  bwrap options: this bubblewrap does not know --disable-userns --size;");
    }

    private static GradeCli with(String failing) {
        return before(Fakes.bwrap("case $1 in --version) echo 'bubblewrap 0.8.0'; exit ;; --help) exec " + Fakes.BWRAP
                + " --help ;; esac\n" + failing));
    }

    private static GradeCli older(String... missing) {
        return before(Fakes.olderBwrap(missing));
    }

    private static GradeCli before(Path directory) {
        return GradeCli.inEnglish().withFirstOnPath(directory);
    }
}
