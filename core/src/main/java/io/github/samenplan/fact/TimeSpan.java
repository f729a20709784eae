package io.github.samenplan.fact;

import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of time (Dutch: <i>periode</i>): from a first moment up to and including a last one, either of them
 * unknown or open, as roughly as a source states it.
 *
 * <p>A span may be known by its duration alone, such as a two-year project without dates.
 */
@Value.Immutable
public sealed interface TimeSpan permits TimeSpanBuilder.ImmutableTimeSpan {

    /** The first moment that lies in the span. */
    Optional<PartialDate> getBegin();

    /** The last moment that lies in the span; not stated means open or unknown. */
    Optional<PartialDate> getEnd();

    /** How long it lasts, such as {@code P2Y} for two years; never negative or zero. */
    Optional<Period> getDuration();

    /** The words of the source, where they say more. */
    Optional<@Text(max = 200) String> getWording();

    /** Tells whether the span certainly ended before the given moment. */
    default boolean certainlyEndedBefore(PartialDate moment) {
        return getEnd().map(end -> end.certainlyBefore(moment)).orElse(false);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getBegin()
                .ifPresent(begin -> getEnd().ifPresent(end -> Clause.of("Time span", "not end before it begins")
                        .inDutch("Een periode mag niet eindigen voor ze begint")
                        .check(!end.certainlyBefore(begin), begin + ".." + end)));
        getDuration()
                .ifPresent(duration -> Clause.of("Duration", "be longer than nothing")
                        .inDutch("Een duur moet langer zijn dan niets")
                        .check(!duration.isZero() && !duration.isNegative(), duration));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default TimeSpanBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static TimeSpanBuilder builder() {
        return new TimeSpanBuilder();
    }
}
