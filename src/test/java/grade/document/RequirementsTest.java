package grade.document;

import static org.assertj.core.api.Assertions.assertThat;

import grade.answer.Bounds;
import grade.check.Expectation;
import grade.markdown.Manuscript;
import grade.wording.Language;
import grade.wording.Localized;
import grade.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of documents and what of it is there, in the words of the report. */
final class RequirementsTest {
    private static final Wording ENGLISH = Wording.in(Language.EN);

    private static List<String> told(Requirement requirement, String document, String... printed) {
        Manuscript manuscript = Manuscript.of(document);
        List<Console> consoles = Console.in(manuscript);
        Map<Integer, Played> played = new HashMap<>();
        List<ConsoleCommand> commands = consoles.stream()
                .filter(Console::runs)
                .flatMap(console -> console.commands().stream())
                .toList();
        for (int i = 0; i < printed.length; i++) {
            played.put(commands.get(i).line(), new Played(Played.How.ENDED, Optional.empty(), printed[i]));
        }
        List<String> told = new ArrayList<>();
        for (Item item : requirement.examine(new Evidence(manuscript, consoles, played))) {
            told.add(item.standing() + " " + item.spot().line() + " " + ENGLISH.say(item.message()));
        }
        return told;
    }

    private static final RequiredHeadings SECTIONS = new RequiredHeadings(List.of(
            new Section(new Localized(Map.of(Language.EN, "Data", Language.KO, "데이터")), 3),
            new Section(Localized.same("Limits"), 0)));

    @Test
    void findsSectionsHoweverTheirHeadingsAreWritten() {
        assertThat(told(SECTIONS, "## 2. DATA, and where it is from\nOne two three.\n### Limits:\n"))
                .containsExactly(
                        "MET 0 2 of 2 sections are there and long enough.",
                        "MET 1 Section \"2. DATA, and where it is from\": number of words 3, at least 3 needed."
                                + " Code and comments do not count.",
                        "MET 3 Section \"Limits:\": number of words 0, at least 0 needed."
                                + " Code and comments do not count.");
        assertThat(told(SECTIONS, "# 데이터\n하나 둘 셋\n# 한계 (limits)\n"))
                .element(0)
                .asString()
                .startsWith("MET");
    }

    @Test
    void prefersTheHeadingThatSaysJustThis() {
        assertThat(told(SECTIONS, "# Why no data\n# Limits\n# Data\nOne two three.\n"))
                .element(1)
                .asString()
                .startsWith("MET 3 ");
    }

    @Test
    void missesSectionsAndWords() {
        assertThat(told(SECTIONS, "# Data\n`one two three` <!-- four --> two.\n# Metadata limit\n"))
                .containsExactly(
                        "LACKING 0 0 of 2 sections are there and long enough.",
                        "LACKING 1 Section \"Data\": number of words 1, at least 3 needed."
                                + " Code and comments do not count.",
                        "LACKING 0 There is no section with this heading: Limits");
    }

    private static RequiredCommands commands(int least) {
        return new RequiredCommands(List.of("ls", "wc", "vi", "|", "cd"), least);
    }

    private static final String WRITTEN = """
            ## Listing: ls

            What is in a directory.

            ```console
            $ ls | wc -l
            ```

            The program `wc -l` counts lines, and `|` joins two programs to one.

            ```console no-run
            $ vi notes
            ```

            **vi** edits files anywhere.
            """;

    @Test
    void countsCommandsThatHaveASentenceAndAnExample() {
        assertThat(told(commands(3), WRITTEN))
                .containsExactly(
                        "MET 0 3.5 of 5 commands count; 3 are needed.",
                        "MET 3 `ls` has a sentence and an example.",
                        "MET 9 `wc` has a sentence and an example.",
                        "MET 15 `vi` has a sentence and an example that is not run: half of one.",
                        "MET 9 `|` has a sentence and an example.",
                        "LEFT_OUT 0 `cd` is not written about.");
    }

    @Test
    void tellsWhatACommandLacksWhereTheOthersAreNotEnough() {
        String document = "# cd\n```console\n$ cd /\n```\n`ls` shows files here.\n\n`wc` counts.\n\n```\nwc x\n```\n";
        assertThat(told(commands(2), document))
                .containsExactly(
                        "LACKING 0 1 of 5 commands count; 2 are needed.",
                        "LACKING 5 `ls` has no example: show it in a fenced block.",
                        "LACKING 9 `wc` has no sentence: write at least 3 words about it, with its name as code in them"
                                + " or in the heading.",
                        "LEFT_OUT 0 `vi` is not written about.",
                        "LEFT_OUT 0 `|` is not written about.",
                        "MET 5 `cd` has a sentence and an example.");
    }

    @Test
    void takesAListOfNamesForNoSentence() {
        String document = "`ls`, `wc`, `vi`, `cd` are what I know well.\n\n```bash\nls; wc f; vi f; cd a\n```\n";
        assertThat(told(commands(1), document)).element(0).asString().startsWith("LACKING 0 0 of 5");
    }

    private static final RequiredExamples EXAMPLES = new RequiredExamples(2, Expectation.OF_STDOUT);

    @Test
    void wantsEveryBlockThatRunsToPrintWhatTheDocumentSays() {
        String document = "```console\n$ a\n1\n$ b\n2\n```\n```console\n$ c\n```\n";
        assertThat(told(EXAMPLES, document, "1\n", "2\n", ""))
                .containsExactly(
                        "MET 0 2 blocks count; 2 are needed, and each that is run must print what the document says.",
                        "MET 1 It prints what the document says.",
                        "MET 7 It prints what the document says.");
        assertThat(told(EXAMPLES, document, "1\n", "3\n", ""))
                .element(1)
                .isEqualTo("LACKING 1 `b` prints something else than the document says.");
        assertThat(told(EXAMPLES, document, "1\n", "", "")).element(1).isEqualTo("LACKING 1 `b` prints nothing.");
        assertThat(told(EXAMPLES, document, "1\n", "2\n"))
                .element(2)
                .asString()
                .startsWith("LACKING 7 `c` did not run any more");
    }

    @Test
    void countsTwoBlocksThatDoNotRunForOne() {
        String unrun = "```console no-run\n$ a\n```\n";
        assertThat(told(EXAMPLES, unrun.repeat(3)))
                .element(0)
                .asString()
                .startsWith("LACKING 0 1.5 blocks count; 2 are needed");
        assertThat(told(EXAMPLES, unrun.repeat(4))).element(0).asString().startsWith("MET 0 2 blocks count");
    }

    @Test
    void refusesABlockWithoutCommands() {
        assertThat(told(EXAMPLES, "```console\nls\n```\n```console\n```\n"))
                .containsExactly(
                        "LACKING 0 0 blocks count; 2 are needed, and each that is run must print what the document says.",
                        "LACKING 2 This line belongs to no command. In a `console` block, put `$ ` in front of each"
                                + " command, and `> ` in front of its further lines.",
                        "LACKING 4 This `console` block has no command. Put `$ ` in front of each one.");
    }

    @Test
    void countsBlocksOfALanguageAndWords() {
        assertThat(told(new RequiredBlocks("bash", 2), "```bash\nls\n```\n```bash\n```\n```sh\nls\n```\n"))
                .containsExactly("LACKING 0 Blocks in bash: 1, at least 2 needed.");
        assertThat(told(new RequiredWords(new Bounds(2, 3)), "# one\ntwo three\n"))
                .containsExactly("MET 0 Number of words, without code: 2. Allowed: 2..3.");
    }
}
