package grade.document;

import grade.wording.Language;
import grade.wording.Message;
import java.util.List;

/** Something asked of a part of a document. Pure: the same evidence gives the same items. */
public sealed interface Requirement
        permits RequiredHeadings, RequiredCommands, RequiredExamples, RequiredBlocks, RequiredWords {
    /** The name of the part in missions and results. */
    String part();

    /** What a learner is told that it asks for. */
    List<Message> asked(Language language);

    /** What came of it: of the part as a whole first, then of each thing in it that is looked at. */
    List<Item> examine(Evidence evidence);
}
