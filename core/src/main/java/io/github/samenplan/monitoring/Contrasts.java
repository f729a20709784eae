package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How much a figure changed between two rounds or over all from the one to the other, by the test that was chosen. */
final class Contrasts {

    private static final double DAYS_OF_A_YEAR = 365.2425;
    private static final double WHOLE = 100;

    private final Figures figures;

    Contrasts(Figures figures) {
        this.figures = figures;
    }

    /** Returns the change, or nothing where the figures lack what the test asks for. */
    Optional<Change> between(Observation first, Observation last, TestKind test) {
        return switch (test) {
            case FIGURES_ONLY ->
                Optional.of(new Change(List.of(first, last), test, Difference.of(value(last) - value(first), 0)));
            case DIFFERENCE, EQUIVALENCE -> difference(first, last);
            case POOLED_SHARES -> pooled(first, last);
            case WEIGHTED_TREND, COCHRAN_ARMITAGE -> trend(first, last, test);
        };
    }

    private Optional<Change> difference(Observation first, Observation last) {
        Optional<Difference> from = figures.precise(first);
        Optional<Difference> to = figures.precise(last);
        return from.flatMap(
                one -> to.map(other -> new Change(List.of(first, last), TestKind.DIFFERENCE, other.minus(one))));
    }

    private Optional<Change> pooled(Observation first, Observation last) {
        List<Observation> rounds = List.of(first, last);
        return all(rounds, figures::size)
                .map(sizes -> Statistics.pooledShares(value(first) / WHOLE, sizes[0], value(last) / WHOLE, sizes[1])
                        .times(WHOLE))
                .map(change -> new Change(rounds, TestKind.POOLED_SHARES, change));
    }

    /** The slope over all rounds, times the years between the first and the last. */
    private Optional<Change> trend(Observation first, Observation last, TestKind test) {
        List<Observation> rounds = figures.from(first, last);
        double years = time(last) - time(first);
        Optional<Difference> slope = test == TestKind.COCHRAN_ARMITAGE
                ? all(rounds, figures::size)
                        .map(sizes -> Statistics.cochranArmitage(
                                        array(rounds, Contrasts::time), array(rounds, it -> value(it) / WHOLE), sizes)
                                .times(WHOLE))
                : all(rounds, it -> figures.precise(it).map(Difference::meanError))
                        .map(errors -> Statistics.Line.straight(
                                array(rounds, Contrasts::time), array(rounds, Contrasts::value), errors))
                        .map(line -> Difference.of(line.slope(), line.slopeError()));
        return slope.map(it -> new Change(rounds, test, it.times(years)));
    }

    static double value(Observation observation) {
        return observation.value().orElseThrow().doubleValue();
    }

    /** Returns the middle of a period, in years. */
    static double time(Observation observation) {
        PartialDate period = observation.period().orElseThrow();
        return (period.earliest().toEpochDay() + period.latest().toEpochDay()) / 2.0 / DAYS_OF_A_YEAR;
    }

    static double[] array(List<Observation> rounds, ToDoubleFunction<Observation> number) {
        return rounds.stream().mapToDouble(number).toArray();
    }

    /** Returns a number of every round, or nothing if one has none. */
    static Optional<double[]> all(List<Observation> rounds, Function<Observation, Optional<Double>> number) {
        List<Double> found =
                rounds.stream().flatMap(it -> number.apply(it).stream()).toList();
        return Optional.of(found)
                .filter(numbers -> numbers.size() == rounds.size())
                .map(numbers ->
                        numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** A change, with the rounds that show it. */
    record Change(List<Observation> rounds, TestKind test, Difference difference) {}
}
