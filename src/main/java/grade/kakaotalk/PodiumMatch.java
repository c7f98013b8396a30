package grade.kakaotalk;

import java.util.HashSet;
import java.util.Set;

/**
 * Looks for the entries of a podium in a text, from the expected names and never by splitting, since names hold blanks,
 * commas and digits. Goes back where a name is the beginning of another, and gives up after so many tries: text can be
 * made to have very many readings.
 */
final class PodiumMatch {
    private static final int MAX_TRIES = 10_000;

    private final Podium podium;
    private final String text;
    private final String separators;
    private final Set<Standing> taken = new HashSet<>();
    private int triesLeft = MAX_TRIES;

    /** For one line feed between entries give that, else the characters of which a run may stand between them. */
    PodiumMatch(Podium podium, String text, String separators) {
        this.podium = podium;
        this.text = text;
        this.separators = separators;
    }

    /** Whether the text is the podium and nothing else. */
    boolean found() {
        return entry(0, 0);
    }

    private boolean entry(int index, int at) {
        Podium.Place place = podium.places().get(index);
        for (String name : place.names()) {
            Standing standing = new Standing(name, place.count());
            if (taken.add(standing)) {
                if (countFirst(standing, index, at) || nameFirst(standing, index, at)) {
                    return true;
                }
                taken.remove(standing);
            }
        }
        return false;
    }

    private boolean countFirst(Standing standing, int index, int at) {
        int counted = after(String.valueOf(standing.count()), at);
        if (counted < 0) {
            return false;
        }
        if (standing.sender().isEmpty()) {
            return rest(index + 1, counted);
        }
        int from = skip(" \t", counted);
        return from > counted && rest(index + 1, after(standing.sender(), from));
    }

    private boolean nameFirst(Standing standing, int index, int at) {
        int named = after(standing.sender(), at);
        return named >= 0 && (rest(index + 1, named) || rest(index + 1, afterLateCount(standing.count(), named)));
    }

    private int afterLateCount(long count, int named) {
        int from = skip(" \t", named);
        if (text.startsWith(",", from)) {
            from = skip(" \t", from + 1);
        }
        return from > named ? after(String.valueOf(count), from) : -1;
    }

    /** Whether the entries from this index on follow, up to the end; a negative place means that one before failed. */
    private boolean rest(int index, int at) {
        if (at < 0 || triesLeft-- <= 0) {
            return false;
        }
        if (index == podium.places().size()) {
            return at == text.length();
        }
        int to = skip(separators, at);
        // A name may itself begin with what can separate.
        for (int from = to; from > at; from--) {
            if (entry(index, from)) {
                return true;
            }
        }
        return false;
    }

    /** Where the word ends that must stand here and end here; negative where it does not. */
    private int after(String word, int at) {
        int end = at + word.length();
        boolean isThere =
                text.startsWith(word, at) && (end == text.length() || " ,\t/\n".indexOf(text.charAt(end)) >= 0);
        return isThere ? end : -1;
    }

    private int skip(String characters, int at) {
        int end = at;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
