package grade.kakaotalk;

import grade.seed.Seed;
import grade.wording.Language;
import grade.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Exports for tests. */
final class Exports {
    /** The traps of the mission's required case. */
    static final Set<Trap> REQUIRED =
            EnumSet.of(Trap.OTHER_YEARS, Trap.YEAR_IN_MESSAGE, Trap.YEAR_IN_NAME, Trap.NAME_SPACE, Trap.MULTILINE);

    /** The traps that there is a hurdle for. */
    static final Set<Trap> HURDLES = EnumSet.of(
            Trap.OTHER_YEARS,
            Trap.YEAR_IN_MESSAGE,
            Trap.YEAR_IN_NAME,
            Trap.NAME_SPACE,
            Trap.NAME_COMMA,
            Trap.MULTILINE,
            Trap.MULTILINE_DATE,
            Trap.MULTILINE_ROW,
            Trap.BLANK_USER);

    private Exports() {}

    /** None, each alone, those of the required case, all. */
    static Stream<Set<Trap>> trapSets() {
        List<Set<Trap>> sets = new ArrayList<>(List.of(Set.of(), REQUIRED, HURDLES));
        Stream.of(Trap.values()).forEach(trap -> sets.add(Set.of(trap)));
        return sets.stream();
    }

    static ChatGenerator room(Set<Trap> traps, long seed) {
        return ChatGenerator.of(new ChatSpec(2000, 6, traps), new Seed(seed));
    }

    static byte[] bytes(ChatGenerator generator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            generator.writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static ChatTally tally(byte[] csv) {
        try {
            return ChatTally.of(new ByteArrayInputStream(csv));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<ChatRecord> records(byte[] csv) {
        List<ChatRecord> records = new ArrayList<>();
        try {
            ChatReader.of(new ByteArrayInputStream(csv)).read(records::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return records;
    }

    /** Where an export is refused and why, in English. */
    static String said(ChatFormatException e) {
        return "line " + e.line() + ": " + Wording.in(Language.EN).say(e.problem());
    }

    /** The header and these lines. */
    static byte[] csv(String... lines) {
        return String.join("", "Date,User,Message\n", String.join("\n", lines), "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
