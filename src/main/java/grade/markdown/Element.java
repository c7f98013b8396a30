package grade.markdown;

/** A part of a document, and the line of the document that it begins in, from 1. */
public sealed interface Element permits Heading, Prose, Fence {
    int line();
}
