package blackbox;

/** Documents, and packs that ask for them. */
final class Documents {
    private Documents() {}

    /** A pack whose only mission, {@code m}, asks for this; {@code --missions} is its directory. */
    static String pack(String... asked) {
        return TinyPack.of("languages: [en]", """
                answer: document
                task: Write.
                template: { en: "# T" }
                solution: "# S"
                limits: { wall: 40s }
                """ + String.join("\n", asked));
    }

    static String examples(int least) {
        return pack("rules: { forbid: [vi] }", "document: { examples: { at-least: " + least + " } }");
    }

    static String console(String... lines) {
        return "```console\n" + String.join("\n", lines) + "\n```\n";
    }
}
