package grade.check;

import grade.wording.Message;

/** A remark that costs nothing. */
public record Note(Message message) {}
