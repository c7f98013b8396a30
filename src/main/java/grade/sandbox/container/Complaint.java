package grade.sandbox.container;

import grade.wording.Message;
import java.util.List;
import java.util.Locale;

/** What a container engine says when it does not do what it is asked, and what that means. */
final class Complaint {
    private static final List<String> NO_IMAGE =
            List.of("no such image", "image not known", "failed to find image", "no such object");
    private static final List<String> NO_DAEMON =
            List.of("cannot connect to the docker daemon", "docker daemon socket");

    private Complaint() {}

    /** Why an image could not be looked at. */
    static Message aboutImage(Client client, String image, String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        return NO_IMAGE.stream().anyMatch(lower::contains)
                ? Message.of("sandbox-image-missing", image, client.name() + " pull " + image)
                : refusal(client, printed);
    }

    /** Why no container was started. */
    static Message refusal(Client client, String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        String key = NO_DAEMON.stream().anyMatch(lower::contains) ? "sandbox-no-daemon" : "sandbox-container-refused";
        return Message.of(key, client.name(), firstLine(printed));
    }

    private static String firstLine(String printed) {
        return printed.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
