package io.github.samenplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of CommonMark, with tables and bare links as GitHub has them, makes of a text. */
final class Markdown {

    // Not bare e-mail addresses: to this reader they may hold a word joiner, to GitHub's only letters and digits of
    // ASCII
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    AutolinkExtension.builder()
                            .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                            .build()))
            .build();

    final List<String> headings = new ArrayList<>();
    final List<String> cells = new ArrayList<>();
    final List<String> items = new ArrayList<>();
    final List<String> html = new ArrayList<>();
    final List<String> kinds = new ArrayList<>();

    private Markdown() {}

    static Markdown read(String text) {
        Markdown read = new Markdown();
        PARSER.parse(text).accept(read.new Visitor());
        return read;
    }

    private final class Visitor extends AbstractVisitor {

        @Override
        protected void visitChildren(Node parent) {
            kinds.add(parent.getClass().getSimpleName());
            super.visitChildren(parent);
        }

        @Override
        public void visit(Heading heading) {
            headings.add(text(heading));
            super.visit(heading);
        }

        @Override
        public void visit(ListItem item) {
            items.add(text(item.getFirstChild()));
            super.visit(item);
        }

        @Override
        public void visit(HtmlBlock block) {
            html.add(block.getLiteral());
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                cells.add(text(node));
            }
            super.visit(node);
        }
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString().replace(MarkdownText.JOINER, "");
    }
}
