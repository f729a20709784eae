package io.github.samenplan.coalition;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The coalition of partners that fights loneliness in one or more places (Dutch: <i>lokale coalitie</i>).
 */
@Value.Immutable
public sealed interface Coalition extends Identified, Sourced, Extensible permits CoalitionBuilder.ImmutableCoalition {

    /** Its name. */
    @Text(max = 200)
    String getName();

    /** The areas that it works for; a coalition may span many municipalities. */
    List<@Reference String> getAreaIds();

    /** When it was formed. */
    Optional<PartialDate> getFormed();

    /** Who takes part, is asked to, or does not. */
    List<@Valid Membership> getMemberships();

    /** How many members of which sort it is said to have, beside the list. */
    List<@Valid Figure> getClaimedCounts();

    /** Its core group, working groups and other bodies. */
    List<@Reference String> getBodyIds();

    /** Its ambassadors. */
    List<@Reference String> getAmbassadorGroupIds();

    /** How often it meets. */
    Optional<@Valid Frequency> getMeetings();

    /** What it is there to do. */
    List<@Text(max = 200) String> getDuties();

    /** The coalitions before, after, above and beside it. */
    List<@Valid Descent> getDescents();

    /** From when to when it exists. */
    Optional<@Valid TimeSpan> getPeriod();

    /** How far its forming has come. */
    Optional<Progress> getProgress();

    /** Gives a builder that starts from this one, for a changed copy. */
    default CoalitionBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static CoalitionBuilder builder() {
        return new CoalitionBuilder();
    }
}
