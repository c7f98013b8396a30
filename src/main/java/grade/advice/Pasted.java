package grade.advice;

import grade.shell.Scan;
import grade.shell.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what crept into a line when it was copied: characters that look like others, and a prompt. What stands between
 * straight quotes, or in the name of a file that is there, is meant as it is.
 */
public final class Pasted {
    private static final Pattern PROMPT = Pattern.compile("\\h*(?:[\\w.-]+@[\\w.-]+:[^\\n"
            + "$#]*[$#]|\\[[\\w.-]+@[^\\]\\n"
            + "]*][$#]|(?:ba|z)?sh[-\\d.]*[$#]|[$%])\\h+(?=\\S)");

    private final String line;
    private final Set<String> files;
    private final Map<String, Advice> found = new LinkedHashMap<>();

    private Pasted(String line, Set<String> files) {
        this.line = line;
        this.files = files;
    }

    /**
     * Each kind of slip once, where it is first, with the line mended of them all.
     *
     * @param files names of those that the line can find
     */
    public static List<Advice> in(String line, Set<String> files) {
        return new Pasted(line, files).find();
    }

    private List<Advice> find() {
        int[] characters = line.codePoints().toArray();
        int[] offsets = offsets(characters);
        Scan written = Scan.of(line);
        StringBuilder straight = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            Optional<Slip> slip =
                    written.isLiteral(offsets[i]) ? Optional.empty() : meant(Slip.quote(characters[i]), characters[i]);
            note(slip, i, characters, offsets);
            straight.append(slip.map(Slip::instead).orElse(Character.toString(characters[i])));
        }
        String mended = withoutOthers(straight.toString(), characters, offsets);
        Matcher prompt = PROMPT.matcher(mended);
        if (prompt.lookingAt()) {
            found.put(
                    "prompt",
                    Advice.mistake("prompt", new Span(0, 1), prompt.group().strip()));
            mended = mended.substring(prompt.end());
        }
        List<Advice> advice = new ArrayList<>();
        for (Advice each : found.values()) {
            advice.add(each.mendedTo(mended));
        }
        return advice;
    }

    /** Quotes stand for quotes now, so that what is between them means itself. */
    private String withoutOthers(String straight, int[] characters, int[] offsets) {
        int[] straightened = straight.codePoints().toArray();
        int[] places = offsets(straightened);
        Scan scan = Scan.of(straight);
        IntPredicate isBlank = i -> i < 0 || Character.isWhitespace(straightened[i]) || straightened[i] == 0xA0;
        StringBuilder mended = new StringBuilder();
        for (int i = 0; i < straightened.length; i++) {
            boolean beginsOption = isBlank.test(i - 1) && i + 1 < straightened.length && !isBlank.test(i + 1);
            Optional<Slip> slip = scan.isLiteral(places[i])
                    ? Optional.empty()
                    : meant(Slip.other(straightened[i], beginsOption), straightened[i]);
            note(slip, i, characters, offsets);
            mended.append(slip.map(Slip::instead).orElse(Character.toString(straightened[i])));
        }
        return mended.toString();
    }

    private Optional<Slip> meant(Optional<Slip> slip, int character) {
        boolean isInName = files.stream().anyMatch(file -> file.indexOf(character) >= 0);
        return isInName ? Optional.empty() : slip;
    }

    private void note(Optional<Slip> slip, int index, int[] characters, int[] offsets) {
        slip.ifPresent(one -> found.computeIfAbsent(
                one.id(),
                id -> Advice.mistake(
                        id,
                        new Span(offsets[index], offsets[index + 1]),
                        Character.toString(characters[index]),
                        one.instead())));
    }

    /** Where each character begins, in bytes, and where the last one ends. */
    private static int[] offsets(int[] characters) {
        int[] offsets = new int[characters.length + 1];
        for (int i = 0; i < characters.length; i++) {
            offsets[i + 1] = offsets[i] + Character.toString(characters[i]).getBytes(StandardCharsets.UTF_8).length;
        }
        return offsets;
    }
}
