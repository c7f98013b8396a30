package grade.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes Markdown apart. Quotations, lists and emphasis nested deeper than we follow are read as text. */
final class ManuscriptReader extends AbstractVisitor {
    /** Deeper than anybody writes, and far from the end of the stack. */
    private static final int DEEPEST = 50;

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private final List<Element> elements = new ArrayList<>();

    List<Element> read(String text) {
        parser.parse(text).accept(this);
        return elements;
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        Inlines inlines = Inlines.of(heading);
        elements.add(new Heading(line(heading), heading.getLevel(), inlines.text(), inlines.code()));
    }

    @Override
    public void visit(Paragraph paragraph) {
        Inlines inlines = Inlines.of(paragraph);
        List<String> marked = Stream.concat(inlines.code().stream(), inlines.strong().stream())
                .toList();
        elements.add(new Prose(line(paragraph), inlines.text(), marked, Words.in(inlines.plain())));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        List<String> info = block.getInfo() == null || block.getInfo().isBlank()
                ? List.of()
                : List.of(block.getInfo().strip().split("\\s+"));
        elements.add(new Fence(line(block), info, block.getLiteral().lines().toList()));
    }

    private static int line(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }
}
