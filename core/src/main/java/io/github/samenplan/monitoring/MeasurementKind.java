package io.github.samenplan.monitoring;

/** What a measured value says (Dutch: <i>soort meting</i>). */
public enum MeasurementKind {
    /** How high it is. */
    LEVEL,

    /** How much it changed since the measurement before. */
    CHANGE,

    /** How much it adds up to since the start. */
    CUMULATIVE
}
