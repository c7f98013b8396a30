package grade.catalog;

/** What a path in the workspace may be. */
final class PathReader {
    private static final int LONGEST = 1000;

    private PathReader() {}

    /** Reports a path that leads out of the workspace, or that has a shorter spelling. */
    static boolean isFine(Place place, String path, Problems problems) {
        boolean fine = path.length() <= LONGEST && path.indexOf('\0') < 0 && hasProperParts(withoutSlash(path));
        if (!fine) {
            problems.add(place, "catalog-path", path);
        }
        return fine;
    }

    /** Reports a path that is not one of a file. */
    static boolean isFile(Place place, String path, Problems problems) {
        if (path.endsWith("/")) {
            problems.add(place, "catalog-path-of-directory", path);
            return false;
        }
        return isFine(place, path, problems);
    }

    static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static boolean hasProperParts(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
