package io.github.samenplan.coalition;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party known by its kind and perhaps by number, such as "sports clubs" (Dutch: <i>groep partijen</i>).
 */
@Value.Immutable
public sealed interface GroupParty extends Party permits GroupPartyBuilder.ImmutableGroupParty {

    /** What the plan calls them. */
    @Text(max = 200)
    String getName();

    /** The field in which they work, where they are organisations. */
    Optional<Sector> getSector();

    /** The capacity in which they take part, where they are people. */
    Optional<Capacity> getCapacity();

    /** How many they are. */
    Optional<@Valid Quantity> getNumber();

    /** Gives a builder that starts from this one, for a changed copy. */
    default GroupPartyBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static GroupPartyBuilder builder() {
        return new GroupPartyBuilder();
    }
}
