package grade.check;

import java.util.List;

/** One comparison of what a line did with what is expected. Pure: the same scene gives the same findings. */
public sealed interface Check permits EndsByItself, StdoutEquals, FileEndsAs {
    /** What is wrong; nothing if the check passes. */
    List<Finding> examine(Scene scene);

    /** Remarks that cost nothing. */
    default List<Note> remark(Scene scene) {
        return List.of();
    }
}
