package grade.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The shipped schema of results, as a validator reads it. */
final class Schema {
    private static final com.networknt.schema.Schema RESULT = load();

    private Schema() {}

    /** What the schema has against a text. */
    static List<String> complaints(String json) {
        return RESULT.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static com.networknt.schema.Schema load() {
        try (InputStream schema = ResultJson.class.getResourceAsStream("/grade/schema/result-v1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(schema), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
