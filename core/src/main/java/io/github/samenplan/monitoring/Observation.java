package io.github.samenplan.monitoring;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.TimeSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measurement together with the indicator that it belongs to (Dutch: <i>waarneming</i>). */
public final class Observation {

    private static final List<AspectValue> ASPECTS = List.of(
            new AspectValue(Aspect.CONSTRUCT, it -> it.indicator.getConstruct()),
            new AspectValue(Aspect.INSTRUMENT, it -> it.of(MeasurementBasis::getInstrument, Indicator::getInstrument)),
            new AspectValue(Aspect.SEVERITY, Observation::severities),
            new AspectValue(
                    Aspect.POPULATION, it -> it.of(MeasurementBasis::getTargetGroupId, Indicator::getTargetGroupId)),
            new AspectValue(Aspect.AGE_BASE, Observation::ages),
            new AspectValue(Aspect.AREA, Observation::areaId),
            new AspectValue(Aspect.SERIES, it -> it.of(MeasurementBasis::getSeriesId, Indicator::getSeriesId)),
            new AspectValue(Aspect.METHOD, Observation::method),
            new AspectValue(Aspect.EDITION, it -> it.basis().flatMap(MeasurementBasis::getEdition)),
            new AspectValue(Aspect.UNIT, Observation::isShare));

    private final Indicator indicator;
    private final Measurement measurement;

    private Observation(Indicator indicator, Measurement measurement) {
        this.indicator = indicator;
        this.measurement = measurement;
    }

    /** Returns the indicator. */
    public Indicator getIndicator() {
        return indicator;
    }

    /** Returns the measurement. */
    public Measurement getMeasurement() {
        return measurement;
    }

    /** Returns when it was measured. */
    public Optional<PartialDate> period() {
        return measurement.getPeriod();
    }

    /** Returns the share in per cent, or the number; empty where there is none, or no more than a range. */
    public Optional<BigDecimal> value() {
        return measurement
                .getShare()
                .map(Percentage::getPercent)
                .or(() -> measurement
                        .getNumber()
                        .flatMap(number -> number.getExact().or(number::getAbout)));
    }

    /** Returns whether its value is a share of people. */
    public boolean isShare() {
        return measurement.getShare().isPresent();
    }

    /** Returns whether it is a level, a change or a cumulative count. */
    public MeasurementKind kind() {
        return measurement.getKind().orElse(MeasurementKind.LEVEL);
    }

    /** Returns how it was measured. */
    public Optional<MeasurementMethod> method() {
        return of(MeasurementBasis::getMethod, Indicator::getMethod);
    }

    /**
     * Returns in what the other cannot be compared with this one; empty if it can. What one states and the other does
     * not, counts as different: nobody can tell that they agree.
     *
     * @param areas the areas of the plan, to see whether the place still was the same
     */
    public List<Aspect> differencesFrom(Observation other, List<Area> areas) {
        return ASPECTS.stream()
                .filter(aspect -> !aspect.value.apply(this).equals(aspect.value.apply(other))
                        || aspect.aspect == Aspect.AREA && !isSamePlace(other, areas))
                .map(AspectValue::aspect)
                .toList();
    }

    /** A place that was merged or divided between two measurements is not the same place. */
    private boolean isSamePlace(Observation other, List<Area> areas) {
        BiPredicate<TimeSpan, PartialDate> outside = (existence, moment) -> existence.certainlyEndedBefore(moment)
                || existence.getBegin().filter(moment::certainlyBefore).isPresent();
        return areas.stream()
                .filter(area -> areaId().filter(area.getId()::equals).isPresent())
                .flatMap(area -> area.getExistence().stream())
                .noneMatch(existence -> Stream.of(this, other)
                        .flatMap(it -> it.period().stream())
                        .anyMatch(moment -> outside.test(existence, moment)));
    }

    /** Returns the ages of the people who were asked. */
    Optional<AgeRange> ages() {
        return of(MeasurementBasis::getAges, Indicator::getAges);
    }

    private Optional<String> areaId() {
        return of(MeasurementBasis::getAreaId, Indicator::getAreaId);
    }

    private List<LonelinessSeverity> severities() {
        return basis()
                .map(MeasurementBasis::getSeverities)
                .filter(own -> !own.isEmpty())
                .orElse(indicator.getSeverities())
                .stream()
                .sorted()
                .toList();
    }

    private Optional<MeasurementBasis> basis() {
        return measurement.getBasis();
    }

    private <T> Optional<T> of(Function<MeasurementBasis, Optional<T>> own, Function<Indicator, Optional<T>> usual) {
        return basis().flatMap(own).or(() -> usual.apply(indicator));
    }

    /** Returns what the measurement with these ages, method and so on is, in words for a log. */
    @Override
    public String toString() {
        return indicator.getId() + "/" + measurement.getId();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that
                && indicator.equals(that.indicator)
                && measurement.equals(that.measurement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, measurement);
    }

    /** Returns the measurement of the indicator. */
    public static Observation of(Indicator indicator, Measurement measurement) {
        return new Observation(
                Objects.requireNonNull(indicator, "indicator"), Objects.requireNonNull(measurement, "measurement"));
    }

    /** An aspect, and what an observation says of it. */
    private record AspectValue(Aspect aspect, Function<Observation, Object> value) {}
}
