package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testkit.ResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Running;
import testkit.User;

/** Chats made up on the command line. */
@Execution(ExecutionMode.CONCURRENT)
final class GenerateIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String EXPECTED = ".expected.json";

    private final GradeCli grade = GradeCli.inEnglish();

    @Test
    void writesAChatAndWhatMustBeCountedInIt() throws IOException {
        assertThat(grade.run(
                        "generate",
                        "kakaotalk",
                        "--rows",
                        "400",
                        "--people",
                        "5",
                        "--seed",
                        "7",
                        "--traps",
                        "other-years,system-rows",
                        "-o",
                        "chat.csv"))
                .exitsWith(0)
                .doesNotComplain()
                .prints("""
                        chat.csv: 400 rows by 5 people in 2020, 2021, 2022 (mac-csv)
                        chat.csv.expected.json: what must be counted in it, without notices and with them
                          other-years       breaks an answer that does not ask for the year
                          system-rows       breaks none: with or without notices the same people come first; counts may be either
                        """);

        assertThat(files()).containsExactly("chat.csv", "chat.csv" + EXPECTED);
        List<String> lines = Files.readAllLines(path("chat.csv"));
        assertThat(lines).hasSize(401).startsWith("Date,User,Message");
        Object reference = Json.parse(Files.readString(path("chat.csv" + EXPECTED)));
        String first = Json.at(reference, "2021", "loose", 0, 0).toString();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("2021-") && line.contains(",\"" + first + "\","))
                .hasSize(((Double) Json.at(reference, "2021", "loose", 0, 1)).intValue());
    }

    @Test
    void saysItInKorean() {
        assertThat(grade.run("generate", "kakaotalk", "--traps", "tie", "-o", "a", "--lang", "ko"))
                .exitsWith(0)
                .prints("""
                        a: 2000행, 8명, 연도 2021 (mac-csv 형식)
                        a.expected.json: 세어야 할 메시지 수(알림을 뺀 것과 넣은 것)
                          tie               틀리는 답이 없습니다. 동점자는 누구를 써도 맞습니다
                        """);
    }

    @Test
    void replacesNothingUnlessItIsForced() throws IOException {
        assertThat(grade.run("generate", "kakaotalk", "-o", "a")).exitsWith(0);
        byte[] first = Files.readAllBytes(path("a"));

        assertThat(grade.run("generate", "kakaotalk", "--seed", "1", "-o", "a"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: a is there already. Name another file after -o, or replace it with --force.\n");
        assertThat(path("a")).hasBinaryContent(first);
        assertThat(grade.run("generate", "kakaotalk", "--seed", "1", "-o", "a", "--force"))
                .exitsWith(0);
        assertThat(Files.readAllBytes(path("a"))).isNotEqualTo(first);
        Files.delete(path("a"));
        assertThat(grade.run("generate", "kakaotalk", "-o", "a"))
                .exitsWith(2)
                .complainsOf("a.expected.json", "--force");
        assertThat(files()).containsExactly("a" + EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generate                                             | grade generate kakaotalk -o FILE",
                "generate kakaotalk                                   | '-o=FILE'",
                "generate kakaotalk -o .                              | . is a directory",
                "generate kakaotalk -o no/a                           | there is no directory",
                "generate kakaotalk -o /dev/null                      | /dev/null is a pipe or a device",
                "generate kakaotalk -o a --rows 19                    | --rows 19 cannot be; give a number from 20 to 10000000",
                "generate kakaotalk -o a --rows 1e6                   | 1e6",
                "generate kakaotalk -o a --people 0                   | --people 0 cannot be",
                "generate kakaotalk -o a --people 1001                | --people 1001 cannot be",
                "generate kakaotalk -o a --seed -1                    | -1 is no seed",
                "generate kakaotalk -o a --traps other-year           | Did you mean other-years?",
                "generate kakaotalk -o a --traps x                    | There is no trap x. The traps are: other-years, 2021",
                "generate kakaotalk -o a --dialect maccsv             | Did you mean mac-csv?",
                "generate kakaotalk -o a --dialect linux              | The dialects are: mac-csv, excel-csv, windows-txt",
                "generate kakaotalk -o a --dialect ios-txt --traps bom,tie | and ios-txt is none: bom. Leave them out",
                "generate kakaotalk -o a --traps quoted-dates,minimal-quotes | do not go together",
                "generate kakaotalk -o a --dialect excel-csv --traps name-emoji | do not go together",
                "generate kakaotalk -o a --people 2 --traps tie       | All would work with 2000 rows and 4 people.",
                "generate kakaotalk -o a --traps two-people,tie       | beside the others",
            })
    void refusesWhatCannotBeAndLeavesNothing(String arguments, String complaint) throws IOException {
        assertThat(grade.run(arguments.strip().split(" ")))
                .exitsWith(2)
                .printsNothing()
                .complainsOf(complaint);
        assertThat(files()).isEmpty();
    }

    @Test
    void saysThatADirectoryCannotBeWrittenTo() throws IOException {
        GradeCli other = GradeCli.as(User.Kind.UNPRIVILEGED.user());
        assertThat(other.in(Path.of("/")).run("generate", "kakaotalk", "-o", "kakao.csv"))
                .exitsWith(2)
                .printsNothing()
                .complains("grade: kakao.csv cannot be written: you may not write to its directory."
                        + " Name a file in one that is yours.\n");
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothing() throws IOException {
        assertThat(grade.shell("ulimit -f 64; trap '' XFSZ; exec \"$0\" generate kakaotalk --rows 100000 -o kakao.csv"))
                .exitsWith(2)
                .printsNothing()
                .complainsOf("grade: kakao.csv could not be written (", "nothing of it is left");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void leavesNothingWhenItIsEnded(String signal) throws IOException {
        try (Running running = grade.start("generate", "kakaotalk", "--rows", "10000000", "-o", "kakao.csv")) {
            while (files().isEmpty() && running.isAlive()) {
                Running.pause(Duration.ofMillis(20));
            }
            running.signal(signal);

            assertThat(running.await(LIMIT)).exitsWith(signal.equals("INT") ? 130 : 143);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void showsHowFarItIsAtATerminalOnly() {
        String command = "exec script -qec \"exec $0 generate kakaotalk --rows 20000 -o kakao.csv\" /dev/null";
        try (Running terminal = grade.startShell(command)) {
            assertThat(terminal.await(LIMIT).stdout())
                    .contains("\r[####################....................] 50%")
                    .contains("] 100%\r")
                    .contains("kakao.csv: 20000 rows by 8 people in 2021");
        }
        assertThat(grade.run("generate", "kakaotalk", "-o", "b")).exitsWith(0).doesNotComplain();
    }

    @Test
    void writesTheSameBytesInAnotherTimeZoneLocaleAndEncoding() throws IOException {
        GradeCli other =
                grade.with("TZ", "Asia/Seoul").with("LANG", "ko_KR.EUC-KR").with("LC_ALL", "tr_TR.UTF-8");
        for (String dialect : List.of("mac-csv", "excel-csv", "windows-txt", "android-txt-en", "ios-txt")) {
            grade.run("generate", "kakaotalk", "--dialect", dialect, "--realistic", "-o", "a", "--force");
            other.run("generate", "kakaotalk", "--dialect", dialect, "--realistic", "-o", "b", "--force");

            assertThat(path("b")).hasSameBinaryContentAs(path("a"));
        }
    }

    private Path path(String name) {
        return grade.directory().resolve(name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(grade.directory())) {
            return files.filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
