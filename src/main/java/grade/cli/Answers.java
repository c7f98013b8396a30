package grade.cli;

import grade.answer.Answer;
import grade.answer.AnswerReader;
import grade.answer.Source;
import grade.mission.Mission;
import grade.text.Utf8;
import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Fetches answers from where a learner hands them in. */
record Answers(Surroundings surroundings) {
    /** The answer in an argument. Java has put U+FFFD where it was no text; what was there is lost. */
    Answer argument(String line) {
        return AnswerReader.read(Source.of(Source.Kind.ARGUMENT), Utf8.encode(line.replace('\uFFFD', '\uDCFF')));
    }

    Answer prompt(String line) {
        return AnswerReader.read(Source.of(Source.Kind.PROMPT), Utf8.encode(line));
    }

    Answer standardInput() {
        try {
            return AnswerReader.read(Source.of(Source.Kind.STDIN), head(surroundings.in()));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-answer-unreadable", "-", String.valueOf(e.getMessage())));
        }
    }

    /** The answer in a file that the caller named: a pipe is as good as a file. */
    Answer file(String name) {
        Path path = surroundings.directory().resolve(name);
        if (Files.isDirectory(path)) {
            throw new UsageException(Message.of("usage-answer-directory", name));
        }
        return read(path, name);
    }

    /** Where the answer to a mission is kept, as a learner would type it. */
    static String usualName(Mission mission) {
        return "answers/" + mission.id() + ".sh";
    }

    /**
     * The answer where it is kept, if there is one. In a repository others may put anything there: links are not followed
     * and pipes not waited for.
     */
    Optional<Answer> usual(Mission mission) {
        String name = usualName(mission);
        Path path = surroundings.directory().resolve(name);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Message.of(
                    Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            ? "usage-answer-directory"
                            : "usage-answer-special",
                    name));
        }
        return Optional.of(read(path, name));
    }

    private static Answer read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            return AnswerReader.read(Source.file(name), head(in));
        } catch (NoSuchFileException e) {
            throw new UsageException(Message.of("usage-answer-missing", name));
        } catch (AccessDeniedException e) {
            throw new UsageException(Message.of("usage-answer-denied", name));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-answer-unreadable", name, String.valueOf(e.getMessage())));
        }
    }

    /** At most one byte more than an answer may have. Not readNBytes, which asks for a position that pipes do not have. */
    private static byte[] head(InputStream in) throws IOException {
        byte[] bytes = new byte[AnswerReader.LONGEST + 1];
        int length = 0;
        for (int read = 0; read >= 0 && length < bytes.length; read = in.read(bytes, length, bytes.length - length)) {
            length += read;
        }
        return Arrays.copyOf(bytes, length);
    }
}
