package io.github.samenplan.approach;

/** What a contribution is (Dutch: <i>soort bijdrage</i>). */
public enum ContributionKind {
    /** Money. */
    MONEY,

    /** Things, rooms or hours. */
    KIND,

    /** Support by word or name. */
    SUPPORT
}
