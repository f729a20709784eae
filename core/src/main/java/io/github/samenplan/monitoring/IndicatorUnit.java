package io.github.samenplan.monitoring;

/** The unit of an indicator's values (Dutch: <i>eenheid</i>). */
public enum IndicatorUnit {
    /** A share of people, from 0 to 100. */
    PERCENT,

    /** A number of people or things. */
    COUNT,

    /** A score on a scale. */
    SCORE,

    /** Another unit, named in the quantity. */
    OTHER
}
