package io.github.samenplan.referral;

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

/**
 * A card that helps people to notice loneliness, talk about it and refer (Dutch: <i>signaleringskaart</i>).
 *
 * <p>Its signals are an occasion to talk, and never add up to a score.
 */
@Value.Immutable
public sealed interface SignallingCard extends Identified, Sourced, Extensible
        permits SignallingCardBuilder.ImmutableSignallingCard {

    /** What it is called. */
    @Text(max = 200)
    String getTitle();

    /** What it holds. */
    List<@Valid CardPart> getParts();

    /** For whom it is. */
    List<Capacity> getAudience();

    /** How far it has come. */
    Optional<Progress> getProgress();

    /** From when to when it is made or used. */
    Optional<@Valid TimeSpan> getPeriod();

    /** Who makes it. */
    List<@Reference String> getMadeByIds();

    /** The product that it is. */
    Optional<@Reference String> getProductId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default SignallingCardBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SignallingCardBuilder builder() {
        return new SignallingCardBuilder();
    }
}
