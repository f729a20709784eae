package io.github.samenplan.referral;

import io.github.samenplan.coalition.Channel;
import io.github.samenplan.coalition.Party;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.LanguageTag;
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
 * Something that continues to be there for people, as the social map lists it (Dutch: <i>voorziening,
 * dienst</i>).
 */
@Value.Immutable
public sealed interface Service extends Identified, Sourced, Extensible permits ServiceBuilder.ImmutableService {

    /** What it is called. */
    @Text(max = 200)
    String getName();

    /** Other names for it. */
    List<@Text(max = 200) String> getOtherNames();

    /** What it is, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Who provides it. */
    List<@Reference String> getOrganisationIds();

    /** The needs that it meets. */
    List<@Reference String> getNeedIds();

    /** What it is about, as short labels. */
    List<@Text(max = 200) String> getTopics();

    /** For whom it is; everybody, where not stated. */
    List<@Reference String> getTargetGroupIds();

    /** For which ages it is. */
    Optional<AgeRange> getAges();

    /** Whom it brings together. */
    List<@Valid Party> getConnects();

    /** What somebody has to meet. */
    Optional<@Text(max = 200) String> getEligibility();

    /** How it is reached. */
    List<@Valid Channel> getChannels();

    /** From when to when it exists. */
    Optional<@Valid TimeSpan> getPeriod();

    /** How often it takes place; continuous, where it is always there. */
    Optional<@Valid Frequency> getFrequency();

    /** When it is open in the week. */
    List<@Valid OpeningHours> getOpeningHours();

    /** The days on which it is closed. */
    List<PartialDate> getClosedDays();

    /** The areas that it serves. */
    List<@Reference String> getAreaIds();

    /** The languages that are spoken. */
    List<@LanguageTag String> getLanguages();

    /** Whether one can stay unknown. */
    Optional<Anonymity> getAnonymous();

    /** What it costs. */
    Optional<@Text(max = 200) String> getCost();

    /** How it can be reached by people with a limitation. */
    List<@Text(max = 200) String> getAccessibility();

    /** When somebody last made sure that all this is right. */
    Optional<PartialDate> getAssured();

    /** Whether it is there or planned. */
    Optional<Progress> getProgress();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ServiceBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ServiceBuilder builder() {
        return new ServiceBuilder();
    }
}
