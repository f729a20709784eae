package io.github.samenplan.fact;

import jakarta.validation.Valid;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often something happens (Dutch: <i>frequentie</i>): so many times in each period, without a break, or as a
 * source words it.
 *
 * <p>Yearly is once every {@code P1Y}; several times a year is at least 2 times every {@code P1Y}.
 */
@Value.Immutable
public sealed interface Frequency permits FrequencyBuilder.ImmutableFrequency {

    /**
     * The period that repeats: {@code P1D} daily, {@code P7D} weekly, {@code P1M} monthly, {@code P1Y} yearly,
     * {@code P4Y} every four years.
     */
    Optional<Period> getEvery();

    /** How many times in each period; once, where this is not stated. */
    Optional<@Valid Quantity> getTimes();

    /** True where it goes on without a break; such a rhythm has no period. */
    @Value.Default
    default boolean isContinuous() {
        return false;
    }

    /** The months in which it happens, where these are fixed. */
    List<Month> getMonths();

    /** The seasons in which it happens, where these are fixed. */
    List<PartialDate.Season> getSeasons();

    /** The words of the source, where they say more or say it vaguely. */
    Optional<@Text(max = 200) String> getWording();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getEvery()
                .ifPresent(every -> Clause.of("Repeating period", "be longer than nothing")
                        .inDutch("Een periode die zich herhaalt moet langer zijn dan niets")
                        .check(!every.isZero() && !every.isNegative(), every));
        getEvery()
                .ifPresent(every -> Clause.of("Continuous rhythm", "not repeat")
                        .inDutch("Een doorlopend ritme mag zich niet ook herhalen")
                        .check(!isContinuous(), every));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default FrequencyBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static FrequencyBuilder builder() {
        return new FrequencyBuilder();
    }
}
