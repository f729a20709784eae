package io.github.samenplan.approach;

/** What an approach to loneliness is to another policy (Dutch: <i>soort samenhang</i>). */
public enum PolicyRelation {
    /** The approach is part of it. */
    PART_OF,

    /** It is part of the approach. */
    CONTAINS,

    /** The two support each other. */
    TIES_IN,

    /** Loneliness is a spearhead of it (speerpunt). */
    SPEARHEAD,

    /** It is the law that the approach rests on. */
    LEGAL_BASIS
}
