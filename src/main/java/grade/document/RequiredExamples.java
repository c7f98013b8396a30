package grade.document;

import grade.check.Expectation;
import grade.check.Finding;
import grade.check.Spot;
import grade.sandbox.Start;
import grade.wording.Language;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Console blocks that a document must have. All that run must print what the document says; of those that do not run, two
 * count for one.
 *
 * @param output how what is printed is compared
 */
public record RequiredExamples(int least, Expectation output) implements Requirement {
    public static final String PART = "examples";

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<Message> asked(Language language) {
        return List.of(Message.of("page-document-examples", least));
    }

    @Override
    public List<Item> examine(Evidence evidence) {
        List<Item> items = new ArrayList<>();
        int halves = 0;
        boolean right = true;
        for (Console console : evidence.consoles()) {
            Item item = examine(console, evidence);
            items.add(item);
            right &= item.standing() != Item.Standing.LACKING;
            halves += item.standing() == Item.Standing.MET ? Halves.WHOLE : 0;
            halves += item.standing() == Item.Standing.LEFT_OUT ? 1 : 0;
        }
        boolean enough = halves >= least * Halves.WHOLE;
        Message message = Message.of("document-examples", Halves.shown(halves), least);
        items.add(0, enough ? Item.sum(PART, right, message) : Item.whole(PART, false, message));
        return items;
    }

    private Item examine(Console console, Evidence evidence) {
        Spot spot = new Spot(console.name(), console.line());
        if (console.stray() > 0) {
            return Item.lacking(PART, new Spot(console.name(), console.stray()), Message.of("document-stray"));
        }
        if (console.commands().isEmpty()) {
            return Item.lacking(PART, spot, Message.of("document-no-command"));
        }
        if (!console.runs()) {
            return Item.leftOut(PART, spot, Message.of("document-no-run"));
        }
        List<Finding> findings = new ArrayList<>();
        for (ConsoleCommand command : console.commands()) {
            findings.addAll(examine(console, command, evidence.played(command)));
        }
        return findings.isEmpty()
                ? Item.met(PART, spot, Message.of("document-as-printed"))
                : new Item(PART, spot, Item.Standing.LACKING, findings.get(0).message(), findings);
    }

    private List<Finding> examine(Console console, ConsoleCommand command, Played played) {
        Spot spot = new Spot(console.name(), command.line());
        return switch (played.how()) {
            case ENDED -> compare(spot, command, played);
            case LATE ->
                List.of(Finding.ofDocument(PART, spot, Message.of("document-late", command.head(), Played.SECONDS)));
            case SHELL_ENDED -> List.of(finding(spot, "document-shell-ended", command));
            case STOPPED -> List.of(Finding.ofDocument(PART, spot, stopped(played, command)));
            case NOT_RUN -> List.of(finding(spot, "document-not-run", command));
        };
    }

    private static Message stopped(Played played, ConsoleCommand command) {
        if (played.limit().isEmpty()) {
            return Message.of("document-killed", command.head());
        }
        return switch (played.limit().get()) {
            case OUTPUT -> Message.of("document-floods", command.head());
            case TIME -> Message.of("document-out-of-time", command.head());
            default ->
                Message.of(
                        "document-at-limit",
                        command.head(),
                        played.limit().get().word());
        };
    }

    private List<Finding> compare(Spot spot, ConsoleCommand command, Played played) {
        Screen written = Screen.of(command.printed());
        Screen printed = Screen.of(played.printed());
        boolean right =
                written.accepts(printed) || output.comparison().accepts(written.text(), printed.text(), Start.EMPTY);
        if (right) {
            return List.of();
        }
        Message message = Message.of(
                printed.lines().isEmpty() ? "document-prints-nothing" : "document-prints-other", command.head());
        return List.of(Finding.ofDocument(
                PART, spot, message, written.filledFrom(printed).text(), printed.text()));
    }

    private static Finding finding(Spot spot, String key, ConsoleCommand command) {
        return Finding.ofDocument(PART, spot, Message.of(key, command.head()));
    }
}
