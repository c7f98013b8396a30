package grade.answer;

import java.util.Set;

/**
 * A program that an answer must use.
 *
 * @param name as the mission calls it: a program, or a group of which one is enough
 * @param programs those of the group, or the one
 */
public record RequiredProgram(String name, Set<String> programs) {
    public RequiredProgram {
        programs = Set.copyOf(programs);
    }
}
