package io.github.samenplan.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A figure that stays as it is or goes down (Dutch: <i>stabiliseren of dalen</i>). */
@Value.Immutable
public sealed interface StabiliseOrDecrease extends GoalTarget, Tested
        permits StabiliseOrDecreaseBuilder.ImmutableStabiliseOrDecrease {

    /** The increase that would matter, more than zero: in the indicator's unit or in percentage points. */
    Optional<BigDecimal> getMargin();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Margin.check(getMargin());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default StabiliseOrDecreaseBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static StabiliseOrDecreaseBuilder builder() {
        return new StabiliseOrDecreaseBuilder();
    }
}
