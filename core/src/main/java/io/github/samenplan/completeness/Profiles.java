package io.github.samenplan.completeness;

import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.completeness.CompletenessProfile.Block;
import io.github.samenplan.finding.Words;
import java.util.List;

/** The profiles that come with the library (Dutch: <i>toetsingskaders</i>), as constants. */
public final class Profiles {

    /**
     * What the five pillars of the national programme ask of a coalition's plan. What the programme asks for by name is
     * an error where it is missing; what follows from its explanation a warning; our own additions are information.
     */
    public static final CompletenessProfile NATIONAL_FIVE_PILLARS = CompletenessProfile.of(
            "een-tegen-eenzaamheid",
            "0.1",
            Words.of("Vijf pijlers van Eén tegen eenzaamheid", "Five pillars of One against loneliness"),
            List.of(
                    block(0, CommitmentRules.all()),
                    block(1, NetworkRules.all()),
                    block(2, InvolvementRules.all()),
                    block(3, LastingApproachRules.all()),
                    block(4, MonitoringRules.all())));

    private Profiles() {}

    /** Returns all profiles that come with the library. */
    public static List<CompletenessProfile> shipped() {
        return List.of(NATIONAL_FIVE_PILLARS);
    }

    private static Block block(int number, List<CompletenessRule> rules) {
        Pillar pillar = Frameworks.NATIONAL_FIVE_PILLARS.getPillars().get(number);
        return new Block(
                pillar.getId(),
                Words.of(pillar.getName().in("nl"), pillar.getName().in("en")),
                rules);
    }
}
