package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The scores that count as one degree of loneliness (Dutch: <i>afkappunt</i>). */
@Value.Immutable
public sealed interface CutOff permits CutOffBuilder.ImmutableCutOff {

    /** The degree. */
    LonelinessSeverity getSeverity();

    /** The lowest score that counts. */
    BigDecimal getLowest();

    /** The highest score that counts; the top of the scale, where not stated. */
    Optional<BigDecimal> getHighest();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getHighest()
                .ifPresent(highest -> Clause.of("Cut-off", "not end below its start")
                        .inDutch("Een afkappunt mag niet eindigen voor zijn begin")
                        .check(getLowest().compareTo(highest) <= 0, getLowest() + ".." + highest));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default CutOffBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static CutOffBuilder builder() {
        return new CutOffBuilder();
    }
}
