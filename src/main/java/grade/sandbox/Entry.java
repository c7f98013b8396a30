package grade.sandbox;

import java.util.Optional;

/** One thing in a workspace. Links are reported as what they are and never followed. */
public sealed interface Entry {
    /** The word for its kind: {@code file}, {@code directory}, {@code link}, {@code special}. */
    String kind();

    /**
     * A regular file.
     *
     * @param permissions as in {@code rw-r--r--}
     * @param text what it holds; empty where its owner may not read it or it is larger than a run may write
     */
    record RegularFile(String permissions, long size, Optional<String> text) implements Entry {
        @Override
        public String kind() {
            return "file";
        }
    }

    /** A directory. */
    record Directory(String permissions) implements Entry {
        @Override
        public String kind() {
            return "directory";
        }
    }

    /** A symbolic link and where it says it leads. */
    record Link(String target) implements Entry {
        @Override
        public String kind() {
            return "link";
        }
    }

    /** A pipe, socket or device: never opened. */
    record Special() implements Entry {
        @Override
        public String kind() {
            return "special";
        }
    }
}
