package io.github.samenplan.plan;

/** How far a plan has come (Dutch: <i>status van een plan</i>). */
public enum PlanStatus {
    /** It is being made. */
    DRAFT,

    /** It has been adopted. */
    ADOPTED,

    /** It is being carried out. */
    IN_EXECUTION,

    /** It has been looked back on. */
    EVALUATED,

    /** It is over. */
    ENDED
}
