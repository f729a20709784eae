package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Quantity;
import jakarta.validation.Valid;
import org.immutables.value.Value;

/** So many of something done, made or reached (Dutch: <i>aantal bereikt</i>). */
@Value.Immutable
public sealed interface CountReached extends GoalTarget permits CountReachedBuilder.ImmutableCountReached {

    /** How many. */
    @Valid
    Quantity getCount();

    /** Gives a builder that starts from this one, for a changed copy. */
    default CountReachedBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static CountReachedBuilder builder() {
        return new CountReachedBuilder();
    }
}
