package grade.kakaotalk;

import java.io.IOException;
import java.util.function.Consumer;

/** Lines of text. What comes before the first record, or before the first day, is the header. */
record TxtLayout(TxtForm form) implements Layout {
    @Override
    public Dialect dialect() {
        return form.dialect();
    }

    @Override
    public void read(ExportText text, boolean isWhole, Consumer<? super ChatRecord> sink) throws IOException {
        new TxtRecords(form, sink).read(new LineReader(text));
    }
}
