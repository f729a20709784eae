package io.github.samenplan.referral;

import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import java.util.List;
import org.immutables.value.Value;

/** One part of a signalling card (Dutch: <i>onderdeel van een signaleringskaart</i>). */
@Value.Immutable
public sealed interface CardPart permits CardPartBuilder.ImmutableCardPart {

    /** What the part is for. */
    CardPartKind getKind();

    /** The groups of signals that it names. */
    List<SignalGroup> getSignalGroups();

    /** What it says. */
    List<@Text String> getTips();

    /** The contact points, services and social maps that it refers to. */
    List<@Reference String> getReferredToIds();

    /** Gives a builder that starts from this one, for a changed copy. */
    default CardPartBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static CardPartBuilder builder() {
        return new CardPartBuilder();
    }
}
