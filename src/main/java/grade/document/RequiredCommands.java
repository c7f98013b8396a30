package grade.document;

import grade.check.Spot;
import grade.wording.Language;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Commands of which a document must explain so many, each in a sentence and by an example in a fenced block. An example that
 * does not run makes half a command.
 *
 * @param commands names of programs, and signs such as {@code |} and {@code >>}
 */
public record RequiredCommands(List<String> commands, int least) implements Requirement {
    public static final String PART = "commands";

    public RequiredCommands {
        commands = List.copyOf(commands);
    }

    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<Message> asked(Language language) {
        return List.of(Message.of("page-document-commands", least, String.join(", ", commands)));
    }

    @Override
    public List<Item> examine(Evidence evidence) {
        Mentions mentions = Mentions.of(Set.copyOf(commands), evidence.manuscript());
        Demonstrations demonstrations = Demonstrations.in(evidence);
        int halves = 0;
        for (String command : commands) {
            halves += mentions.line(command).isPresent()
                    ? demonstrations
                            .of(command)
                            .map(Demonstrations.Example::halves)
                            .orElse(0)
                    : 0;
        }
        boolean enough = halves >= least * Halves.WHOLE;
        List<Item> items = new ArrayList<>();
        Message message = Message.of("document-commands", Halves.shown(halves), commands.size(), least);
        items.add(Item.whole(PART, enough, message));
        for (String command : commands) {
            items.add(examine(command, mentions.line(command), demonstrations.of(command), enough));
        }
        return items;
    }

    /** What one command lacks is no fault where the others are enough. */
    private static Item examine(
            String command, Optional<Integer> sentence, Optional<Demonstrations.Example> example, boolean enough) {
        Spot spot = new Spot(
                command,
                sentence.or(() -> example.map(Demonstrations.Example::line)).orElse(0));
        if (sentence.isPresent() && example.isPresent()) {
            boolean runs = example.get().halves() == Halves.WHOLE;
            return Item.met(PART, spot, Message.of(runs ? "document-command" : "document-command-half", command));
        }
        if (sentence.isEmpty() && example.isEmpty()) {
            return Item.leftOut(PART, spot, Message.of("document-command-missing", command));
        }
        Message message = sentence.isPresent()
                ? Message.of("document-no-example", command)
                : Message.of("document-no-sentence", command, Mentions.SENTENCE);
        return enough ? Item.leftOut(PART, spot, message) : Item.lacking(PART, spot, message);
    }
}
