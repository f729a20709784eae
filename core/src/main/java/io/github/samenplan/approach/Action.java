package io.github.samenplan.approach;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Statement;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is done about loneliness (Dutch: <i>actie, activiteit</i>). */
@Value.Immutable
public sealed interface Action extends Identified, Sourced, Extensible permits ActionBuilder.ImmutableAction {

    /** What is done, in one line. */
    @Text(max = 200)
    String getTitle();

    /** What sort of action it is. */
    Optional<ActionKind> getKind();

    /** What it is about, as short labels, such as "signaleren". */
    List<@Text(max = 200) String> getTopics();

    /** The pillars that it belongs to. */
    List<PillarRef> getPillars();

    /** The goals that it serves. */
    List<@Reference String> getGoalIds();

    /** The people whose loneliness it is about. */
    List<@Reference String> getTargetGroupIds();

    /** Whom it speaks to or trains. */
    List<Capacity> getAudience();

    /** The ambassadors, bodies, organisations or groups of signallers whom it speaks to or trains. */
    List<@Reference String> getAudienceIds();

    /** Who answers for it: organisations, bodies or roles. */
    List<@Reference String> getOwnerIds();

    /** Who helps. */
    List<@Reference String> getPartnerIds();

    /** From when to when. */
    Optional<@Valid TimeSpan> getPeriod();

    /** How often it is done. */
    Optional<@Valid Frequency> getFrequency();

    /** How far it has come. */
    Optional<Progress> getProgress();

    /** The stage that it belongs to. */
    Optional<@Reference String> getStageId();

    /** The events that it consists of. */
    List<@Reference String> getEventIds();

    /** The continuing services that it sets up, extends or uses. */
    List<@Valid ServiceLink> getServices();

    /** The products that it makes or uses. */
    List<@Reference String> getProductIds();

    /** The contact points that it makes known. */
    List<@Reference String> getContactPointIds();

    /** The programmes or national campaigns that it ties in with. */
    List<@Reference String> getAffiliationIds();

    /** The money that it is paid from. */
    List<@Reference String> getBudgetIds();

    /** What makes it work. */
    List<ActiveElement> getElements();

    /** Where it is done. */
    List<@Reference String> getAreaIds();

    /** What came of it. */
    List<@Valid Statement> getResults();

    /** What it means, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ActionBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ActionBuilder builder() {
        return new ActionBuilder();
    }
}
