package io.github.samenplan.monitoring;

/** How it is tested whether figures differ by more than chance (Dutch: <i>soort toets</i>). */
public enum TestKind {
    /** None: the figures are taken as they are, and chance is left out. */
    FIGURES_ONLY,

    /**
     * The difference of two figures over its standard error, which is how the Dutch health statistics test:
     * T = (p1 - p2) / sqrt(se1^2 + se2^2).
     */
    DIFFERENCE,

    /** Two shares, with one standard error from both samples taken together. */
    POOLED_SHARES,

    /** The slope of a straight line through all rounds, each weighted by its precision. */
    WEIGHTED_TREND,

    /** The trend in shares over all rounds of Cochran and Armitage. */
    COCHRAN_ARMITAGE,

    /** Whether a difference that matters is excluded, for which a margin must be stated. */
    EQUIVALENCE
}
