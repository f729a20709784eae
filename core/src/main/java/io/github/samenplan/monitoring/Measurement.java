package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Sourced;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One value of an indicator at one time (Dutch: <i>meting</i>).
 *
 * <p>A level is a share or a number; a change or a cumulative count is always a number.
 *
 * <p>A measurement without a value says why there is none.
 */
@Value.Immutable
public sealed interface Measurement extends Identified, Sourced, Extensible
        permits MeasurementBuilder.ImmutableMeasurement {

    /** When it was measured. */
    Optional<PartialDate> getPeriod();

    /** The share of people, from 0 to 100. */
    Optional<Percentage> getShare();

    /** The number; in percentage points, where a share changed. */
    Optional<@Valid Quantity> getNumber();

    /** Whether it is a level, a change or a cumulative count; a level, where not stated. */
    Optional<MeasurementKind> getKind();

    /** Why there is no value. */
    Optional<MissingValue> getMissing();

    /** How sure the value is. */
    Optional<@Valid Uncertainty> getUncertainty();

    /** How it came about, as far as that differs from what its indicator says. */
    Optional<@Valid MeasurementBasis> getBasis();

    /** When it was published, or will be. */
    Optional<PartialDate> getPublished();

    /** True while the value may still be revised. */
    @Value.Default
    default boolean isProvisional() {
        return false;
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Clause.of("Measurement", "have one value")
                .inDutch("Een meting moet één waarde hebben")
                .check(getShare().isEmpty() || getNumber().isEmpty(), "share, number");
        getMissing()
                .ifPresent(missing -> Clause.of("Measurement", "not have a value and a reason why there is none")
                        .inDutch("Een meting mag niet zowel een waarde hebben als een reden waarom die ontbreekt")
                        .check(getShare().isEmpty() && getNumber().isEmpty(), missing));
        getKind()
                .ifPresent(kind -> Clause.of("Share", "be a level; a change of it is a number of points")
                        .inDutch("Een aandeel moet een niveau zijn; een verandering daarvan is een aantal punten")
                        .check(kind == MeasurementKind.LEVEL || getShare().isEmpty(), kind));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default MeasurementBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static MeasurementBuilder builder() {
        return new MeasurementBuilder();
    }
}
