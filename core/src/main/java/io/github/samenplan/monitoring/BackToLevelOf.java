package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A return to the level of an earlier year (Dutch: <i>terug naar het niveau van</i>). */
@Value.Immutable
public sealed interface BackToLevelOf extends GoalTarget, Tested permits BackToLevelOfBuilder.ImmutableBackToLevelOf {

    /** The moment whose level must come back. */
    PartialDate getMoment();

    /** The distance from that level that would matter, more than zero: in the indicator's unit or in percentage points. */
    Optional<BigDecimal> getMargin();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Margin.check(getMargin());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default BackToLevelOfBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static BackToLevelOfBuilder builder() {
        return new BackToLevelOfBuilder();
    }
}
