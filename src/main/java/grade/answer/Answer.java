package grade.answer;

import grade.wording.Message;

/** What a learner handed in for a mission. */
public sealed interface Answer {
    Source source();

    /** A line of bash. */
    record OneLiner(Source source, String text) implements Answer {}

    /** A text in Markdown, as it was handed in but for the ends of its lines. */
    record Document(Source source, String text) implements Answer {}

    /** Something that cannot be an answer: nothing of it runs, and it is failed. */
    record Unfit(Source source, Message reason) implements Answer {}
}
