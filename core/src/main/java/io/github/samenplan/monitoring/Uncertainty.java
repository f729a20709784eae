package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How sure a measured value is (Dutch: <i>onzekerheid</i>), in the unit of the value. */
@Value.Immutable
public sealed interface Uncertainty permits UncertaintyBuilder.ImmutableUncertainty {

    /** How many people answered. */
    Optional<@Valid Quantity> getSampleSize();

    /** The standard error; zero or more. */
    Optional<BigDecimal> getStandardError();

    /** The lower limit of the confidence interval. */
    Optional<BigDecimal> getLower();

    /** The upper limit of the confidence interval. */
    Optional<BigDecimal> getUpper();

    /** The level of the interval, such as 95. */
    Optional<Percentage> getConfidence();

    /** By what factor the design of the sample widens the variance; more than zero. */
    Optional<BigDecimal> getDesignEffect();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getLower()
                .ifPresent(lower -> getUpper()
                        .ifPresent(upper -> Clause.of("Interval", "not end below its start")
                                .inDutch("Een interval mag niet eindigen voor zijn begin")
                                .check(lower.compareTo(upper) <= 0, lower + ".." + upper)));
        getStandardError()
                .ifPresent(error -> Clause.of("Standard error", "not be negative")
                        .inDutch("Een standaardfout mag niet negatief zijn")
                        .check(error.signum() >= 0, error));
        getDesignEffect()
                .ifPresent(effect -> Clause.of("Design effect", "be more than zero")
                        .inDutch("Een ontwerpeffect moet groter zijn dan nul")
                        .check(effect.signum() > 0, effect));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default UncertaintyBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static UncertaintyBuilder builder() {
        return new UncertaintyBuilder();
    }
}
