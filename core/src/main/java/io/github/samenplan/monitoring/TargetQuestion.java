package io.github.samenplan.monitoring;

import io.github.samenplan.community.Area;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a target was reached, with all that the answer depends on (Dutch: <i>vraag</i>).
 *
 * @param target the target
 * @param indicator the indicator that decides; empty where there is none
 * @param others the other indicators of the plan, one of which may hold the baseline
 * @param period the time of the goal, where the target states none
 * @param areas the areas of the plan, to see whether a place still was the same
 * @param parts how far the parts of the plan have come that make up a milestone
 */
public record TargetQuestion(
        GoalTarget target,
        Optional<Indicator> indicator,
        List<Indicator> others,
        Optional<TimeSpan> period,
        List<Area> areas,
        List<Progress> parts) {

    /** Copies the lists. */
    public TargetQuestion {
        others = List.copyOf(others);
        areas = List.copyOf(areas);
        parts = List.copyOf(parts);
    }

    /** Returns the last moment at which the target must be reached; empty where nothing says it. */
    public Optional<PartialDate> deadline() {
        return target.getBy()
                .or(() -> target.getPeriod().flatMap(TimeSpan::getEnd))
                .or(() -> period.flatMap(TimeSpan::getEnd));
    }

    /** Returns the moment from which the target counts; empty where nothing says it. */
    public Optional<PartialDate> start() {
        return target.getPeriod().flatMap(TimeSpan::getBegin).or(() -> period.flatMap(TimeSpan::getBegin));
    }

    /** Returns the same question for a goal of that period. */
    public TargetQuestion within(TimeSpan other) {
        return new TargetQuestion(target, indicator, others, Optional.of(other), areas, parts);
    }

    /** Returns the same question in a plan with those areas. */
    public TargetQuestion inAreas(List<Area> others) {
        return new TargetQuestion(target, indicator, this.others, period, others, parts);
    }

    /** Returns the measurement of that id, of whatever indicator. */
    Optional<Observation> find(String id) {
        return Stream.concat(indicator.stream(), others.stream())
                .flatMap(one -> one.getMeasurements().stream().map(measurement -> Observation.of(one, measurement)))
                .filter(observation -> observation.getMeasurement().getId().equals(id))
                .findFirst();
    }

    /** Returns the question about a target that this indicator decides. */
    public static TargetQuestion of(GoalTarget target, Indicator indicator) {
        return new TargetQuestion(target, Optional.of(indicator), List.of(), Optional.empty(), List.of(), List.of());
    }

    /** Returns the question about a target without an indicator. */
    public static TargetQuestion of(GoalTarget target) {
        return new TargetQuestion(target, Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
    }
}
