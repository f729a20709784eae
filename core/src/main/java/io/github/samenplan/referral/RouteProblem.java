package io.github.samenplan.referral;

import java.util.Optional;

/**
 * That a route cannot be gone, by some or by anybody (Dutch: <i>knelpunt op een route</i>).
 *
 * @param rule the rule that the route belongs to
 * @param route the route
 * @param kind what is wrong
 * @param facet in what the place differs from the signal, where it does not serve everybody whom the rule sends there
 * @param witness such a signal
 */
public record RouteProblem(ReferralRule rule, ReferralRoute route, Kind kind, Optional<Facet> facet, Signal witness) {

    /** What is wrong with a route (Dutch: <i>soort knelpunt</i>). */
    public enum Kind {
        /** It leads to something that the plan does not know. */
        UNKNOWN,
        /** It leads to something that is no longer there. */
        CLOSED,
        /** It leads to something that is not there yet. */
        NOT_OPEN_YET,
        /** It leads to something that does not serve the person. */
        NOT_SERVED
    }
}
