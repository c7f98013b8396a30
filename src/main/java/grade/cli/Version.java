package grade.cli;

/** Which grade this is, as the build wrote it into the jar. */
final class Version {
    private Version() {}

    static String number() {
        String written = Version.class.getPackage().getImplementationVersion();
        return written == null ? "development" : written;
    }

    static String text() {
        return "grade " + number();
    }
}
