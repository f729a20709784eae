package io.github.samenplan.referral;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One way that a signal can go (Dutch: <i>route</i>). */
@Value.Immutable
public sealed interface ReferralRoute permits ReferralRouteBuilder.ImmutableReferralRoute {

    /** Where it goes: a contact point, a service or an organisation. */
    @Reference
    String getToId();

    /** How it goes there. */
    Optional<HandOver> getHandOver();

    /** Within which time it is taken up. */
    Optional<Period> getWithin();

    /** The words of the source about the time, where they say more. */
    Optional<@Text(max = 200) String> getWithinWording();

    /** What the person has to agree to. */
    Optional<ConsentNeed> getConsentNeeded();

    /** What the one who signalled hears back, and when. */
    Optional<@Text(max = 200) String> getFeedback();

    /** Where it goes when this fails. */
    List<@Reference String> getIfFailsIds();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        getWithin()
                .ifPresent(within -> Clause.of("Time to take up a signal", "not be negative")
                        .inDutch("De tijd waarin een signaal wordt opgepakt mag niet negatief zijn")
                        .check(!within.isNegative(), within));
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default ReferralRouteBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ReferralRouteBuilder builder() {
        return new ReferralRouteBuilder();
    }
}
