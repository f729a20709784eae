package io.github.samenplan.approach;

/** How far away a goal lies (Dutch: <i>termijn</i>). */
public enum GoalHorizon {
    /** In the long term. */
    LONG,

    /** In the medium term. */
    MEDIUM,

    /** In the short term. */
    SHORT
}
