package io.github.samenplan.community;

/** The kind of loneliness (Dutch: <i>soort eenzaamheid</i>). */
public enum LonelinessKind {
    /** Missing a close bond with one person. */
    EMOTIONAL,

    /** Missing a wider circle of people. */
    SOCIAL,

    /** Missing a place or a meaning in life. */
    EXISTENTIAL
}
