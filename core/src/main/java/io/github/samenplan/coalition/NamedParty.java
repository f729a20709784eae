package io.github.samenplan.coalition;

import io.github.samenplan.fact.Reference;
import org.immutables.value.Value;

/** A party that is an organisation or a body of the plan (Dutch: <i>genoemde partij</i>). */
@Value.Immutable
public sealed interface NamedParty extends Party permits NamedPartyBuilder.ImmutableNamedParty {

    /** The organisation or the body. */
    @Reference
    String getPartyId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default NamedPartyBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static NamedPartyBuilder builder() {
        return new NamedPartyBuilder();
    }
}
