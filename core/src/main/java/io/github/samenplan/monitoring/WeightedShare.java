package io.github.samenplan.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;

/** The share that those who count have in all, by their weights, and how sure it is. Shares are from 0 to 1. */
record WeightedShare(Tally counted, Tally all) {

    double share() {
        return ratio(counted.weight(), all.weight());
    }

    /**
     * Returns how many people asked with equal weights would have told as much: the square of the summed weights over
     * the sum of their squares (Kish, Survey Sampling, 1965).
     */
    double effectiveSize() {
        return ratio(all.weight().multiply(all.weight()), all.squaredWeight());
    }

    /** Returns by what factor unequal weights widen the variance (Kish, 1992). */
    double designEffect() {
        return all.people() / effectiveSize();
    }

    /** Returns the standard error of the share, with the effective size in place of the number of people. */
    double standardError() {
        double share = share();
        return Statistics.shareError(share, 1, effectiveSize());
    }

    /**
     * Returns the interval of Wilson (1927) for the share, with the effective size in place of the number of people.
     *
     * @param z the quantile of the normal distribution, 1.96 for 95 per cent
     */
    Interval interval(double z) {
        double share = share();
        double size = effectiveSize();
        double spread = z * Math.sqrt(share * (1 - share) / size + z * z / (4 * size * size));
        double middle = share + z * z / (2 * size);
        double widening = 1 + z * z / size;
        return new Interval(Math.max(0, (middle - spread) / widening), Math.min(1, (middle + spread) / widening));
    }

    private static double ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }

    /** Two limits. */
    record Interval(double lower, double upper) {}
}
