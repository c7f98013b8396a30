package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grade.mission.MissionException;
import grade.wording.Language;
import grade.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);

    @TempDir
    private Path directory;

    @Test
    void listsFilesByTheirPathsSorted() {
        pack().with("b/mission.yaml", "b").with("a/mission.yaml", "a").with("a/fixtures/deep/x.csv", "x");
        assertThat(PackFiles.directory(directory).list())
                .containsExactly("a/fixtures/deep/x.csv", "a/mission.yaml", "b/mission.yaml", "pack.yaml");
    }

    @Test
    void leavesOutWhatVersionControlAndEditorsKeep() {
        pack().with(".git/config", "x")
                .with("a/.DS_Store", "x")
                .with("a/mission.yaml~", "x")
                .with("a/x", "x");
        assertThat(PackFiles.directory(directory).list()).containsExactly("a/x", "pack.yaml");
        assertThat(bundled(directory).list()).containsExactly("a/x", "pack.yaml");
    }

    @Test
    void followsNoSymbolicLink() throws IOException {
        Path outside = Files.createDirectories(directory.resolve("outside/secrets"));
        Files.writeString(outside.resolve("mission.yaml"), "secret");
        Path inside = directory.resolve("pack");
        TestPack.in(inside).with("a/mission.yaml", "a");
        Files.createSymbolicLink(inside.resolve("linked"), outside);
        Files.createSymbolicLink(inside.resolve("a/linked.yaml"), outside.resolve("mission.yaml"));
        PackFiles files = PackFiles.directory(inside);
        assertThat(files.list()).containsExactly("a/mission.yaml", "pack.yaml");
        assertThat(message(() -> files.read("a/linked.yaml")))
                .isEqualTo(inside + "/a/linked.yaml This cannot be read. Check its permissions.");
    }

    @Test
    void isNoPackWhereItsFileIsALink() throws IOException {
        Files.writeString(directory.resolve("real.yaml"), "format: 1\n");
        Files.createSymbolicLink(directory.resolve("pack.yaml"), directory.resolve("real.yaml"));
        assertThat(PackFiles.directory(directory).list()).isEmpty();
    }

    @Test
    void looksAtNothingWhereThereIsNoPackFile() throws IOException {
        Files.createDirectories(directory.resolve("a"));
        Files.writeString(directory.resolve("a/mission.yaml"), "a");
        assertThat(PackFiles.directory(directory).list()).isEmpty();
        assertThat(PackFiles.directory(directory.resolve("missing")).list()).isEmpty();
    }

    @Test
    void namesFilesAsTheUserNamedTheDirectory() {
        assertThat(PackFiles.directory(Path.of("my/pack/")).name("a/mission.yaml"))
                .isEqualTo("my/pack/a/mission.yaml");
        assertThat(PackFiles.directory(Path.of(".")).name("pack.yaml")).isEqualTo("./pack.yaml");
        assertThat(PackFiles.directory(Path.of("/")).name("pack.yaml")).isEqualTo("/pack.yaml");
        assertThat(PackFiles.directory(Path.of("")).name("pack.yaml")).isEqualTo("pack.yaml");
    }

    @Test
    void callsThePackAsItsDirectoryIsCalled() {
        assertThat(PackFiles.directory(directory.resolve("course/.")).title()).isEqualTo("course");
        assertThat(PackFiles.directory(Path.of("/")).title()).isEqualTo("/");
    }

    @Test
    void readsAMebibyteOfYamlAndNoMore() {
        PackFiles files =
                PackFiles.directory(pack().with("a.yaml", new byte[1 << 20]).directory());
        assertThat(files.read("a.yaml")).hasSize(1 << 20);
        pack().with("a.yaml", new byte[(1 << 20) + 1]);
        assertThat(message(() -> files.read("a.yaml")))
                .isEqualTo(directory + "/a.yaml This file is too large: more than 1 MiB.");
    }

    @Test
    void refusesADirectoryWithTooManyFiles() throws IOException {
        pack();
        Path many = Files.createDirectories(directory.resolve("many"));
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(many.resolve("f" + i));
        }
        assertThat(message(() -> PackFiles.directory(directory).list()))
                .isEqualTo(directory + "/ There are more than 10000 files here. Is this the directory of a pack?");
    }

    @Test
    void findsThePackInAJar() throws IOException {
        pack().with("a/mission.yaml", "text");
        PackFiles files = bundled(directory);
        assertThat(files.list()).containsExactly("a/mission.yaml", "pack.yaml");
        assertThat(files.read("a/mission.yaml")).isEqualTo("text".getBytes(StandardCharsets.UTF_8));
        assertThat(files.name("a/mission.yaml")).isEqualTo("missions/a/mission.yaml");
        assertThat(files.title()).isEqualTo("missions");
    }

    @Test
    void findsThePackBesideClasses() {
        TestPack.in(directory.resolve("missions")).with("a/mission.yaml", "text");
        PackFiles files = PackFiles.bundled(directory);
        assertThat(files.list()).containsExactly("a/mission.yaml", "pack.yaml");
        assertThat(files.name("a/mission.yaml")).isEqualTo("missions/a/mission.yaml");
    }

    @Test
    void givesADirectoryAndItsBundledCopyTheSameDigest() {
        pack().with("a/mission.yaml", "a").with("a/fixtures/ä.txt", "ä").with("a-b/mission.yaml", "b");
        assertThat(digest(bundled(directory)))
                .isEqualTo(digest(PackFiles.directory(directory)))
                .isEqualTo("sha256:78fa0aa5f9fedba86fe2562cd5a5a5e0adfdc65d007bad48cd2a6dceba9b85f8");
    }

    @Test
    void changesTheDigestWithEveryNameAndByte() {
        List<String> digests = new ArrayList<>();
        digests.add(digest(PackFiles.directory(pack().with("a", "bc").directory())));
        digests.add(digest(PackFiles.directory(pack().with("a", "bd").directory())));
        digests.add(digest(PackFiles.directory(pack().with("b", "").directory())));
        digests.add(digest(PackFiles.directory(pack().with("b", "x").directory())));
        assertThat(digests).doesNotHaveDuplicates();
        assertThat(digest(PackFiles.directory(pack().directory()))).isEqualTo(digests.get(3));
    }

    private TestPack pack() {
        return TestPack.in(directory);
    }

    private static String digest(PackFiles files) {
        return PackDigest.of(files, files.list());
    }

    private static String message(ThrowingCallable reading) {
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(MissionException.class)
                .isThrownBy(reading)
                .satisfies(e -> e.problems()
                        .forEach(problem -> told.add(problem.place() + " " + ENGLISH.say(problem.message()))));
        return String.join("\n", told);
    }

    /** The files of a directory in a jar, those that are no part of a pack too, in the wrong order. */
    private static PackFiles bundled(Path pack) {
        Path jar = pack.resolveSibling(pack.getFileName() + ".jar");
        try (OutputStream bytes = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(bytes);
                var walk = Files.walk(pack)) {
            List<Path> files = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
            Collections.sort(files, Collections.reverseOrder());
            zip.putNextEntry(new ZipEntry("missions/"));
            zip.putNextEntry(new ZipEntry("other/pack.yaml"));
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry("missions/" + pack.relativize(file)));
                zip.write(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return PackFiles.bundled(jar);
    }
}
