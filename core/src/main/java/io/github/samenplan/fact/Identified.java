package io.github.samenplan.fact;

/** A part that other parts of its document refer to. */
public interface Identified {

    /**
     * The name by which other parts of the document refer to this one: kebab-case, unique in its document.
     */
    @Identifier
    String getId();
}
