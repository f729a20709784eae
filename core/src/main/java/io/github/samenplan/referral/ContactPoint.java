package io.github.samenplan.referral;

import io.github.samenplan.coalition.Channel;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Extensible;
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
 * A place where one can turn with loneliness, one's own or another's (Dutch: <i>contactpunt, meldpunt,
 * signaalpunt</i>).
 */
@Value.Immutable
public sealed interface ContactPoint extends Identified, Sourced, Extensible
        permits ContactPointBuilder.ImmutableContactPoint {

    /** What it is called. */
    @Text(max = 200)
    String getName();

    /** What sort of point it is. */
    Optional<ContactPointKind> getKind();

    /** Who may turn to it. */
    List<Capacity> getSignallers();

    /** For whose loneliness it is; everybody's, where not stated. */
    List<@Reference String> getTargetGroupIds();

    /** For which ages it is. */
    Optional<AgeRange> getAges();

    /** What somebody has to meet, or that every question is welcome. */
    Optional<@Text(max = 200) String> getEligibility();

    /** The needs that it helps with or refers for. */
    List<@Reference String> getNeedIds();

    /** What it is there for. */
    List<ContactPurpose> getPurposes();

    /** Whom it brings together. */
    List<Capacity> getConnects();

    /** How it is reached. */
    List<@Valid Channel> getChannels();

    /** From when to when it is open. */
    Optional<@Valid TimeSpan> getPeriod();

    /** When it is open in the week. */
    List<@Valid OpeningHours> getOpeningHours();

    /** The days on which it is closed. */
    List<PartialDate> getClosedDays();

    /** Who runs it. */
    List<@Reference String> getOperatorIds();

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

    /** How far its setting up has come. */
    Optional<Progress> getProgress();

    /** What it is, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ContactPointBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ContactPointBuilder builder() {
        return new ContactPointBuilder();
    }
}
