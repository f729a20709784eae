package io.github.samenplan.coalition;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of ambassadors who keep loneliness on the agenda where they are (Dutch: <i>ambassadeurs</i>).
 */
@Value.Immutable
public sealed interface AmbassadorGroup extends Identified, Sourced, Extensible
        permits AmbassadorGroupBuilder.ImmutableAmbassadorGroup {

    /** What the plan calls them. */
    @Text(max = 200)
    String getName();

    /** How many they are. */
    Optional<@Valid Quantity> getNumber();

    /** In which capacities they do it. */
    List<Capacity> getCapacities();

    /** Where they come from. */
    List<@Valid Party> getParties();

    /** The event at which they signed up. */
    Optional<@Reference String> getRecruitedAtId();

    /** From when to when. */
    Optional<@Valid TimeSpan> getPeriod();

    /** What they do. */
    List<@Text(max = 200) String> getDuties();

    /** How far their recruiting or training has come. */
    Optional<Progress> getProgress();

    /** Gives a builder that starts from this one, for a changed copy. */
    default AmbassadorGroupBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AmbassadorGroupBuilder builder() {
        return new AmbassadorGroupBuilder();
    }
}
