package grade.kakaotalk;

/** How many messages somebody sent. */
public record Standing(String sender, long count) {}
