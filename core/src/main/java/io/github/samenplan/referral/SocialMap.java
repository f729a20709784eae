package io.github.samenplan.referral;

import io.github.samenplan.coalition.Channel;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A directory of what there is for people in a place (Dutch: <i>sociale kaart</i>). */
@Value.Immutable
public sealed interface SocialMap extends Identified, Sourced, Extensible permits SocialMapBuilder.ImmutableSocialMap {

    /** What it is called. */
    @Text(max = 200)
    String getName();

    /** Where it can be looked up. */
    List<@Valid Channel> getChannels();

    /** Who keeps it current. */
    List<@Reference String> getMaintainerIds();

    /** How often it is brought up to date. */
    Optional<@Valid Frequency> getFrequency();

    /** When somebody last made sure that it is right. */
    Optional<PartialDate> getAssured();

    /** The contact point, service or organisation that publishes it. */
    Optional<@Reference String> getPublishedById();

    /** Gives a builder that starts from this one, for a changed copy. */
    default SocialMapBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SocialMapBuilder builder() {
        return new SocialMapBuilder();
    }
}
