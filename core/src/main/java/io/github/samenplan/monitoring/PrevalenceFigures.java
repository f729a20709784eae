package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a survey says of a population and of groups in it (Dutch: <i>uitkomsten van een peiling</i>), see {@link Prevalence}.
 *
 * <p>Shares and limits have one decimal, as monitors publish them; standard errors, in percentage points, and design
 * effects have three. A figure that may not be published is a measurement without a value.
 */
public final class PrevalenceFigures {

    private static final Clause NAMED = Clause.of("Target group", "be one that the figures were asked for")
            .inDutch("Een doelgroep moet er een zijn waarvoor om de cijfers is gevraagd");

    private final Indicator indicator;
    private final Measurement overall;
    private final List<String> groups;
    private final List<Measurement> inGroups;
    private final long unscored;

    PrevalenceFigures(
            Indicator indicator, Measurement overall, List<String> groups, List<Measurement> inGroups, long unscored) {
        this.indicator = indicator;
        this.overall = overall;
        this.groups = groups;
        this.inGroups = List.copyOf(inGroups);
        this.unscored = unscored;
    }

    /** Returns the measurement on all who were asked. */
    public Measurement overall() {
        return overall;
    }

    /**
     * Returns the measurement in a target group.
     *
     * @throws IllegalArgumentException if the group was not named when the figures were asked for
     */
    public Measurement among(String targetGroupId) {
        int group = groups.indexOf(targetGroupId);
        NAMED.check(group >= 0, targetGroupId);
        return inGroups.get(group);
    }

    /**
     * Returns the indicator with its new measurement behind the others, and then for each target group an indicator of
     * its own, which holds its measurement alone and has the group in its id.
     */
    public List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        indicators.add(indicator.toBuilder().addMeasurement(overall).build());
        for (int i = 0; i < groups.size(); i++) {
            indicators.add(indicator.toBuilder()
                    .id(id(indicator, groups.get(i)))
                    .targetGroupId(groups.get(i))
                    .measurements(List.of(inGroups.get(i)))
                    .baselineId(Optional.empty())
                    .build());
        }
        return List.copyOf(indicators);
    }

    /** Returns how many sheets were left out, because too many of their answers are missing. */
    public long unscored() {
        return unscored;
    }

    /** Returns on how many groups there are figures. */
    @Override
    public String toString() {
        return "figures on all and on " + groups.size() + " groups";
    }

    static String id(Indicator indicator, String group) {
        return indicator.getId() + "-" + group;
    }
}
