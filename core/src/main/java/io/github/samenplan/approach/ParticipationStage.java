package io.github.samenplan.approach;

/** The stage at which somebody took part (Dutch: <i>moment van participatie</i>). */
public enum ParticipationStage {
    /** While finding out what matters. */
    EXPLORATION,

    /** While making the plan. */
    DESIGN,

    /** While deciding. */
    DECISION,

    /** While doing it. */
    EXECUTION,

    /** While looking back. */
    EVALUATION
}
