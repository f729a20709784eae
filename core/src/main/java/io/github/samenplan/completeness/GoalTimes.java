package io.github.samenplan.completeness;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.TimeSpan;
import java.util.stream.Stream;

/** When a goal has to be reached. */
final class GoalTimes {

    private GoalTimes() {}

    /** Returns every last moment that the goal or one of its targets states. */
    static Stream<PartialDate> of(Goal goal) {
        Stream<PartialDate> ofTargets = goal.getTargets().stream()
                .flatMap(target ->
                        Stream.concat(target.getBy().stream(), target.getPeriod().flatMap(TimeSpan::getEnd).stream()));
        return Stream.concat(goal.getPeriod().flatMap(TimeSpan::getEnd).stream(), ofTargets);
    }
}
