package grade.kakaotalk;

import java.util.OptionalInt;

/**
 * One record of an export, its fields as they are.
 *
 * @param line where it starts in the file, from 1
 * @param year of its date, where it has one
 * @param date as its dialect writes it, or blank where the message was deleted
 * @param user blank for nobody: in the text dialects, that is who notices come from
 */
public record ChatRecord(long line, OptionalInt year, String date, String user, String text) {}
