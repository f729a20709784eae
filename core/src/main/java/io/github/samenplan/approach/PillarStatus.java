package io.github.samenplan.approach;

/** How far a pillar is in place (Dutch: <i>status van een pijler</i>). */
public enum PillarStatus {
    /** It is in place. */
    IN_PLACE,

    /** It is partly in place. */
    PARTLY,

    /** It is planned. */
    PLANNED,

    /** The plan says that it is not there. */
    ABSENT,

    /** The plan names the pillar and says nothing about it. */
    NOT_STATED
}
