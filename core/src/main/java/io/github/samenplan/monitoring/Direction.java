package io.github.samenplan.monitoring;

/** Which way an indicator is wanted to go (Dutch: <i>gewenste richting</i>). */
public enum Direction {
    /** Down. */
    DECREASE,

    /** Neither up nor down. */
    STABLE,

    /** Up. */
    INCREASE
}
