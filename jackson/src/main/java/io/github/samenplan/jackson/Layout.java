package io.github.samenplan.jackson;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How a document lies on the page: two spaces per level, every item on a line of its own, line feeds everywhere. */
final class Layout extends ObjectWriteContext.Base {

    static final ObjectWriteContext CONTEXT = new Layout();

    private Layout() {}

    @Override
    public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
