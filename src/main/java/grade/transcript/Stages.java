package grade.transcript;

import grade.text.Utf8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What may be told of a pipeline that was looked into.
 *
 * @param stages none where it was not
 * @param fault the first stage after which the right answer can no longer come out, where that is known
 * @param reason why it was not looked into
 */
public record Stages(List<Stage> stages, Optional<Fault> fault, Optional<String> reason) {
    public Stages {
        stages = List.copyOf(stages);
        reason = reason.map(Utf8::whole);
    }

    /**
     * One stage and what it passed on.
     *
     * @param text as it stands in the line
     * @param ran whether anything ran
     * @param lines empty, as is bytes, where not all was counted
     * @param firstLines clipped
     * @param reader {@code all}, {@code stopped} or {@code cut-short}: how far that was read
     * @param status empty where it tells nothing
     * @param file where the output went instead, as it is written in the line
     */
    public record Stage(
            String text,
            boolean ran,
            OptionalLong lines,
            OptionalLong bytes,
            String firstLines,
            String reader,
            OptionalInt status,
            Optional<String> file) {
        public Stage {
            text = Utf8.whole(text);
            firstLines = Utf8.whole(firstLines);
            reader = Utf8.whole(reader);
            file = file.map(Utf8::whole);
        }
    }

    /**
     * Which stage is to blame.
     *
     * @param stage its number, from 1
     * @param kind what it did, in a word
     */
    public record Fault(int stage, String kind, String message) {
        public Fault {
            kind = Utf8.whole(kind);
            message = Utf8.whole(message);
        }
    }
}
