package io.github.samenplan.approach;

import io.github.samenplan.coalition.Party;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is made and can be used again (Dutch: <i>product, materiaal</i>). */
@Value.Immutable
public sealed interface Product extends Identified, Sourced, Extensible permits ProductBuilder.ImmutableProduct {

    /** What it is called. */
    @Text(max = 200)
    String getTitle();

    /** What sort of product it is. */
    Optional<ProductKind> getKind();

    /** The product that it belongs to, such as a toolkit. */
    Optional<@Reference String> getPartOfId();

    /** On what it is carried. */
    Optional<Medium> getMedium();

    /** For whom it is made. */
    List<Capacity> getAudience();

    /** The words of the source for whom it is made. */
    Optional<@Text(max = 200) String> getAudienceWording();

    /** How far it has come. */
    Optional<Progress> getState();

    /** Its edition. */
    Optional<@Text(max = 200) String> getEdition();

    /** From when to when it is made or used. */
    Optional<@Valid TimeSpan> getPeriod();

    /** Who makes it. */
    List<@Valid Party> getMakers();

    /** The document that it is. */
    Optional<@Reference String> getDocumentId();

    /** What it is, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ProductBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ProductBuilder builder() {
        return new ProductBuilder();
    }
}
