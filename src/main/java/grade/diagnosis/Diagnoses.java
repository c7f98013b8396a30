package grade.diagnosis;

import grade.check.Finding;
import grade.sandbox.Limit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All named causes of findings. */
public final class Diagnoses {
    /** What a line did to a file says more than how a text differs, and both say more than a number that is wrong. */
    private static final List<Inquiry> MOST_SPECIFIC_FIRST = Stream.of(
                    Arrays.stream(Limit.values()).map(LimitReached::new),
                    Stream.of(new PipedIntoFile()),
                    Stream.of(new WrongFileName(), new Overwrote(), new AppendedInstead()),
                    Stream.of(new AddedAtTop(), new PrintedNotWritten()),
                    Stream.of(new ChatMisread()),
                    Rereading.MOST_SPECIFIC_FIRST.stream(),
                    Stream.of(new InvisibleCharacters(), new RepeatedCharacter(), new WholeWc()),
                    Stream.of(new CommandNotFound(), new WaitsForInput(), new FileEmptied(), new ConstantAnswer()),
                    Counted.ALL.stream(),
                    Stream.of(new OffByOne()))
            .<Inquiry>flatMap(inquiries -> inquiries)
            .toList();

    private Diagnoses() {}

    /** The finding with the cause that is proved; unchanged where none is. */
    public static Finding explain(Symptom symptom) {
        return MOST_SPECIFIC_FIRST.stream()
                .flatMap(inquiry -> inquiry.conclude(symptom).stream())
                .findFirst()
                .map(symptom.finding()::because)
                .orElse(symptom.finding());
    }

    /** The names that a mission may expect, in the order in which they are tried. */
    public static List<String> ids() {
        return MOST_SPECIFIC_FIRST.stream()
                .flatMap(inquiry -> inquiry.ids().stream())
                .toList();
    }
}
