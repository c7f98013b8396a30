package grade.cli;

import grade.answer.Answer;
import grade.answer.AnswerReader;
import grade.answer.Form;
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
        return AnswerReader.read(
                Form.ONE_LINER, Source.of(Source.Kind.ARGUMENT), Utf8.encode(line.replace('\uFFFD', '\uDCFF')));
    }

    Answer prompt(String line) {
        return AnswerReader.read(Form.ONE_LINER, Source.of(Source.Kind.PROMPT), Utf8.encode(line));
    }

    Answer standardInput(Form form) {
        try {
            return AnswerReader.read(form, Source.of(Source.Kind.STDIN), head(surroundings.in(), form.longest()));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-answer-unreadable", "-", String.valueOf(e.getMessage())));
        }
    }

    /** The answer in a file that the caller named: a pipe is as good as a file. */
    Answer file(Form form, String name) {
        Path path = surroundings.directory().resolve(name);
        if (Files.isDirectory(path)) {
            throw new UsageException(Message.of("usage-answer-directory", name));
        }
        return read(form, path, name);
    }

    /** Where the answer to a mission is kept, as a learner would type it. */
    static String usualName(Mission mission) {
        return "answers/" + mission.id() + "." + mission.form().extension();
    }

    /** Says where an answer was looked for, and what to type. */
    static UsageException notFound(Mission mission) {
        String key = mission.form() == Form.DOCUMENT ? "usage-no-document" : "usage-no-answer";
        return new UsageException(Message.of(key, usualName(mission), mission.id()));
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
        return Optional.of(read(mission.form(), path, name));
    }

    private static Answer read(Form form, Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            return AnswerReader.read(form, Source.file(name), head(in, form.longest()));
        } catch (NoSuchFileException e) {
            throw new UsageException(Message.of("usage-answer-missing", name));
        } catch (AccessDeniedException e) {
            throw new UsageException(Message.of("usage-answer-denied", name));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-answer-unreadable", name, String.valueOf(e.getMessage())));
        }
    }

    /** At most one byte more than an answer may have. Not readNBytes, which asks for a position that pipes do not have. */
    private static byte[] head(InputStream in, int longest) throws IOException {
        byte[] bytes = new byte[longest + 1];
        int length = 0;
        for (int read = 0; read >= 0 && length < bytes.length; read = in.read(bytes, length, bytes.length - length)) {
            length += read;
        }
        return Arrays.copyOf(bytes, length);
    }
}
