package io.github.samenplan.approach;

/** The level of a goal, from wide to narrow (Dutch: <i>niveau van een doel</i>). */
public enum GoalLevel {
    /** What a place wants to be in the end (ambitie). */
    AMBITION,

    /** A main goal (hoofddoelstelling). */
    MAIN,

    /** A sub-goal (subdoelstelling). */
    SUB
}
