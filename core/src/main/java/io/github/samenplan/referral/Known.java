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

    static final AgeRange ANY_AGE = AgeRange.ofAtLeast(0);

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

    /** Returns what a signal states, with the ages and groups that are known. */
    static Known of(Signal signal, AgeRange ages, Set<String> groups, Set<String> otherGroups) {
        return new Known(
                signal.getConcern(),
                signal.getSignaller(),
                ages,
                groups,
                otherGroups,
                signal.getAreaId(),
                Set.copyOf(signal.getSignalGroups()),
                Set.copyOf(signal.getNeedIds()),
                Set.copyOf(signal.getLonelinessKinds()),
                signal.getConsent(),
                signal.getAnonymous());
    }
}
