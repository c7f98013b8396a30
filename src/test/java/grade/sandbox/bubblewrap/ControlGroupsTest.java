package grade.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Limit;
import grade.sandbox.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against directories that look like the kernel's: its own cannot be had in both versions on one machine. */
final class ControlGroupsTest {
    private static final long GRADER = ProcessHandle.current().pid();

    @TempDir
    private Path directory;

    @Test
    void boundsMemoryAndProcessesInTheirHierarchiesOfVersion1() throws IOException {
        Path memory = group("memory/course");
        Path processes = group("pids");
        ControlGroups groups = groups(
                "8:pids:/\n4:memory:/course\n0::/\n",
                mount("memory", "/", "cgroup", "rw,memory") + mount("pids", "/", "cgroup", "rw,pids"));

        ControlGroup made = groups.make("3").orElseThrow();
        write(memory.resolve("grade-" + GRADER + "-3/memory.oom_control"), "oom_kill_disable 0\noom_kill 2\n");
        write(processes.resolve("grade-" + GRADER + "-3/pids.events"), "max 0\n");
        ControlGroup.Before before = made.limit(Limits.DEFAULT);

        assertThat(memory.resolve("grade-" + GRADER + "-3/memory.limit_in_bytes"))
                .hasContent("536870912");
        assertThat(processes.resolve("grade-" + GRADER + "-3/pids.max")).hasContent("65");
        assertThat(made.doors())
                .containsExactly(
                        memory.resolve("grade-" + GRADER + "-3/cgroup.procs"),
                        processes.resolve("grade-" + GRADER + "-3/cgroup.procs"));
        assertThat(before.breached()).isEmpty();
        write(memory.resolve("grade-" + GRADER + "-3/memory.oom_control"), "oom_kill_disable 0\noom_kill 3\n");
        assertThat(before.breached()).contains(Limit.MEMORY);
    }

    @Test
    void usesTheNearestGroupOfVersion2ThatHandsItsControllersOn() throws IOException {
        Path slice = group("v2/user.slice");
        Path session = group("v2/user.slice/session");
        write(slice.resolve("cgroup.subtree_control"), "cpu memory pids\n");
        write(session.resolve("cgroup.subtree_control"), "\n");
        ControlGroups groups = groups("0::/user.slice/session\n", mount("v2", "/", "cgroup2", "rw"));

        ControlGroup made = groups.make("0").orElseThrow();
        Path own = slice.resolve("grade-" + GRADER + "-0");
        write(own.resolve("memory.events"), "low 0\nmax 5\noom_kill 0\n");
        write(own.resolve("pids.events"), "max 1\n");
        ControlGroup.Before before = made.limit(Limits.DEFAULT);
        write(own.resolve("pids.events"), "max 2\n");

        assertThat(own.resolve("memory.max")).hasContent("536870912");
        assertThat(made.doors()).containsExactly(own.resolve("cgroup.procs"));
        assertThat(before.breached()).contains(Limit.PROCESS);
    }

    @Test
    void findsAGroupOfAContainerWhichSeesOnlyAPartOfTheHierarchy() throws IOException {
        Path memory = group("memory");
        ControlGroups groups =
                groups("4:memory:/docker/abc/inner\n", mount("memory", "/docker/abc", "cgroup", "rw,memory"));
        Files.createDirectory(memory.resolve("inner"));

        assertThat(groups.make("0").orElseThrow().doors())
                .containsExactly(memory.resolve("inner/grade-" + GRADER + "-0/cgroup.procs"));
    }

    @Test
    void doesWithoutWhereNothingHandsAControllerOn() throws IOException {
        write(group("v2").resolve("cgroup.subtree_control"), "cpu\n");

        assertThat(groups("0::/\n", mount("v2", "/", "cgroup2", "rw")).make("0"))
                .isEmpty();
        assertThat(groups("", "").make("0")).isEmpty();
        assertThat(ControlGroups.of(directory.resolve("nowhere"), GRADER).make("0"))
                .isEmpty();
    }

    @Test
    void removesGroupsOfGradersThatAreGoneAndNoOthers() throws IOException {
        Path memory = group("memory");
        Path gone = group("memory/grade-999999999-0");
        Path living = group("memory/grade-1-0");
        Path foreign = group("memory/grade-else-0");
        ControlGroups groups = groups("4:memory:/\n", mount("memory", "/", "cgroup", "rw,memory"));

        ControlGroup made = groups.make("0").orElseThrow();

        assertThat(gone).doesNotExist();
        assertThat(List.of(living, foreign))
                .allSatisfy(group -> assertThat(group).exists());
        made.remove();
        assertThat(memory.resolve("grade-" + GRADER + "-0")).doesNotExist();
    }

    private ControlGroups groups(String memberships, String mounts) throws IOException {
        Path process = Files.createDirectories(directory.resolve("self"));
        write(process.resolve("cgroup"), memberships);
        write(process.resolve("mountinfo"), "22 1 254:0 / / rw,relatime - ext4 /dev/root rw\n" + mounts);
        return ControlGroups.of(process, GRADER);
    }

    private String mount(String name, String root, String type, String options) {
        return "31 30 0:28 " + root + " " + directory.resolve(name) + " rw,relatime shared:9 - " + type + " none "
                + options + "\n";
    }

    private Path group(String path) throws IOException {
        return Files.createDirectories(directory.resolve(path));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }
}
