package io.github.samenplan.monitoring;

/** A judgement as a colour (Dutch: <i>stoplicht</i>). */
public enum TrafficLight {
    /** It is missing or does not work. */
    RED,

    /** It is partly there. */
    AMBER,

    /** It is there and works. */
    GREEN,

    /** It was not judged. */
    NOT_ASSESSED
}
