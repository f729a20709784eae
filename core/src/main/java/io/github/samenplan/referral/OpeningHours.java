package io.github.samenplan.referral;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When something is open in the week (Dutch: <i>openingstijden</i>), on the clock of the place. */
@Value.Immutable
public sealed interface OpeningHours permits OpeningHoursBuilder.ImmutableOpeningHours {

    /** The days; every day, where none is stated. */
    List<DayOfWeek> getDays();

    /** When it opens; at the start of the day, where not stated. */
    Optional<LocalTime> getOpens();

    /** When it closes; at the end of the day, where not stated. */
    Optional<LocalTime> getCloses();

    /** What else is to be known. */
    Optional<@Text(max = 200) String> getNote();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getOpens()
                .ifPresent(opens -> getCloses()
                        .ifPresent(closes -> Clause.of("Opening hours", "close after they open")
                                .inDutch("Openingstijden moeten sluiten nadat ze openen")
                                .check(opens.isBefore(closes), opens + ".." + closes)));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default OpeningHoursBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static OpeningHoursBuilder builder() {
        return new OpeningHoursBuilder();
    }
}
