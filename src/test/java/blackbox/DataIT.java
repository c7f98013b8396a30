package blackbox;

import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import testkit.GradeCli;
import testkit.Remains;
import testkit.Result;
import testkit.Running;
import testkit.Scratch;
import testkit.User;

/** {@code --data}: a line is judged on the learner's own export. */
@Execution(ExecutionMode.CONCURRENT)
final class DataIT {
    private static final String RIGHT = OwnExports.MAC_CSV.rightLine();
    private static final String HEADER = "Date,User,Message\n";

    private final GradeCli grade = GradeCli.inEnglish();

    private static String row(String date, String name) {
        return date + " 10:00:00,\"" + name + "\",\"hello\"\n";
    }

    private Result grade(String export, String line) {
        return grade.run("mission5", "--data", export, "-c", line);
    }

    private String export(String name, String text) {
        Scratch.file(grade.directory().resolve(name), text);
        return name;
    }

    @ParameterizedTest
    @EnumSource
    void judgesOnTheExportOfEveryClient(OwnExports export) {
        String file = String.valueOf(export.write(grade.directory()).getFileName());

        assertThat(grade(file, export.rightLine()))
                .exitsWith(0)
                .says("PASSED  mission5")
                .complainsOf(file + ": " + export.dialect() + ", ", "people: 3; messages by year: 2021 (6), 2022 (3)");
        assertThat(grade(file, export.wrongLine())).exitsWith(1).says("FAILED  mission5", "own-export");
    }

    @Test
    void takesTheFileByItsOwnNameToo() {
        String file = String.valueOf(OwnExports.MAC_CSV.write(grade.directory()).getFileName());

        assertThat(grade(file, RIGHT.replace("kakao.csv", "KakaoTalk_*.csv"))).exitsWith(0);
    }

    @Test
    void takesThePartsOfASplitExportOneByOneOrByTheirDirectory() {
        Path parts = Scratch.directory("parts");
        for (int i = 1; i <= 10; i++) {
            String name = i == 10 ? "가온" : "나래";
            String text = "2021. 3. 1. 오전 10:00, " + name + " : " + "x\n";
            OwnExports.IOS_TXT.write(parts, "Talk_2022.12.31 10_00-" + i + ".txt", text);
        }
        String line = "[ \"$(< kakao-10.txt)\" = \"$(< Talk*-10.txt)\" ] && cat kakao-*.txt"
                + " | sed -En 's/^2021\\. [^,]*, (.*) : .*/\\1/p' | sort | uniq -c | sort -rn";

        assertThat(grade(parts.toString(), line)).exitsWith(0);
        assertThat(grade.run(
                        "mission5",
                        "--data",
                        parts.resolve("Talk_2022.12.31 10_00-1.txt").toString(),
                        "--data",
                        parts.resolve("Talk_2022.12.31 10_00-2.txt").toString(),
                        "-c",
                        "cat kakao-1.txt kakao-2.txt > /dev/null; echo 나래"))
                .exitsWith(0)
                .complainsOf("People who wrote messages in 2021: 1. So many are expected, instead of 3.");
    }

    @ParameterizedTest
    @CsvSource({"ROOT,rwx------", "ROOT,rwxr-xr-x", "UNPRIVILEGED,rwxr-xr-x", "UNPRIVILEGED,rwx------"})
    void letsNoLineChangeTheExport(User.Kind kind, String permissions) throws IOException {
        User user = User.Kind.available().contains(kind) ? kind.user() : User.own();
        GradeCli theirs = GradeCli.as(user);
        Path file = OwnExports.MAC_CSV.write(theirs.directory());
        FileTime before = FileTime.from(Instant.parse("2022-12-31T01:00:00Z"));
        Files.setLastModifiedTime(file, before);
        Files.setAttribute(file, "unix:uid", user.uid());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions.replace('x', '-')));
        Files.setPosixFilePermissions(theirs.directory(), PosixFilePermissions.fromString(permissions));
        String line = "for f in *.csv; do echo x >> $f; rm -f $f; mv $f y; chmod 777 $f; sed -i d $f; touch $f; done"
                + " 2> /dev/null; " + RIGHT;

        Result result = theirs.run("mission5", "--data", String.valueOf(file.getFileName()), "-c", line);

        assertThat(result).exitsWith(0);
        Assertions.assertThat(file).hasContent(OwnExports.MAC_CSV.text());
        Assertions.assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        Assertions.assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions.replace('x', '-'));
    }

    @Test
    void countsOnlyWhatTheLineAddsAsDisk() {
        String rows = row("2021-03-01", "가온").repeat(2_000_000);
        String file = export("long.csv", HEADER + rows);

        assertThat(grade(file, "cp kakao.csv copy; echo 가온")).exitsWith(0);
    }

    @Test
    void takesEitherWayOfCountingWhereNoticesDecide() {
        String joined = "2021-03-01 10:00:00,\"나래\",\"나래님이 들어왔습니다.\"\n";
        String file = export(
                "chat.csv", HEADER + row("2021-03-01", "가온").repeat(2) + row("2021-03-01", "나래") + joined + joined);
        String either = "Note: Whether notices (somebody joined, left, ...) count changes who is on top";

        assertThat(grade(file, "echo 가온 나래")).exitsWith(0).says(either);
        assertThat(grade(file, "echo 나래 가온")).exitsWith(0).says(either);
        assertThat(grade(file, "echo 나래 다솜")).exitsWith(1);
    }

    @Test
    void takesAnyOrderOfThoseWhoAreTied() {
        String file = export(
                "chat.csv",
                HEADER
                        + row("2021-03-01", "가온").repeat(2)
                        + row("2021-03-01", "나래")
                        + row("2021-03-01", "다솜")
                        + row("2021-03-01", "라온"));

        assertThat(grade(file, "echo 가온 라온 나래")).exitsWith(0);
        assertThat(grade(file, "echo 라온 가온 나래")).exitsWith(1);
    }

    @Test
    void asksForAnotherYearWhereTheOneAskedForIsNotThere() {
        String file = export("chat.csv", HEADER + row("2023-03-01", "가온") + row("2024-03-01", "나래"));

        assertThat(grade(file, RIGHT))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("There is no message of 2021 in chat.csv. It has messages of: 2023, 2024.", "--year 2024");
        assertThat(grade.run("mission5", "--data", file, "--year", "2024", "-c", RIGHT.replace("2021", "2024")))
                .exitsWith(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none.csv         | none.csv does not exist.",
                "pipe             | pipe is no regular file.",
                "/dev/null        | /dev/null is no regular file.",
                "empty            | In empty there is no file whose name ends in .csv or .txt.",
                "closed.csv       | I may not read closed.csv.",
                "nothing.csv      | nothing.csv:1: Expected a chat exported by KakaoTalk, but there is nothing.",
                "letter.csv       | letter.csv:1: Expected the header Date,User,Message, or a message",
                "binary.csv       | binary.csv:1: Expected a chat exported by KakaoTalk, but found",
                "cut.csv          | cut.csv:3: Expected a quote that ends the field, but found the end of the file",
                "date.csv         | date.csv:3: Expected a date with all four digits of the year,",
                "mixed            | mixed/2.txt:1: Expected a part in the dialect of the first, mac-csv, but found ios-txt.",
                "header.csv       | There is no message with a date and a sender in header.csv.",
            })
    void refusesWhatIsNoExportWithItsPlace(String data, String complaint) throws IOException {
        User user = User.Kind.UNPRIVILEGED.user();
        GradeCli theirs = GradeCli.as(user);
        Path here = theirs.directory();
        theirs.shell("mkfifo pipe");
        Files.createDirectory(here.resolve("empty"));
        Scratch.file(here.resolve("closed.csv"), HEADER + row("2021-03-01", "가온"));
        Files.setPosixFilePermissions(here.resolve("closed.csv"), PosixFilePermissions.fromString("---------"));
        Scratch.file(here.resolve("nothing.csv"), "");
        Scratch.file(here.resolve("letter.csv"), "Dear all,\nhow are you?\n");
        Files.write(here.resolve("binary.csv"), new byte[] {0, 1, 2, 3, 0, 0, 10, 0});
        Scratch.file(here.resolve("cut.csv"), HEADER + row("2021-03-01", "가온") + "2021-03-01 10:00:00,\"가온\",\"hel");
        Scratch.file(here.resolve("date.csv"), HEADER + row("2021-03-01", "가온") + row("yesterday", "가온"));
        Files.createDirectory(here.resolve("mixed"));
        Scratch.file(here.resolve("mixed/1.csv"), HEADER + row("2021-03-01", "가온"));
        Scratch.file(here.resolve("mixed/2.txt"), "2021. 3. 1. 오전 10:00, 가온 : x\n");
        Scratch.file(here.resolve("header.csv"), HEADER);

        Result result = theirs.run("mission5", "--data", data, "-c", "true");

        assertThat(result).exitsWith(2).printsNothing().complainsOf("grade: " + complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mission3 --data chat.csv -c true                | --data is for missions about a chat; mission3 is about none.",
                "mission5 mission3 --data chat.csv               | --data goes with one mission:",
                "--all --data chat.csv                           | --data goes with one mission:",
                "mission5 --year 2021 -c true                    | --year goes with --data:",
                "mission5 --data chat.csv --year 21 -c true      | --year takes a year from",
                "mission5 --data chat.csv --sandbox none -c true | --data needs a sandbox,",
                "mission5 --data chat.csv --data chat.csv -c :   | Two files are called chat.csv;",
                "--data chat.csv                                 | Which mission is the answer for?",
            })
    void refusesWhatMakesNoSenseTogether(String arguments, String complaint) {
        export("chat.csv", HEADER + row("2021-03-01", "가온"));

        Result result = grade.run(arguments.strip().split(" +"));

        assertThat(result).exitsWith(2).printsNothing().complainsOf("grade: " + complaint);
    }

    @Test
    void judgesNothingWhereTheExportChangesMeanwhile() throws IOException {
        String file = export("chat.csv", HEADER + row("2021-03-01", "가온"));
        try (Running running = grade.start("mission5", "--data", file, "-c", "sleep 4; echo 가온")) {
            Remains.awaitMarked("sleep 4; echo", Duration.ofSeconds(30));
            Files.write(
                    grade.directory().resolve(file),
                    (HEADER + row("2021-03-01", "나래")).getBytes(StandardCharsets.UTF_8));

            assertThat(running.await(Duration.ofSeconds(60)))
                    .exitsWith(4)
                    .says("NOT JUDGED", "chat.csv was changed, moved or removed while the line was graded.");
        }
    }
}
