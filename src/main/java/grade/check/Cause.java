package grade.check;

import grade.wording.Message;

/** Why a finding came about: the diagnosis's name in results, and the sentence for the learner. */
public record Cause(String diagnosis, Message message) {}
