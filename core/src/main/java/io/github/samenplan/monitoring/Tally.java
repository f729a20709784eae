package io.github.samenplan.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What is kept of any number of sheets: how many there were, how many of them count, and their weights. The sums are
 * exact, so neither the order of the sheets nor the way they were split changes a digit.
 */
final class Tally {

    private long people;
    private long counted;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal countedWeight = BigDecimal.ZERO;
    private BigDecimal squaredWeight = BigDecimal.ZERO;

    void add(boolean counts, BigDecimal itsWeight) {
        people++;
        weight = weight.add(itsWeight);
        squaredWeight = squaredWeight.add(itsWeight.multiply(itsWeight));
        if (counts) {
            counted++;
            countedWeight = countedWeight.add(itsWeight);
        }
    }

    void add(Tally other) {
        people += other.people;
        counted += other.counted;
        weight = weight.add(other.weight);
        countedWeight = countedWeight.add(other.countedWeight);
        squaredWeight = squaredWeight.add(other.squaredWeight);
    }

    long people() {
        return people;
    }

    long counted() {
        return counted;
    }

    /** Returns the weighted share of those who count, from 0 to 1. */
    double share() {
        return ratio(countedWeight, weight);
    }

    /**
     * Returns how many people asked with equal weights would have told as much: the square of the summed weights over
     * the sum of their squares (Kish, Survey Sampling, 1965).
     */
    double effectiveSize() {
        return ratio(weight.multiply(weight), squaredWeight);
    }

    /** Returns by what factor unequal weights widen the variance (Kish, 1992). */
    double designEffect() {
        return people / effectiveSize();
    }

    /** Returns the standard error of the share, from 0 to 1, with the effective size in place of the number of people. */
    double standardError() {
        double share = share();
        return Math.sqrt(share * (1 - share) / effectiveSize());
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

    /** Two limits, from 0 to 1. */
    record Interval(double lower, double upper) {}
}
