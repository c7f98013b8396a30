package grade.check;

import grade.sandbox.Run;
import grade.sandbox.Start;

/** Everything that is known when a case is judged: what it started from, what the line did, what the solution did. */
public record Scene(Start start, Run actual, Run expected) {}
