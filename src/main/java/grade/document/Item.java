package grade.document;

import grade.check.Finding;
import grade.check.Spot;
import grade.wording.Message;
import java.util.List;

/**
 * One thing in a part of a document that was looked at, or the part as a whole, which is called like the part.
 *
 * @param message what is to be said of it, in one sentence
 * @param findings what is wrong; none unless it is lacking
 */
public record Item(String part, Spot spot, Standing standing, Message message, List<Finding> findings) {
    /** How it stands. */
    public enum Standing {
        MET,
        LACKING,
        /** It counts for nothing and is no fault. */
        LEFT_OUT
    }

    public Item {
        findings = List.copyOf(findings);
    }

    static Item met(String part, Spot spot, Message message) {
        return new Item(part, spot, Standing.MET, message, List.of());
    }

    static Item leftOut(String part, Spot spot, Message message) {
        return new Item(part, spot, Standing.LEFT_OUT, message, List.of());
    }

    static Item lacking(String part, Spot spot, Message message) {
        return new Item(part, spot, Standing.LACKING, message, List.of(Finding.ofDocument(part, spot, message)));
    }

    /** The part as a whole, where what is wrong is told of the things in it. */
    static Item sum(String part, boolean met, Message message) {
        return new Item(part, new Spot(part, 0), met ? Standing.MET : Standing.LACKING, message, List.of());
    }

    /** The part as a whole. */
    static Item whole(String part, boolean met, Message message) {
        Spot spot = new Spot(part, 0);
        return met ? met(part, spot, message) : lacking(part, spot, message);
    }
}
