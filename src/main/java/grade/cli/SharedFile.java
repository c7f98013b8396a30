package grade.cli;

import grade.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that the steps of a job share, each adding to it: GITHUB_OUTPUT, GITHUB_STEP_SUMMARY. */
record SharedFile(Path path, String variable) implements Destination {
    /** Makes sure that it can be added to, before the work that it will tell of. */
    static SharedFile open(Path path, String variable) {
        SharedFile file = new SharedFile(path, variable);
        try {
            file.write("");
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-report-shared", variable, path, String.valueOf(e.getMessage())));
        }
        return file;
    }

    long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public void write(String text) throws IOException {
        String separator = !text.isEmpty() && endsWithinLine() ? "\n" : "";
        Files.write(
                path,
                (separator + text).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private boolean endsWithinLine() throws IOException {
        try (var channel = Files.newByteChannel(path)) {
            var last = java.nio.ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.position(channel.size() - 1).read(last) == 1 && last.get(0) != '\n';
        }
    }
}
