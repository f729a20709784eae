package io.github.samenplan.monitoring;

import org.immutables.value.Value;

/** A figure lower than the one of the round before (Dutch: <i>lager dan de vorige meting</i>). */
@Value.Immutable
public sealed interface LowerThanLastRound extends GoalTarget, Tested
        permits LowerThanLastRoundBuilder.ImmutableLowerThanLastRound {

    /** Gives a builder that starts from this one, for a changed copy. */
    default LowerThanLastRoundBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static LowerThanLastRoundBuilder builder() {
        return new LowerThanLastRoundBuilder();
    }
}
