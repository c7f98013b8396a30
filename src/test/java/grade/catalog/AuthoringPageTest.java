package grade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page for authors explains every word of documents that the schema knows. */
final class AuthoringPageTest {
    @Test
    void explainsEveryWordOfDocuments() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/authoring.md"));
        String documents = page.substring(page.indexOf("\n## Documents\n"));
        Map<String, Map<?, ?>> objects =
                JsonSchema.named("mission-v1.schema.json").objects();
        List<String> words = new ArrayList<>(List.of("template", "document"));
        for (String at : List.of("/document", "/section", "/commands", "/examples", "/blocks", "/written")) {
            JsonSchema.map(objects.getOrDefault(at, Map.of()), "properties")
                    .keySet()
                    .forEach(word -> words.add((String) word));
        }
        assertThat(words)
                .hasSizeGreaterThan(12)
                .allSatisfy(word -> assertThat(documents).containsPattern("\\b" + word + ": |`" + word + "`"));
    }
}
