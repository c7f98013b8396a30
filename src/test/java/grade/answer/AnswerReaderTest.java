package grade.answer;

import static org.assertj.core.api.Assertions.assertThat;

import grade.wording.Message;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerReaderTest {
    private static final Source ARGUMENT = Source.of(Source.Kind.ARGUMENT);
    private static final Source FILE = Source.file("answers/m.sh");

    private static Answer read(Source source, String text) {
        return AnswerReader.read(Form.ONE_LINER, source, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo hi", "echo hi\n", "echo hi\r\n", "\uFEFFecho hi\n"})
    void dropsOnlyTheMarkAndTheEndOfTheLine(String text) {
        assertThat(read(FILE, text)).isEqualTo(new Answer.OneLiner(FILE, "echo hi"));
    }

    @Test
    void keepsBlanksQuotesAndDollarsAsTheyAre() {
        String line = "  echo \"a  b\" 'c' ${x} \\  ";

        assertThat(read(ARGUMENT, line)).isEqualTo(new Answer.OneLiner(ARGUMENT, line));
    }

    @Test
    void beginsAtTheLineOfAFileThatSaysSomething() {
        assertThat(read(FILE, "#!/bin/bash\r\n# mission 1\r\n\r\necho hi\r\n# done\r\n"))
                .isEqualTo(new Answer.OneLiner(FILE.atLine(4), "echo hi\n# done"));
    }

    @Test
    void takesACommentThatIsNoFileForTheAnswer() {
        assertThat(read(ARGUMENT, "# not yet\necho hi")).isEqualTo(new Answer.OneLiner(ARGUMENT, "# not yet\necho hi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\t\n", "# only a comment\n", "#!/bin/bash\n\n"})
    void findsNoAnswerInAFileThatSaysNothing(String text) {
        assertThat(read(FILE, text)).isEqualTo(new Answer.Unfit(FILE, Message.of("answer-empty")));
    }

    @Test
    void takesAnAnswerOfTheLongestLengthAndNoLonger() {
        String longest = "#".repeat(AnswerReader.LONGEST);

        assertThat(read(ARGUMENT, longest)).isInstanceOf(Answer.OneLiner.class);
        assertThat(read(ARGUMENT, longest + "#"))
                .isEqualTo(new Answer.Unfit(ARGUMENT, Message.of("answer-too-long", 16)));
    }

    @Test
    void refusesNulAndWhatIsNoText() {
        assertThat(read(FILE, "echo \0")).isEqualTo(new Answer.Unfit(FILE, Message.of("answer-has-nul")));
        assertThat(AnswerReader.read(Form.ONE_LINER, FILE, new byte[] {'e', (byte) 0xFF}))
                .isEqualTo(new Answer.Unfit(FILE, Message.of("answer-not-text")));
    }
}
