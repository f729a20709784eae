package io.github.samenplan.approach;

import io.github.samenplan.coalition.Party;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a programme offers to places that take part (Dutch: <i>aanbod</i>). */
@Value.Immutable
public sealed interface Offer extends Identified, Sourced, Extensible permits OfferBuilder.ImmutableOffer {

    /** What it is called. */
    @Text(max = 200)
    String getTitle();

    /** What sort of offer it is. */
    Optional<OfferKind> getKind();

    /** How many places there are for it, or how many take part. */
    List<@Valid Figure> getPlaces();

    /** Who works together in it. */
    List<@Valid Party> getParties();

    /** What it is for, as short labels. */
    List<@Text(max = 200) String> getAims();

    /** The events that it consists of. */
    List<@Reference String> getEventIds();

    /** What comes of it: products, documents. */
    List<@Reference String> getResultIds();

    /** Who provides it. */
    List<@Reference String> getProviderIds();

    /** From when to when. */
    Optional<@Valid TimeSpan> getPeriod();

    /** What it is, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default OfferBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static OfferBuilder builder() {
        return new OfferBuilder();
    }
}
