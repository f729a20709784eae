package io.github.samenplan.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** No increase that is more than chance (Dutch: <i>niet significant toegenomen</i>). */
@Value.Immutable
public sealed interface NoSignificantIncrease extends GoalTarget, Tested
        permits NoSignificantIncreaseBuilder.ImmutableNoSignificantIncrease {

    /** The increase that would matter, more than zero: in the indicator's unit or in percentage points. */
    Optional<BigDecimal> getMargin();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Margin.check(getMargin());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default NoSignificantIncreaseBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static NoSignificantIncreaseBuilder builder() {
        return new NoSignificantIncreaseBuilder();
    }
}
