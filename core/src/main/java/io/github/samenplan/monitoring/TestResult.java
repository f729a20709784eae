package io.github.samenplan.monitoring;

/**
 * A number set against another, with what chance can do (Dutch: <i>toetsuitslag</i>), in the unit of the indicator: for
 * a share in per cent or percentage points, for a slope per year.
 *
 * @param subject what the number is
 * @param test how it is tested
 * @param estimate the number
 * @param reference what it is set against: the level of the target, the wanted change, the margin, or zero
 * @param standardError of the estimate, on the side of the reference; zero where everybody was counted
 * @param lower where the confidence interval begins
 * @param upper where it ends
 * @param statistic how many standard errors the estimate lies above the reference
 * @param critical what the statistic must pass, on either side, to be more than chance
 * @param pValue the chance of a statistic so far from zero, on either side, if estimate and reference were the same
 * @param detectable the smallest difference that would be noticed in four cases out of five
 */
public record TestResult(
        Subject subject,
        TestKind test,
        double estimate,
        double reference,
        double standardError,
        double lower,
        double upper,
        double statistic,
        double critical,
        double pValue,
        double detectable) {

    /** The arithmetic of two ways to the same number differs in its last digits only. */
    private static final double ROUNDING = 1e-9;

    private static final double POWER = 0.8;

    /** Returns the level of the test, from 0 to 1: 0.0455 for the rule that T must pass 2. */
    public double level() {
        return Statistics.beyond(critical);
    }

    /** Returns whether the estimate lies above the reference by more than chance. */
    public boolean showsAbove() {
        return isExact() ? estimate - reference > ROUNDING : statistic - critical > ROUNDING;
    }

    /** Returns whether the estimate lies below the reference by more than chance. */
    public boolean showsBelow() {
        return isExact() ? reference - estimate > ROUNDING : -statistic - critical > ROUNDING;
    }

    /** Returns whether chance has no part in it: everybody was counted, or the figures are taken as they are. */
    public boolean isExact() {
        return standardError == 0;
    }

    /** Returns the chance of a statistic so high if the estimate were no higher than the reference. */
    double chanceAbove() {
        return isExact() ? (showsAbove() ? 0 : 1) : Statistics.above(statistic);
    }

    /** Returns the chance of a statistic so low if the estimate were no lower than the reference. */
    double chanceBelow() {
        return isExact() ? (showsBelow() ? 0 : 1) : Statistics.below(statistic);
    }

    static TestResult of(Subject subject, TestKind test, Difference difference, double reference, double critical) {
        double statistic = difference.isExact() ? 0 : difference.statistic(reference);
        return new TestResult(
                subject,
                test,
                difference.estimate(),
                reference,
                difference.errorTowards(reference),
                difference.estimate() - critical * difference.errorBelow(),
                difference.estimate() + critical * difference.errorAbove(),
                statistic,
                critical,
                difference.isExact() ? 1 : Statistics.beyond(statistic),
                (critical + Statistics.quantile(POWER)) * difference.error());
    }

    /** What a tested number is (Dutch: <i>toetsgrootheid</i>). */
    public enum Subject {
        /** The figure itself. */
        LEVEL,
        /** How much it changed between two rounds, or over all of them. */
        CHANGE,
        /** The same, set against the difference that would matter. */
        MARGIN,
        /** How fast it rose before the break, per year. */
        SLOPE_BEFORE,
        /** How much faster it rises since, per year. */
        SLOPE_CHANGE,
        /** How fast it rises since, per year. */
        SLOPE_AFTER
    }
}
