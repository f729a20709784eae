package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A level that must be reached (Dutch: <i>minstens</i>). */
@Value.Immutable
public sealed interface AtLeast extends GoalTarget, Tested permits AtLeastBuilder.ImmutableAtLeast {

    /** The share, for an indicator in per cent. */
    Optional<Percentage> getShare();

    /** The number, for any other indicator. */
    Optional<BigDecimal> getNumber();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Clause.of("Level", "be either a share or a number")
                .inDutch("Een niveau moet een aandeel of een getal zijn, en niet allebei")
                .check(
                        getShare().isPresent() != getNumber().isPresent(),
                        getShare().isPresent() ? "share, number" : "-");
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default AtLeastBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AtLeastBuilder builder() {
        return new AtLeastBuilder();
    }
}
