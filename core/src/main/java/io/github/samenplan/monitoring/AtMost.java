package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A level that may not be passed (Dutch: <i>hoogstens</i>). */
@Value.Immutable
public sealed interface AtMost extends GoalTarget, Tested permits AtMostBuilder.ImmutableAtMost {

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
    default AtMostBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AtMostBuilder builder() {
        return new AtMostBuilder();
    }
}
