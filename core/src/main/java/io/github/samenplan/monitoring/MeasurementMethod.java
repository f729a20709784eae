package io.github.samenplan.monitoring;

/** How an indicator is measured (Dutch: <i>meetmethode</i>). */
public enum MeasurementMethod {
    /** A sample of people is asked. */
    SURVEY,

    /** A model estimates the figure for a small area (SMAP). */
    SMALL_AREA_MODEL,

    /** It is counted in a registry. */
    REGISTRY,

    /** It is counted by those who do the work. */
    COUNT,

    /** Somebody estimates it. */
    ESTIMATE,

    /** It is told, not counted. */
    QUALITATIVE
}
