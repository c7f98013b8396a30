package grade.sandbox;

import java.nio.file.Path;

/**
 * A file of the user that a line may read but not change. It is too large to be held, and nobody's business: neither its
 * text nor a copy of it is anywhere but where the user keeps it and inside the sandbox.
 *
 * @param file absolute
 * @param size bytes
 */
public record GivenFile(Path file, long size) {}
