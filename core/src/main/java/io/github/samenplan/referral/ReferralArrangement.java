package io.github.samenplan.referral;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Sourced;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How signals of loneliness find their way in a place (Dutch: <i>toeleiding</i>): who notices, where one can
 * turn, what there is, and by which rules.
 */
@Value.Immutable
public sealed interface ReferralArrangement extends Sourced, Extensible
        permits ReferralArrangementBuilder.ImmutableReferralArrangement {

    /** The needs that the place distinguishes. */
    List<@Valid Need> getNeeds();

    /** Who notices. */
    List<@Valid SignallerGroup> getSignallerGroups();

    /** The cards that help to notice. */
    List<@Valid SignallingCard> getSignallingCards();

    /** Where one can turn. */
    List<@Valid ContactPoint> getContactPoints();

    /** What there is for people. */
    List<@Valid Service> getServices();

    /** Where what there is can be looked up. */
    List<@Valid SocialMap> getSocialMaps();

    /** By which rules a signal finds its way, in their order. */
    List<@Valid ReferralRule> getRules();

    /** Which rules count when several fit. */
    Optional<HitPolicy> getHitPolicy();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ReferralArrangementBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ReferralArrangementBuilder builder() {
        return new ReferralArrangementBuilder();
    }
}
