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

    private final List<Indicator> indicators;
    private final List<String> groups;
    private final List<Measurement> measured;
    private final long unscored;

    /** Keeps the measurements: of each indicator on all, then of each in the first group, and so on. */
    PrevalenceFigures(List<Indicator> indicators, List<String> groups, List<Measurement> measured, long unscored) {
        this.indicators = indicators;
        this.groups = groups;
        this.measured = List.copyOf(measured);
        this.unscored = unscored;
    }

    /** Returns the measurement of the first indicator on all who were asked. */
    public Measurement overall() {
        return measured.get(0);
    }

    /**
     * Returns the measurement of the first indicator in a target group.
     *
     * @throws IllegalArgumentException if the group was not named when the figures were asked for
     */
    public Measurement among(String targetGroupId) {
        int group = groups.indexOf(targetGroupId);
        NAMED.check(group >= 0, targetGroupId);
        return measured.get((1 + group) * indicators.size());
    }

    /**
     * Returns each indicator with its new measurement behind the others, and behind each one for every target group, which
     * holds its measurement alone and has the group in its id.
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            all.add(indicator.toBuilder().addMeasurement(measured.get(i)).build());
            for (int group = 0; group < groups.size(); group++) {
                all.add(indicator.toBuilder()
                        .id(id(indicator, groups.get(group)))
                        .targetGroupId(groups.get(group))
                        .measurements(List.of(measured.get((1 + group) * indicators.size() + i)))
                        .baselineId(Optional.empty())
                        .build());
            }
        }
        return List.copyOf(all);
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

    /** Returns the id of an indicator in a target group. */
    static String id(Indicator indicator, String targetGroupId) {
        return indicator.getId() + "-" + targetGroupId;
    }
}
