package io.github.samenplan.monitoring;

import org.immutables.value.Value;

/** A figure that stays as it is or goes down (Dutch: <i>stabiliseren of dalen</i>). */
@Value.Immutable
public sealed interface StabiliseOrDecrease extends GoalTarget
        permits StabiliseOrDecreaseBuilder.ImmutableStabiliseOrDecrease {

    /** Gives a builder that starts from this one, for a changed copy. */
    default StabiliseOrDecreaseBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static StabiliseOrDecreaseBuilder builder() {
        return new StabiliseOrDecreaseBuilder();
    }
}
