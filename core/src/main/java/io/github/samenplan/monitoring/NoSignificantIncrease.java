package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** No increase that is more than chance (Dutch: <i>niet significant toegenomen</i>). */
@Value.Immutable
public sealed interface NoSignificantIncrease extends GoalTarget
        permits NoSignificantIncreaseBuilder.ImmutableNoSignificantIncrease {

    /** The increase that would matter, in the indicator's unit or in percentage points. */
    Optional<BigDecimal> getMargin();

    /** The significance level of the test, such as 5. */
    Optional<Percentage> getLevel();

    /** Gives a builder that starts from this one, for a changed copy. */
    default NoSignificantIncreaseBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static NoSignificantIncreaseBuilder builder() {
        return new NoSignificantIncreaseBuilder();
    }
}
