package grade.report;

import grade.wording.Wording;
import java.util.List;

/** Says what the marks in the data above stand for. */
final class Legend {
    private Legend() {}

    static void write(Sheet sheet, Wording wording) {
        List<String> meanings = sheet.takeMarks().stream()
                .map(mark -> wording.say(mark.key(), mark.sign()))
                .toList();
        if (!meanings.isEmpty()) {
            sheet.prose(2, Style.DIM, "(" + String.join(", ", meanings) + ")");
        }
    }
}
