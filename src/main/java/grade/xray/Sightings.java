package grade.xray;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where senders show up in one flow. */
final class Sightings implements Watch {
    /** A sender who is named in a line, and how that is written. */
    private record Named(Sender sender, String spelling) {}

    private static final Pattern NOBODY = Pattern.compile("[\\s\",]*(\\d{1,15})?[\\s\",]*");

    private static final Pattern OPENING = Pattern.compile("[\\s\"]*");

    private final List<Sender> senders;
    private final int year;
    private final Map<Sender, List<String>> spellings = new LinkedHashMap<>();
    private final Map<Sender, List<String>> cuts = new LinkedHashMap<>();
    private final Map<Sender, Sighting> sightings = new LinkedHashMap<>();

    Sightings(List<Sender> senders, int year) {
        this.senders = senders;
        this.year = year;
        senders.forEach(sender -> {
            spellings.put(sender, sender.spellings());
            cuts.put(sender, sender.cuts());
            sightings.put(sender, new Sighting(sender));
        });
    }

    Sighting of(Sender sender) {
        return sightings.getOrDefault(sender, new Sighting(sender));
    }

    /** Messages of other years, of whomever. */
    long ofOtherYears() {
        return sightings.values().stream()
                .mapToLong(sighting -> sighting.of(Row.Kind.OF_OTHER_YEAR))
                .sum();
    }

    @Override
    public void line(String octets) {
        List<Named> named = new ArrayList<>();
        for (Sender sender : senders) {
            if (sender.name().isEmpty()) {
                lookForNobody(octets, sender);
                continue;
            }
            spellings.getOrDefault(sender, List.of()).stream()
                    .filter(spelling -> place(octets, spelling) >= 0)
                    .findFirst()
                    .ifPresentOrElse(
                            spelling -> named.add(new Named(sender, spelling)), () -> lookForParts(octets, sender));
        }
        for (Named one : named) {
            // A name may be a part of another one's.
            boolean isPart = named.stream()
                    .anyMatch(other -> !other.equals(one) && other.spelling().contains(one.spelling()));
            if (!isPart) {
                String rest = octets.replace(one.spelling(), "");
                of(one.sender()).add(Row.of(rest, year));
                if (leads(octets, one.spelling())) {
                    of(one.sender()).addLeading();
                }
            }
        }
    }

    private static boolean leads(String octets, String name) {
        Matcher opening = OPENING.matcher(octets);
        return opening.lookingAt() && octets.startsWith(name, opening.end());
    }

    /** A line without a name: nothing, or a number alone. */
    private void lookForNobody(String octets, Sender nobody) {
        if (NOBODY.matcher(octets).matches()) {
            of(nobody).add(Row.of(octets, year));
        }
    }

    private void lookForParts(String octets, Sender sender) {
        if (cuts.getOrDefault(sender, List.of()).stream().anyMatch(cut -> place(octets, cut) >= 0)) {
            of(sender).addShortened();
        }
    }

    /** Where a name stands in a line, not as a part of a longer word; negative where it does not. */
    private static int place(String octets, String name) {
        for (int at = octets.indexOf(name); at >= 0; at = octets.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !isInWord(octets.charAt(at - 1)))
                    && (end == octets.length() || !isInWord(octets.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInWord(char octet) {
        return octet >= 0x80 || Character.isLetterOrDigit(octet);
    }
}
