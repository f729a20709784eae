package io.github.samenplan.monitoring;

/** How a judgement is expressed (Dutch: <i>soort oordeel</i>). */
public enum AssessmentScale {
    /** As red, amber or green (stoplicht). */
    TRAFFIC_LIGHT,

    /** In words. */
    WORDS
}
