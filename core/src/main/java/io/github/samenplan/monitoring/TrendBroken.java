package io.github.samenplan.monitoring;

import org.immutables.value.Value;

/** A rise that does not go on (Dutch: <i>trendbreuk</i>). */
@Value.Immutable
public sealed interface TrendBroken extends GoalTarget, Tested permits TrendBrokenBuilder.ImmutableTrendBroken {

    /** Gives a builder that starts from this one, for a changed copy. */
    default TrendBrokenBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static TrendBrokenBuilder builder() {
        return new TrendBrokenBuilder();
    }
}
