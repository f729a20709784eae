package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.fact.Reference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which signals a rule is for (Dutch: <i>voorwaarde</i>): each facet that is stated has to fit, each with any of
 * its values.
 *
 * <p>A signal that does not state a facet fits only where the facet stands in {@link #getUnknown()}. A facet that stands
 * there without values asks that it is not known. What is known in part counts as not known: ages or an area that lie
 * only partly within those of the condition.
 */
@Value.Immutable
public sealed interface ReferralCondition permits ReferralConditionBuilder.ImmutableReferralCondition {

    /** Who notices. */
    List<Capacity> getSignallers();

    /** The groups that the person belongs to. */
    List<@Reference String> getTargetGroupIds();

    /** The age of the person. */
    Optional<AgeRange> getAges();

    /** Where the person lives. */
    List<@Reference String> getAreaIds();

    /** What was noticed. */
    List<SignalGroup> getSignalGroups();

    /** What the person needs. */
    List<@Reference String> getNeedIds();

    /** The kind of loneliness, where it is known. */
    List<LonelinessKind> getLonelinessKinds();

    /** How heavy the concern is. */
    List<Concern> getConcerns();

    /** Whether the person agrees. */
    List<Consent> getConsents();

    /** True where it is for those who want to stay unknown, false where it is for those who do not. */
    Optional<Boolean> getAnonymous();

    /** The facets of which signals fit too that do not state them. */
    List<Facet> getUnknown();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ReferralConditionBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ReferralConditionBuilder builder() {
        return new ReferralConditionBuilder();
    }
}
