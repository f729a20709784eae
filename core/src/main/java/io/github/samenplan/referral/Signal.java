package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Reference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A signal that somebody may be lonely (Dutch: <i>signaal</i>): who notices, about whom in terms that identify nobody,
 * and what.
 *
 * <p>Everything may be unknown. A signal is an occasion to talk, never a score: no result of a scale belongs in it, and
 * it is no part of a plan.
 */
@Value.Immutable
public sealed interface Signal permits SignalBuilder.ImmutableSignal {

    /** Who notices. */
    Optional<Capacity> getSignaller();

    /** The age of the person as far as it is known; one year of age is {@code 82-82}. */
    Optional<AgeRange> getAges();

    /** The target groups of the plan that the person belongs to. */
    List<@Reference String> getTargetGroupIds();

    /** The target groups that the person does not belong to; of those in neither list it is not known. */
    List<@Reference String> getOtherTargetGroupIds();

    /** Where the person lives; somewhere in the places of the plan, where not stated. */
    Optional<@Reference String> getAreaId();

    /** What was noticed; not known, where nothing is stated. */
    List<SignalGroup> getSignalGroups();

    /** What the person needs; not known, where nothing is stated. */
    List<@Reference String> getNeedIds();

    /** The kind of loneliness; not known, where nothing is stated. */
    List<LonelinessKind> getLonelinessKinds();

    /** How heavy the concern is, as the one who signals feels it. */
    Optional<Concern> getConcern();

    /** Whether the person agrees that others are told. */
    Optional<Consent> getConsent();

    /** Whether the person, or the one who signals, wants to stay unknown. */
    Optional<Boolean> getAnonymous();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getTargetGroupIds()
                .forEach(id -> Clause.of("Person in a signal", "not both belong to a target group and not")
                        .inDutch("De persoon in een signaal kan niet tegelijk wel en niet bij een doelgroep horen")
                        .check(!getOtherTargetGroupIds().contains(id), id));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default SignalBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SignalBuilder builder() {
        return new SignalBuilder();
    }
}
