package io.github.samenplan.coalition;

/** What another coalition or plan is to this one (Dutch: <i>soort herkomst</i>). */
public enum DescentKind {
    /** It came before this one. */
    PREDECESSOR,

    /** It came after this one. */
    SUCCESSOR,

    /** This one is part of it. */
    PARENT,

    /** It is part of this one. */
    CHILD,

    /** It works beside this one. */
    NEIGHBOUR
}
