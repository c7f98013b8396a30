package grade.cli;

import grade.sandbox.SandboxException;
import grade.sandbox.engine.LiveSandbox;
import grade.wording.Message;
import grade.wording.Wording;
import picocli.CommandLine.IVersionProvider;

/** What to tell who asks which grade this is, and what a report of a defect needs. */
final class VersionPage implements IVersionProvider {
    private final Context context;

    VersionPage(Context context) {
        this.context = context;
    }

    @Override
    public String[] getVersion() {
        Wording wording = context.wording();
        Message commit = Version.commit()
                .map(hash -> Message.of("version-commit", hash))
                .orElseGet(() -> Message.of("version-commit-unknown"));
        Message java = Message.of("version-java", Runtime.version(), System.getProperty("java.vendor", "?"));
        // As an argument: picocli takes a percent sign in what it prints for a format.
        return new String[] {
            Version.text().replace("%", "%%"),
            wording.say(commit).replace("%", "%%"),
            wording.say(java).replace("%", "%%"),
            wording.say("version-sandbox", sandbox()).replace("%", "%%")
        };
    }

    /** Its version, or what is missing. */
    private String sandbox() {
        try (LiveSandbox sandbox = new SandboxOption().open(context)) {
            return sandbox.name();
        } catch (SandboxException e) {
            return context.wording().say(e.message()).replace("\n    ", " ");
        }
    }
}
