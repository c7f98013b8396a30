package grade.cli;

import grade.grading.OwnChat;
import grade.mission.Mission;
import grade.report.Results;
import grade.sandbox.GivenFile;
import grade.verdict.MissionResult;
import grade.verdict.Verdict;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A learner's own export that has been read, and the mission asked of it.
 *
 * @param isPrivate whether nobody but the learner sees what is printed
 */
record OwnExport(List<ExportFile> files, boolean isTable, Mission mission, boolean isPrivate) {
    OwnExport {
        files = List.copyOf(files);
    }

    /** The files by their own names and, beside these, by those that a line can rely on. */
    SortedMap<String, GivenFile> given() {
        SortedMap<String, GivenFile> given = new TreeMap<>();
        files.forEach(file -> given.put(file.name(), lent(file)));
        String extension = isTable ? ".csv" : ".txt";
        for (int i = 0; i < files.size(); i++) {
            String number = files.size() == 1 ? "" : "-" + (i + 1);
            given.put("kakao" + number + extension, lent(files.get(i)));
        }
        return given;
    }

    private static GivenFile lent(ExportFile file) {
        return new GivenFile(file.file(), file.size());
    }

    /** The result, which stands for nothing where the export was not the same all the time. */
    MissionResult checked(MissionResult result) {
        return files.stream()
                .filter(ExportFile::hasChanged)
                .findFirst()
                .map(file -> MissionResult.without(
                        result.mission(),
                        result.answer(),
                        Verdict.NOT_JUDGED,
                        Message.of("own-changed", file.called())))
                .orElse(result);
    }

    /** What is printed for people: with names and counts only where these people are the learner. */
    Results printed(Results results) {
        return isPrivate
                ? results.of(results.missions().stream().map(OwnChat::inSight).toList())
                : results;
    }

    /** What to say where names and counts are not told. */
    Optional<Message> withheld() {
        return isPrivate ? Optional.empty() : Optional.of(Message.of("own-withheld"));
    }
}
