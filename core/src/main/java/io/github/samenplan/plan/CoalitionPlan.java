package io.github.samenplan.plan;

import io.github.samenplan.approach.Participation;
import io.github.samenplan.approach.Scope;
import io.github.samenplan.approach.Stage;
import io.github.samenplan.approach.Vision;
import io.github.samenplan.coalition.AmbassadorGroup;
import io.github.samenplan.coalition.Coalition;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Location;
import io.github.samenplan.monitoring.SelfAssessment;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralDesk;
import io.github.samenplan.referral.ReferralSetting;
import io.github.samenplan.referral.Signal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plan of one or more places and their coalition (Dutch: <i>plan van aanpak</i>).
 *
 * <p>A plan may have a network and no coalition: organisations and bodies hang on the plan itself.
 */
@Value.Immutable
public sealed interface CoalitionPlan extends PlanDocument permits CoalitionPlanBuilder.ImmutableCoalitionPlan {

    /** How far the plan has come. */
    Optional<PlanStatus> getStatus();

    /** The areas that the plan is for. */
    List<@Reference String> getAreaIds();

    /** Who adopted it, and who still has to. */
    List<@Valid Adoption> getAdoptions();

    /** The coalitions that carry it. */
    List<@Valid Coalition> getCoalitions();

    /** The ambassadors. */
    List<@Valid AmbassadorGroup> getAmbassadorGroups();

    /** What and whom it is about, in order of time. */
    List<@Valid Scope> getScopes();

    /** How the partners see loneliness. */
    Optional<@Valid Vision> getVision();

    /** The parts of its time. */
    List<@Valid Stage> getStages();

    /** Who took part in making and doing it. */
    List<@Valid Participation> getParticipations();

    /** How the partners judge their own approach. */
    List<@Valid SelfAssessment> getSelfAssessments();

    /** How signals find their way. */
    Optional<@Valid ReferralArrangement> getReferral();

    /** Returns what its referral arrangement stands in: its areas, target groups, organisations and bodies. */
    default ReferralSetting referralSetting() {
        return ReferralSetting.of(getAreaIds(), getAreas(), getTargetGroups(), getOrganisations(), getBodies());
    }

    /** Returns the desk that goes by its referral rules, if it has an arrangement. */
    default Optional<ReferralDesk> referralDesk() {
        return getReferral().map(arrangement -> ReferralDesk.of(arrangement, referralSetting()));
    }

    /**
     * Returns where a signal refers to what this plan does not have: an area, a target group or a need. A desk takes such
     * an id as something apart, of which it knows nothing.
     */
    default List<Finding> unknownIn(Signal signal) {
        Shape shape = Shape.of(signal);
        return IdIndex.of(PlanParts.of(this)).faultsOf(shape, shape.values(signal), Location.ofDocument());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default CoalitionPlanBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static CoalitionPlanBuilder builder() {
        return new CoalitionPlanBuilder();
    }
}
