package grade.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What a paragraph or heading says, without its markup. Addresses of links and HTML are left out. */
final class Inlines extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<String> code = new ArrayList<>();
    private final List<String> strong = new ArrayList<>();

    private Inlines() {}

    static Inlines of(Node block) {
        Inlines inlines = new Inlines();
        inlines.visitChildren(block);
        return inlines;
    }

    /** All of it. */
    String text() {
        return text.toString();
    }

    /** All but code. */
    String plain() {
        return plain.toString();
    }

    List<String> code() {
        return code;
    }

    List<String> strong() {
        return strong;
    }

    @Override
    public void visit(Text piece) {
        text.append(piece.getLiteral());
        plain.append(piece.getLiteral());
    }

    @Override
    public void visit(Code piece) {
        text.append(piece.getLiteral());
        plain.append(' ');
        code.add(piece.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis piece) {
        int from = text.length();
        visitChildren(piece);
        strong.add(text.substring(from));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
        plain.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
        plain.append('\n');
    }
}
