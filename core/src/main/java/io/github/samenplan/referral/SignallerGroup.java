package io.github.samenplan.referral;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of people who notice loneliness and pass it on (Dutch: <i>signaleerders</i>). */
@Value.Immutable
public sealed interface SignallerGroup extends Identified, Sourced, Extensible
        permits SignallerGroupBuilder.ImmutableSignallerGroup {

    /** What the plan calls them. */
    @Text(max = 200)
    String getName();

    /** The capacity in which they notice. */
    Optional<Capacity> getCapacity();

    /** Their occupation, where it is one. */
    Optional<@Text(max = 200) String> getOccupation();

    /** Where they work. */
    List<@Reference String> getOrganisationIds();

    /** How many they are. */
    Optional<@Valid Quantity> getNumber();

    /** The actions that train them. */
    List<@Reference String> getTrainingIds();

    /** The contact points, services or organisations to which they pass signals on. */
    List<@Reference String> getPassesOnToIds();

    /** Gives a builder that starts from this one, for a changed copy. */
    default SignallerGroupBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SignallerGroupBuilder builder() {
        return new SignallerGroupBuilder();
    }
}
