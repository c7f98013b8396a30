package grade.answer;

import grade.text.Utf8;
import grade.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * From the bytes that were handed in to an answer. Nothing is changed silently except what belongs to a file and not to
 * its text: a byte order mark, the ends of lines, and what stands before the first line that says something.
 */
public final class AnswerReader {
    /** Longest line, bytes. */
    public static final int LONGEST = Form.ONE_LINER.longest();

    private AnswerReader() {}

    /** Reads what came from a source; give at most one byte more than the form may have. */
    public static Answer read(Form form, Source source, byte[] bytes) {
        String text = Utf8.decode(bytes);
        Optional<Message> unfit = unfit(form, text, bytes.length);
        if (unfit.isPresent()) {
            return new Answer.Unfit(source, unfit.get());
        }
        String clean = withoutMark(text).replace("\r\n", "\n");
        return switch (form) {
            case ONE_LINER -> line(source, clean);
            case DOCUMENT -> document(source, clean);
        };
    }

    private static Answer document(Source source, String clean) {
        return clean.isBlank()
                ? new Answer.Unfit(source, Message.of("answer-document-empty"))
                : new Answer.Document(source, clean);
    }

    private static Answer line(Source source, String clean) {
        String line = clean.endsWith("\n") ? clean.substring(0, clean.length() - 1) : clean;
        List<String> lines = List.of(line.split("\n", -1));
        Optional<Integer> first = firstLine(lines, source.kind());
        return first.<Answer>map(number -> new Answer.OneLiner(
                        source.atLine(number), String.join("\n", lines.subList(number - 1, lines.size()))))
                .orElseGet(() -> new Answer.Unfit(source, Message.of("answer-empty")));
    }

    private static Optional<Message> unfit(Form form, String text, int length) {
        if (length > form.longest()) {
            String key = form == Form.DOCUMENT ? "answer-document-too-long" : "answer-too-long";
            return Optional.of(Message.of(key, form.longest() / 1024));
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of(Message.of("answer-has-nul"));
        }
        return Utf8.isValid(text) ? Optional.empty() : Optional.of(Message.of("answer-not-text"));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The number of the first line that says something; the shebang and comments of a file do not. */
    private static Optional<Integer> firstLine(List<String> lines, Source.Kind kind) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !(kind == Source.Kind.FILE && CodeLines.isComment(lines.get(i)))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
