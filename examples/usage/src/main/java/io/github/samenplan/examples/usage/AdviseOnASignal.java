package io.github.samenplan.examples.usage;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.finding.Language;
import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.referral.Advice;
import io.github.samenplan.referral.Concern;
import io.github.samenplan.referral.Consent;
import io.github.samenplan.referral.ReferralAnalysis;
import io.github.samenplan.referral.ReferralDesk;
import io.github.samenplan.referral.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** For the builder of a referral desk: where a signal can go in a fictional municipality, and that every signal can. */
public final class AdviseOnASignal {

    private AdviseOnASignal() {}

    /**
     * Advises on a signal.
     *
     * @param arguments none
     * @throws IOException if the plan cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        try (InputStream voorbeeldstad = AdviseOnASignal.class.getResourceAsStream("voorbeeldstad.json")) {
            CoalitionPlan plan = (CoalitionPlan)
                    PlanJson.withoutConstraints().read(voorbeeldstad).orThrow();
            advise(plan.referralDesk().orElseThrow());
        }
    }

    private static void advise(ReferralDesk desk) {
        // tag::page[]
        Signal signal = Signal.builder()
                .signaller(Capacity.NEIGHBOUR)
                .ages(AgeRange.of(82, 82))
                .areaId("oost")
                .concern(Concern.WORRYING)
                .consent(Consent.NOT_ASKED)
                .build();
        Advice advice = desk.advise(signal, LocalDateTime.parse("2026-01-05T10:00"));
        advice.sentences().forEach(sentence -> System.out.println(sentence.in(Language.ENGLISH)));

        ReferralAnalysis analysis = ReferralAnalysis.of(desk, LocalDate.of(2026, 1, 5));
        System.out.println("Nobody falls through: " + analysis.nobodyFallsThrough());
        // end::page[]
    }
}
