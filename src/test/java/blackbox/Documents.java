package blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import testkit.Scratch;

/** Documents, and packs that ask for them. */
final class Documents {
    private Documents() {}

    /** A pack whose only mission, {@code m}, asks for this; {@code --missions} is its directory. */
    static String pack(String... asked) {
        Path pack = Scratch.directory("pack");
        try {
            Files.createDirectory(pack.resolve("m"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Scratch.file(pack.resolve("pack.yaml"), "format: 1\nname: P\nlanguages: [en]\n");
        Scratch.file(pack.resolve("m/mission.yaml"), """
                format: 1
                id: m
                answer: document
                title: T
                task: Write.
                template: { en: "# T" }
                solution: "# S"
                limits: { wall: 40s }
                """ + String.join("\n", asked) + "\n");
        return pack.toString();
    }

    static String examples(int least) {
        return pack("rules: { forbid: [vi] }", "document: { examples: { at-least: " + least + " } }");
    }

    static String console(String... lines) {
        return "```console\n" + String.join("\n", lines) + "\n```\n";
    }
}
