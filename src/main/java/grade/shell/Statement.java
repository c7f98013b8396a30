package grade.shell;

import java.util.List;

/**
 * Pipelines that hang together by {@code &&} and {@code ||}; often only one.
 *
 * @param background whether {@code &} ends it
 */
public record Statement(Span span, List<Pipeline> pipelines, boolean background) {
    public Statement {
        pipelines = List.copyOf(pipelines);
    }
}
