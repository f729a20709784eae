package io.github.samenplan.completeness;

import io.github.samenplan.approach.Action;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.plan.Adoption;
import io.github.samenplan.plan.AdoptionStep;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanParts;
import io.github.samenplan.plan.PlanStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far a plan has come on a day.
 *
 * <ol>
 *   <li>What the plan states counts; but once its period is certainly over, it has ended, whatever it was before, unless
 *       it says that it was evaluated.
 *   <li>A plan that states nothing has ended when its period is certainly over, is carried out when an action is under
 *       way or done, and is adopted when that is done.
 *   <li>Of any other plan it cannot be told: it is asked everything.
 * </ol>
 */
final class StatusOnDay {

    private static final Set<Progress> UNDER_WAY = EnumSet.of(Progress.STARTED, Progress.DONE, Progress.CONTINUING);

    private StatusOnDay() {}

    static Optional<PlanStatus> of(PlanParts parts, LocalDate date) {
        if (!(parts.getDocument() instanceof CoalitionPlan plan)) {
            return Optional.empty();
        }
        if (plan.getStatus().filter(PlanStatus.EVALUATED::equals).isPresent()) {
            return plan.getStatus();
        }
        if (plan.getPeriod()
                .flatMap(TimeSpan::getEnd)
                .filter(end -> end.certainlyBefore(date))
                .isPresent()) {
            return Optional.of(PlanStatus.ENDED);
        }
        return plan.getStatus().or(() -> shownBy(parts));
    }

    private static Optional<PlanStatus> shownBy(PlanParts parts) {
        if (parts.of(Action.class).stream()
                .anyMatch(action -> Matching.isOneOf(action.getValue().getProgress(), UNDER_WAY))) {
            return Optional.of(PlanStatus.IN_EXECUTION);
        }
        return parts.of(Adoption.class).stream()
                .map(part -> part.getValue())
                .filter(adoption -> adoption.getStep() == AdoptionStep.ADOPTED)
                .filter(adoption ->
                        adoption.getProgress().filter(Progress.DONE::equals).isPresent())
                .findFirst()
                .map(adoption -> PlanStatus.ADOPTED);
    }
}
