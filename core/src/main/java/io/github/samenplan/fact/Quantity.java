package io.github.samenplan.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A number as roughly as a source gives it (Dutch: <i>aantal</i>): exact, about, at least, at most, or a range
 * from at least to at most.
 */
@Value.Immutable
public sealed interface Quantity permits QuantityBuilder.ImmutableQuantity {

    /** The number itself. */
    Optional<BigDecimal> getExact();

    /** The number that it is near to. */
    Optional<BigDecimal> getAbout();

    /** The least that it can be; with {@code atMost}, the lower end of a range. */
    Optional<BigDecimal> getAtLeast();

    /** The most that it can be; with {@code atLeast}, the upper end of a range. */
    Optional<BigDecimal> getAtMost();

    /** What is counted or measured, in the language of the plan, such as "ambassadeurs". */
    Optional<@Text(max = 200) String> getUnit();

    /** The words of the source, where they say more. */
    Optional<@Text(max = 200) String> getWording();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        boolean range = getAtLeast().isPresent() || getAtMost().isPresent();
        long ways = Stream.of(getExact().isPresent(), getAbout().isPresent(), range)
                .filter(way -> way)
                .count();
        Clause.of("Quantity", "be stated in one way: exact, about, or at least and at most").inDutch("Een aantal moet op één manier gegeven zijn: precies, ongeveer, of minstens en hoogstens")
                .check(ways == 1, Long.toString(ways));
        getAtLeast()
                .ifPresent(least -> getAtMost()
                        .ifPresent(most -> Clause.of("Range", "not end below its start").inDutch("Een bereik mag niet eindigen voor zijn begin")
                                .check(least.compareTo(most) <= 0, least + ".." + most)));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default QuantityBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static QuantityBuilder builder() {
        return new QuantityBuilder();
    }
}
