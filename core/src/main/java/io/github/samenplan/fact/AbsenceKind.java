package io.github.samenplan.fact;

/** In what way something is missing (Dutch: <i>soort ontbreken</i>). */
public enum AbsenceKind {
    /** The source says that it is not there. */
    ABSENT,

    /** The source has it, but it could not be read, such as an annex that was not published. */
    UNREADABLE
}
