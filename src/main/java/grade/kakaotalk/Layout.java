package grade.kakaotalk;

import java.io.IOException;
import java.util.function.Consumer;

/** How the records of an export are told apart. */
sealed interface Layout permits CsvLayout, TxtLayout {
    /** More than any message has; what is longer is no export, and would not fit into the memory. */
    int MOST_OF_RECORD = 1 << 20;

    Dialect dialect();

    /**
     * Hands each record to the sink, in the order of the file, holding one at a time.
     *
     * @param isWhole whether dates and texts are wanted that do not matter to who sent how much in which year
     * @throws ChatFormatException from the first record on that is not one
     */
    void read(ExportText text, boolean isWhole, Consumer<? super ChatRecord> sink) throws IOException;
}
