package io.github.samenplan.cli;

/** How much is told of each document. */
enum Detail {
    /** Everything of a few documents, and what matters of many. */
    AUTO,
    /** Everything. */
    FULL,
    /** A line for each document that needs attention, and what all of them lack together. */
    BRIEF
}
