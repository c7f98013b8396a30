package grade.grading;

import grade.document.Played;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the commands of a rehearsal printed, told apart by frames with a mark that no command knows.
 *
 * @param ended what came of each command whose frame came
 * @param rest what was printed behind the last frame
 */
record Frames(List<Played> ended, String rest) {
    Frames {
        ended = List.copyOf(ended);
    }

    static Frames of(String printed, String mark) {
        Matcher frame =
                Pattern.compile("\0" + Pattern.quote(mark) + " \\d+ (\\w+)\0").matcher(printed);
        List<Played> ended = new ArrayList<>();
        int from = 0;
        while (frame.find()) {
            ended.add(new Played(how(frame.group(1)), Optional.empty(), printed.substring(from, frame.start())));
            from = frame.end();
        }
        return new Frames(ended, printed.substring(from));
    }

    private static Played.How how(String status) {
        return switch (status) {
            case "late" -> Played.How.LATE;
            case "gone" -> Played.How.SHELL_ENDED;
            default -> Played.How.ENDED;
        };
    }
}
