package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import java.util.Optional;
import java.util.Set;

/** What is known of a signal, with what follows from it; ages are whole cells of the table that it is laid beside. */
record Known(
        Optional<Concern> concern,
        Optional<Capacity> signaller,
        AgeRange ages,
        Set<String> groups,
        Set<String> otherGroups,
        Optional<String> area,
        Set<SignalGroup> signalGroups,
        Set<String> needs,
        Set<LonelinessKind> kinds,
        Optional<Consent> consent,
        Optional<Boolean> anonymous) {

    private static final AgeRange ANY_AGE = AgeRange.ofAtLeast(0);

    /** Tells whether somebody is in danger. */
    boolean isUnsafe() {
        return concern.filter(weight -> weight == Concern.UNSAFE).isPresent();
    }

    /** Tells whether people signal about themselves. */
    boolean isFromThePersonConcerned() {
        return signaller.filter(who -> who == Capacity.PERSON_CONCERNED).isPresent();
    }

    boolean wantsToStayUnknown() {
        return anonymous.orElse(false);
    }

    boolean saysNothingOfAge() {
        return ages.equals(ANY_AGE);
    }
}
