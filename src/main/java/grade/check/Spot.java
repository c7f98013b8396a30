package grade.check;

/**
 * Where in a document something is wrong.
 *
 * @param subject the section, command or block that it is about
 * @param line of the document, from 1; 0 where no line is to blame
 */
public record Spot(String subject, int line) {}
