package io.github.samenplan.monitoring;

/**
 * An estimate that is set against some value, with its standard error towards what lies below and towards what lies
 * above it; they differ where a confidence interval is not symmetric.
 *
 * <p>The errors of two figures are joined side by side, as in the hybrid interval of Newcombe (1998, Statistics in
 * Medicine 17, method 10): what counts of each figure is the side that faces the other.
 */
record Difference(double estimate, double errorBelow, double errorAbove) {

    static Difference of(double estimate, double error) {
        return new Difference(estimate, error, error);
    }

    Difference minus(Difference other) {
        return new Difference(
                estimate - other.estimate,
                Math.hypot(errorBelow, other.errorAbove),
                Math.hypot(errorAbove, other.errorBelow));
    }

    /** The same in another unit. */
    Difference times(double factor) {
        return new Difference(estimate * factor, errorBelow * factor, errorAbove * factor);
    }

    /** Whether there is no chance in it, since everybody was counted. */
    boolean isExact() {
        return errorBelow == 0 && errorAbove == 0;
    }

    double errorTowards(double reference) {
        return reference < estimate ? errorBelow : errorAbove;
    }

    /** The larger of both, for what holds on either side. */
    double error() {
        return Math.max(errorBelow, errorAbove);
    }

    /** The mean of both, where no side is meant. */
    double meanError() {
        return (errorBelow + errorAbove) / 2;
    }

    /** How many standard errors the estimate lies above the reference; zero if it is the same. */
    double statistic(double reference) {
        return estimate == reference ? 0 : (estimate - reference) / errorTowards(reference);
    }
}
