package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.GradeCli;
import testkit.Json;
import testkit.Result;
import testkit.ResultAssert;
import testkit.Scratch;

/** A pipeline is shown stage by stage, and the stage that loses the answer is named. */
final class XrayIT {
    private static final String CHATS = """
            format: 1
            id: chats
            title: Chats
            task: Who sent the most messages in 2021?
            expect:
              stdout: { as: ranking, equals: { oracle: kakaotalk-ranking, file: kakao.csv, year: 2021, top: 3 } }
            solution: |
              true
            rejected:
              - answer: |
                  true
                because: clean/stdout
            cases:
            """;

    private static String pack = "";

    @BeforeAll
    static void makePack() throws IOException {
        Path directory = Scratch.directory("xray");
        Scratch.file(directory.resolve("pack.yaml"), "format: 1\nname: X\nlanguages: [en]\norder: [chats, fruits]\n");
        StringBuilder chats = new StringBuilder(CHATS);
        for (String trap : List.of("clean", "other-years", "name-space", "name-comma", "multiline-row")) {
            String traps = trap.equals("clean")
                    ? ""
                    : ", traps: [" + (trap.equals("other-years") ? "other-years, 2021-in-message" : trap) + "]";
            chats.append(
                    "  - id: " + trap + "\n    shown: true\n    files: { kakao.csv: { kakaotalk: { rows: 600, people: 5"
                            + traps + " } } }\n");
        }
        Scratch.file(Files.createDirectory(directory.resolve("chats")).resolve("mission.yaml"), chats.toString());
        Scratch.file(Files.createDirectory(directory.resolve("fruits")).resolve("mission.yaml"), """
                format: 1
                id: fruits
                title: Red fruits
                task: Print the red fruits of f.txt.
                solution: |
                  grep red f.txt | cut -d' ' -f2
                rejected:
                  - answer: |
                      true
                    because: seen/stdout
                cases:
                  - id: seen
                    shown: true
                    files: { f.txt: "red apple\\ngreen pear\\nred cherry\\nblue plum\\n" }
                  - id: unseen
                    files: { f.txt: "red secret\\ngreen pear\\n" }
                """);
        pack = directory.toString();
    }

    private static Result run(String... arguments) {
        return GradeCli.inEnglish().run(arguments);
    }

    @Test
    void showsEachStageInFull() {
        Result result = run("xray", "fruits", "--missions", pack, "-c", "grep red f.txt | cut -d' ' -f2 | head -1");

        ResultAssert.assertThat(result).exitsWith(1).doesNotComplain().prints("""
                FAILED  fruits  Red fruits  5 of 10 points

                Case seen: FAILED

                         1 │ grep red f.txt
                           │ 2 lines, 21 bytes
                           │ red apple
                           │ red cherry

                         2 │ cut -d' ' -f2
                           │ 2 lines, 13 bytes, the next stage stopped reading
                           │ apple
                           │ cherry

                         3 │ head -1
                           │ 1 line, 6 bytes
                           │ apple

                  Stage 3 (head -1) loses what the answer needs, such as this line: cherry
                """);
    }

    @Test
    void showsItInShortUnderAFailureAndNothingOfHiddenData() {
        Result result = run("fruits", "--missions", pack, "-c", "grep red f.txt | cut -d' ' -f1");

        ResultAssert.assertThat(result).exitsWith(1).says("""
                          What each stage of the pipeline passed on:
                                 1 │ grep red f.txt  2 lines
                                 2 │ cut -d' ' -f1   2 lines
                          Stage 2 (cut -d' ' -f1) loses what the answer needs, such as this line: apple
                        """).doesNotSay("secret");
    }

    @Test
    void showsALineThatPassesToo() {
        Result result = run("xray", "fruits", "--missions", pack, "-c", "cut -d' ' -f1,2 f.txt | sed -n 's/^red //p'");

        ResultAssert.assertThat(result)
                .exitsWith(0)
                .says("Case seen: PASSED", "4 lines")
                .doesNotSay("Stage", "secret");
    }

    @Test
    void saysWhyThereIsNothingToSee() {
        ResultAssert.assertThat(run("xray", "fruits", "--missions", pack, "-c", "cat f.txt"))
                .exitsWith(1)
                .says("There is nothing to look into");
        ResultAssert.assertThat(run("xray", "fruits", "--missions", pack, "--lang", "ko", "-c", "time cat f.txt | cat"))
                .exitsWith(1)
                .says("엑스레이를 찍지 않았습니다");
        ResultAssert.assertThat(run("xray", "fruits", "--missions", pack))
                .exitsWith(2)
                .printsNothing();
        ResultAssert.assertThat(run("xray", "nothing", "--missions", pack, "-c", "a | b"))
                .exitsWith(2)
                .printsNothing();
    }

    @Test
    void tellsProgramsTheSameEveryTime() {
        String[] arguments = {
            "xray", "chats", "--missions", pack, "--format", "json", "-c", "grep ^2021 kakao.csv | head -20"
        };
        Result first = run(arguments);

        ResultAssert.assertThat(run(arguments)).exitsWith(1).prints(first.stdout());
        Object xray = Json.at(Json.parse(first.stdout()), "missions", 0, "cases", 0, "xray");
        assertThat(Json.at(xray, "stages", 0, "text")).isEqualTo("grep ^2021 kakao.csv");
        assertThat(Json.at(xray, "stages", 0, "reader")).isEqualTo("stopped");
        assertThat(Json.at(xray, "stages", 1, "lines")).isEqualTo(20.0);
        assertThat(Json.at(xray, "blame", "kind")).isEqualTo("lost");
    }

    /** Each with the case, the stage and what that does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "grep ^2021 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -n | head -3 ! 0 ! 6 lost",
                "grep ^2021 kakao.csv | cut -d, -f2 | uniq -c | sort -rn | head -3 ! 0 ! 3 split",
                "grep ^2021 kakao.csv | cut -d, -f3 | sort | uniq -c | sort -rn | head -3 ! 0 ! 2 lost",
                "awk -F, '{ print $2, $1 }' kakao.csv | grep 2021 | sort -rn | head -n 3 ! 0 ! 4 lost",
                "grep ^2021 kakao.csv | gone -f2 | sort | head -3 ! 0 ! 2 not-run",
                "grep 2021 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -3 ! 1 ! 1 let-in",
                "tail -n +2 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -3 ! 1 ! 2 mixed",
                "grep ^2021 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -3 | awk '{print $2}' ! 2 ! 7 renamed",
                "grep ^2021 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -3 ! 3 ! 2 renamed",
                "grep ^2021 kakao.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -3 ! 4 ! 1 let-in",
            })
    void namesTheStageToBlameInAChat(String line, int aCase, String blamed) {
        Result result = run("xray", "chats", "--missions", pack, "--format", "json", "-c", line);

        Object blame = Json.at(Json.parse(result.stdout()), "missions", 0, "cases", aCase, "xray", "blame");
        assertThat(((Number) Json.at(blame, "stage")).intValue() + " " + Json.at(blame, "kind"))
                .as(result.toString())
                .isEqualTo(blamed);
    }
}
