package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Reference;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of so much since the baseline (Dutch: <i>verandering</i>). */
@Value.Immutable
public sealed interface ChangeBy extends GoalTarget, Tested permits ChangeByBuilder.ImmutableChangeBy {

    /**
     * The change, negative for a decrease: in percentage points for a share, else in the indicator's unit.
     */
    BigDecimal getChange();

    /** The measurement it is set against; the indicator's baseline, where not stated. */
    Optional<@Reference String> getBaselineId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ChangeByBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ChangeByBuilder builder() {
        return new ChangeByBuilder();
    }
}
