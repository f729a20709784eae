package io.github.samenplan.approach;

import io.github.samenplan.coalition.Party;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that takes place once, or once in every so long (Dutch: <i>bijeenkomst, evenement</i>). */
@Value.Immutable
public sealed interface Event extends Identified, Dated, Sourced, Extensible permits EventBuilder.ImmutableEvent {

    /** What it is called. */
    @Text(max = 200)
    String getTitle();

    /** What sort of event it is. */
    Optional<EventKind> getKind();

    /** From when to when, where it takes more than a day. */
    Optional<@Valid TimeSpan> getPeriod();

    /** How often it comes back. */
    Optional<@Valid Frequency> getFrequency();

    /** Whether it is planned or was held. */
    Optional<Progress> getProgress();

    /** Whether people are there in person. */
    Optional<EventMode> getMode();

    /** The local name of a national event. */
    Optional<@Text(max = 200) String> getLocalName();

    /** The national or regional campaign that it belongs to. */
    Optional<@Text(max = 200) String> getCampaign();

    /** Who organises it. */
    List<@Reference String> getOrganiserIds();

    /** Who is invited. */
    List<@Valid Party> getInvited();

    /** How many people came. */
    Optional<@Valid Quantity> getAttendance();

    /** For whom it is. */
    List<Capacity> getAudience();

    /** The goals that it serves. */
    List<@Reference String> getGoalIds();

    /** The stage that it belongs to. */
    Optional<@Reference String> getStageId();

    /** Where it is held. */
    List<@Reference String> getAreaIds();

    /** The materials that are used or made. */
    List<@Reference String> getProductIds();

    /** What came of it: documents, actions, groups, acts. */
    List<@Reference String> getResultIds();

    /** How many people or organisations signed up, and for what. */
    List<@Valid Figure> getSignUps();

    /** What it means, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default EventBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static EventBuilder builder() {
        return new EventBuilder();
    }
}
