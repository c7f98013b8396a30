package grade.sandbox.engine;

import grade.wording.Message;

/**
 * One thing that grading needs and how it is on this machine.
 *
 * @param vital whether nothing can be graded without it
 * @param detail what was found; the exact fix where it is not fit
 */
public record Symptom(String item, boolean fit, boolean vital, Message detail) {}
