package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure as an estimate with its standard errors, and what was taken for granted to get them.
 *
 * <p>In this order, the first that is there counts: a standard error that is stated; a confidence interval that holds
 * the figure; the size of the sample, with the design effect where that is stated. What is counted in a registry, or by
 * those who do the work, is not a sample and has no standard error.
 */
record Precision(Difference figure, Optional<Words> assumption) {

    private static final BigDecimal USUAL_CONFIDENCE = BigDecimal.valueOf(95);
    private static final double WHOLE = 100;

    private static final Words OF_INTERVAL = Words.of(
            "de standaardfout is berekend uit het betrouwbaarheidsinterval ({0} %)",
            "the standard error comes from the confidence interval ({0} %)");
    private static final Words OF_SKEW_INTERVAL = Words.of(
            "het betrouwbaarheidsinterval ({0} %) is scheef; van elk cijfer telt de kant die naar het andere wijst",
            "the confidence interval ({0} %) is not symmetric; of each figure counts the side that faces the other");
    private static final Words OF_SAMPLE = Words.of(
            "de standaardfout is berekend uit het aantal deelnemers, alsof zij door loting gekozen zijn",
            "the standard error comes from the number of respondents, as if they were a simple random sample");
    private static final Words OF_DESIGNED_SAMPLE = Words.of(
            "de standaardfout is berekend uit het aantal deelnemers en het ontwerpeffect",
            "the standard error comes from the number of respondents and the design effect");
    private static final Words OF_COUNT = Words.of(
            "iedereen is geteld, dus toeval door een steekproef speelt niet mee",
            "everybody was counted, so there is no chance of a sample in it");

    /** Returns how precise a figure is, if that can be told; empty as well where the figure itself is not there. */
    static Optional<Precision> of(Observation observation) {
        return observation
                .value()
                .flatMap(value -> observation
                        .getMeasurement()
                        .getUncertainty()
                        .flatMap(uncertainty -> stated(value, uncertainty)
                                .or(() -> ofInterval(value, uncertainty))
                                .or(() -> ofSample(value, observation)))
                        .or(() -> ofCount(value, observation)));
    }

    /** Returns how many people answered, as far as a number is given; the least, where it is rough. */
    static Optional<Double> sampleSize(Observation observation) {
        return observation
                .getMeasurement()
                .getUncertainty()
                .flatMap(Uncertainty::getSampleSize)
                .flatMap(Precision::leastLikely)
                .filter(size -> size > 0);
    }

    /** Returns the size of a simple random sample that is as precise. */
    static Optional<Double> effectiveSize(Observation observation) {
        double effect = observation
                .getMeasurement()
                .getUncertainty()
                .flatMap(Uncertainty::getDesignEffect)
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
        return sampleSize(observation).map(size -> size / effect);
    }

    private static Optional<Double> leastLikely(Quantity size) {
        return Stream.of(size.getExact(), size.getAbout(), size.getAtLeast())
                .flatMap(Optional::stream)
                .map(BigDecimal::doubleValue)
                .findFirst();
    }

    private static Optional<Precision> stated(BigDecimal value, Uncertainty uncertainty) {
        return uncertainty
                .getStandardError()
                .map(error -> new Precision(Difference.of(value.doubleValue(), error.doubleValue()), Optional.empty()));
    }

    private static Optional<Precision> ofInterval(BigDecimal value, Uncertainty uncertainty) {
        BigDecimal confidence =
                uncertainty.getConfidence().map(Percentage::getPercent).orElse(USUAL_CONFIDENCE);
        Optional<BigDecimal> lower = uncertainty.getLower().filter(limit -> limit.compareTo(value) <= 0);
        Optional<BigDecimal> upper = uncertainty.getUpper().filter(limit -> limit.compareTo(value) >= 0);
        boolean usable = confidence.signum() > 0 && confidence.compareTo(BigDecimal.valueOf(100)) < 0;
        if (lower.isEmpty() || upper.isEmpty() || !usable) {
            return Optional.empty();
        }
        double z = Statistics.critical(1 - confidence.doubleValue() / WHOLE);
        double below = value.subtract(lower.get()).doubleValue() / z;
        double above = upper.get().subtract(value).doubleValue() / z;
        Words level = Words.ofBoth(confidence.stripTrailingZeros().toPlainString());
        return Optional.of(
                isSymmetric(lower.get(), value, upper.get())
                        ? new Precision(
                                Difference.of(value.doubleValue(), (below + above) / 2),
                                Optional.of(OF_INTERVAL.with(List.of(level))))
                        : new Precision(
                                new Difference(value.doubleValue(), below, above),
                                Optional.of(OF_SKEW_INTERVAL.with(List.of(level)))));
    }

    /** Whether the figure lies in the middle, as far as the rounding of all three lets one see. */
    private static boolean isSymmetric(BigDecimal lower, BigDecimal value, BigDecimal upper) {
        int coarsest = Math.min(lower.scale(), Math.min(value.scale(), upper.scale()));
        BigDecimal skew = lower.add(upper).subtract(value).subtract(value).abs();
        return skew.compareTo(BigDecimal.valueOf(2, coarsest)) <= 0;
    }

    private static Optional<Precision> ofSample(BigDecimal value, Observation observation) {
        Words assumption = observation
                        .getMeasurement()
                        .getUncertainty()
                        .flatMap(Uncertainty::getDesignEffect)
                        .isPresent()
                ? OF_DESIGNED_SAMPLE
                : OF_SAMPLE;
        return effectiveSize(observation)
                .filter(size -> observation.isShare())
                .map(size -> Statistics.shareError(value.doubleValue(), WHOLE, size))
                .filter(error -> error > 0)
                .map(error -> new Precision(Difference.of(value.doubleValue(), error), Optional.of(assumption)));
    }

    private static Optional<Precision> ofCount(BigDecimal value, Observation observation) {
        return observation
                .method()
                .filter(method -> method == MeasurementMethod.REGISTRY || method == MeasurementMethod.COUNT)
                .map(method -> new Precision(Difference.of(value.doubleValue(), 0), Optional.of(OF_COUNT)));
    }
}
