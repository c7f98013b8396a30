package grade.kakaotalk;

import grade.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Counts the parts of an export, one after another, as one chat. */
final class PartsTally {
    private final List<Part> parts;
    private Optional<TallyBuilder> tally = Optional.empty();
    private Encoding encoding = Encoding.UTF_8;

    PartsTally(List<Part> parts) {
        this.parts = parts;
    }

    ChatTally tally() throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            try (InputStream in = parts.get(i).open()) {
                add(ChatReader.of(in));
            } catch (ChatFormatException e) {
                throw e.inPart(i + 1);
            }
        }
        return tally.orElseThrow(() -> new IllegalArgumentException("no parts")).build(encoding);
    }

    private void add(ChatReader reader) throws IOException {
        if (tally.isEmpty()) {
            tally = Optional.of(new TallyBuilder(reader.dialect()));
        }
        TallyBuilder builder = tally.get();
        if (reader.dialect() != builder.dialect()) {
            throw new ChatFormatException(
                    1,
                    Message.of(
                            "export-other-dialect",
                            builder.dialect().id(),
                            reader.dialect().id()));
        }
        reader.skim(builder::add);
        if (reader.encoding() != Encoding.UTF_8) {
            encoding = reader.encoding();
        }
    }
}
