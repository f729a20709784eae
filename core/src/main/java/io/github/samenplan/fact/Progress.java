package io.github.samenplan.fact;

/** How far something has come (Dutch: <i>voortgang</i>). */
public enum Progress {
    /** Somebody wants it; nothing is promised. */
    WANTED,

    /** It is intended or promised. */
    PLANNED,

    /** It is under way. */
    STARTED,

    /** It has happened or is finished. */
    DONE,

    /** It runs on without an end. */
    CONTINUING,

    /** It was ended before it was finished, or never took place. */
    STOPPED
}
