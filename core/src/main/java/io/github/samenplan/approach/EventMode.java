package io.github.samenplan.approach;

/** Whether people are at an event in person (Dutch: <i>vorm</i>). */
public enum EventMode {
    /** In person. */
    IN_PERSON,

    /** Online. */
    ONLINE,

    /** Both. */
    HYBRID
}
