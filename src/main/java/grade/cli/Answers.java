package grade.cli;

import grade.answer.Answer;
import grade.answer.AnswerReader;
import grade.answer.Form;
import grade.answer.Source;
import grade.mission.Mission;
import grade.repository.HeldDirectory.Kind;
import grade.repository.NotFollowedException;
import grade.repository.Whereabouts;
import grade.text.Utf8;
import grade.wording.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Fetches answers from where a learner hands them in. */
record Answers(Surroundings surroundings) {
    private static final int AT_ONCE = 64 * 1024;

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

    /** The answer in a file that the caller named: a pipe is as good as a file, but not waited for without end. */
    Answer file(Form form, String name) {
        return read(form, name, true).orElseThrow(() -> new UsageException(Message.of("usage-answer-missing", name)));
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

    /** The answer where it is kept, if there is one. In a repository others may put anything there, a pipe too. */
    Optional<Answer> usual(Mission mission) {
        return read(mission.form(), usualName(mission), false);
    }

    private Optional<Answer> read(Form form, String name, boolean takesPipes) {
        Whereabouts where = Whereabouts.of(surroundings.directory(), name);
        try {
            Kind kind = where.kind();
            if (kind == Kind.DIRECTORY) {
                throw new UsageException(Message.of("usage-answer-directory", name));
            }
            if (kind == Kind.SPECIAL && !takesPipes) {
                throw new UsageException(Message.of("usage-answer-special", name));
            }
            byte[] bytes = Patience.with(() -> head(where, form.longest()))
                    .orElseThrow(() -> new UsageException(Message.of("usage-answer-silent", name, Patience.SECONDS)));
            return Optional.of(AnswerReader.read(form, Source.file(name), bytes));
        } catch (NotFollowedException e) {
            throw new UsageException(Message.of("usage-read-link", name, e.getFile()));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new UsageException(Message.of("usage-answer-denied", name));
        } catch (IOException e) {
            throw new UsageException(Message.of("usage-answer-unreadable", name, String.valueOf(e.getMessage())));
        }
    }

    private static byte[] head(Whereabouts where, int longest) throws IOException {
        try (InputStream in = Channels.newInputStream(where.open(StandardOpenOption.READ))) {
            return head(in, longest);
        }
    }

    /** At most one byte more than there may be. Not readNBytes, which asks for a position that pipes do not have. */
    static byte[] head(InputStream in, int longest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[Math.min(AT_ONCE, longest + 1)];
        int read = in.read(part);
        while (read > 0) {
            bytes.write(part, 0, read);
            read = in.read(part, 0, Math.min(part.length, longest + 1 - bytes.size()));
        }
        return bytes.toByteArray();
    }
}
