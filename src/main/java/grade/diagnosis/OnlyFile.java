package grade.diagnosis;

import grade.sandbox.Start;
import java.util.List;
import java.util.Optional;

/** The one file that a case starts with: what its line is about. */
record OnlyFile(String path, String text) {
    /** The file; empty where there are several or none. */
    static Optional<OnlyFile> of(Start start) {
        List<OnlyFile> files = start.files().entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("/"))
                .limit(2)
                .map(entry -> new OnlyFile(entry.getKey(), entry.getValue()))
                .toList();
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }
}
