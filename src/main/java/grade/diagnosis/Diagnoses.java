package grade.diagnosis;

import grade.check.Finding;
import grade.sandbox.Limit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All named causes of findings. */
public final class Diagnoses {
    /**
     * What a line did to a file says more than how a text differs, and both say more than a number that is wrong. What
     * costs runs comes behind what proves as much without.
     */
    private static final List<Inquiry> MOST_SPECIFIC_FIRST = Stream.of(
                    Arrays.stream(Limit.values()).map(LimitReached::new),
                    Stream.of(new PipedIntoFile(), new WrongFileName(), new SameFile(), new Overwrote()),
                    Stream.of(new AppendedInstead(), new AddedAtTop(), new PrintedNotWritten(), new JoinedLines()),
                    Stream.of(new WrittenNotPrinted(), new PrintedAsError(), new ChatMisread()),
                    Rereading.MOST_SPECIFIC_FIRST.stream(),
                    Stream.of(new InvisibleCharacters(), new RepeatedCharacter(), new WholeWc()),
                    Stream.of(InputMends.TYPED_IN_KOREAN, new CommandNotFound(), new WaitsForInput()),
                    Stream.of(new WrongInputName(), new RowsNotCounted(), new HeaderCounted()),
                    Disarmed.ALL.stream(),
                    Mends.LIKELIER.stream(),
                    Stream.of(Rereading.WRONG_ORDER, new ExtraLines(), new MissingLines()),
                    Mends.RARER.stream(),
                    Stream.of(new OptionRefused(), new ProgramRefused(), new FileEmptied(), new FileUntouched()),
                    Stream.of(new ShownDataOnly(), new ConstantAnswer()),
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
        return proofs().stream().map(Proof::id).toList();
    }

    /** The same with what proves each. */
    static List<Proof> proofs() {
        return MOST_SPECIFIC_FIRST.stream()
                .flatMap(inquiry -> inquiry.proofs().stream())
                .toList();
    }
}
