package io.github.samenplan.plan;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.monitoring.Combination;
import io.github.samenplan.monitoring.CombinedVerdict;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.Series;
import io.github.samenplan.monitoring.TargetOutlook;
import io.github.samenplan.monitoring.TargetQuestion;
import io.github.samenplan.monitoring.VerdictMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the goals of a plan were reached, as far as its own figures can tell (Dutch: <i>oordeel over de doelen</i>).
 *
 * <p>A goal is reached if all its targets are. What a target does not state itself comes from its goal or its plan: the
 * indicator, if the goal has just one that fits; the time, if the goal or else the plan has one.
 */
public final class PlanVerdicts {

    private final PlanParts parts;
    private final VerdictMethod method;

    private PlanVerdicts(PlanParts parts, VerdictMethod method) {
        this.parts = parts;
        this.method = method;
    }

    /**
     * Judges every goal, in the order of the plan.
     *
     * @param date the day on which is asked; what is measured or published later is not known
     */
    public List<GoalVerdict> on(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return parts.of(Goal.class).stream()
                .map(goal -> new GoalVerdict(
                        goal,
                        CombinedVerdict.of(
                                Combination.EVERY,
                                goal.getValue().getTargets().stream()
                                        .map(target -> method.judge(question(goal.getValue(), target), date))
                                        .toList())))
                .toList();
    }

    /**
     * Returns whether anybody will be able to tell that a target was reached.
     *
     * @param target a target of this plan
     * @param date the day on which is asked
     * @throws IllegalArgumentException if the target is not of a goal of this plan
     */
    public TargetOutlook outlook(PlanPart<GoalTarget> target, LocalDate date) {
        Goal goal = target.within(Goal.class)
                .orElseThrow(() -> new IllegalArgumentException("Target must be of a goal - but was: " + target))
                .getValue();
        TargetQuestion question = question(goal, target.getValue());
        Optional<Series> series = question.indicator()
                .flatMap(Indicator::getSeriesId)
                .flatMap(id -> parts.find(id, Series.class))
                .map(PlanPart::getValue);
        return TargetOutlook.of(question, series, method, date);
    }

    /** Returns the target groups of a goal of which no figure is known, or none with a value. */
    public List<PlanPart<TargetGroup>> groupsWithoutFigure(Goal goal) {
        return goal.getTargetGroupIds().stream()
                .filter(id -> values(Indicator.class).stream()
                        .filter(indicator -> indicator.getTargetGroupId().equals(Optional.of(id)))
                        .flatMap(indicator -> indicator.getMeasurements().stream())
                        .noneMatch(measurement -> measurement.getShare().isPresent()
                                || measurement.getNumber().isPresent()))
                .flatMap(id -> parts.find(id, TargetGroup.class).stream())
                .toList();
    }

    /** Returns all that a verdict on a target of a goal depends on. */
    private TargetQuestion question(Goal goal, GoalTarget target) {
        return new TargetQuestion(
                target,
                indicator(goal, target),
                values(Indicator.class),
                goal.getPeriod().or(parts.getDocument()::getPeriod),
                values(Area.class),
                target instanceof MilestoneReached milestone ? progress(milestone) : List.of());
    }

    private Optional<Indicator> indicator(Goal goal, GoalTarget target) {
        List<Indicator> candidates = Stream.concat(
                        target.getIndicatorId().stream(),
                        target.getIndicatorId().isPresent() ? Stream.empty() : goal.getIndicatorIds().stream())
                .flatMap(id -> parts.find(id, Indicator.class).stream())
                .map(PlanPart::getValue)
                .filter(indicator -> target.getIndicatorId().isPresent()
                        || target.getTargetGroupId().isEmpty()
                        || target.getTargetGroupId().equals(indicator.getTargetGroupId()))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private <T> List<T> values(Class<T> type) {
        return parts.of(type).stream().map(PlanPart::getValue).toList();
    }

    private List<Optional<Progress>> progress(MilestoneReached milestone) {
        return milestone.getPartIds().stream()
                .map(id -> parts.find(id).flatMap(PlanVerdicts::progress))
                .toList();
    }

    private static Optional<Progress> progress(PlanPart<?> part) {
        return Shape.of(part.getValue()).values(part.getValue()).values().stream()
                .filter(Progress.class::isInstance)
                .map(Progress.class::cast)
                .findFirst();
    }

    /** Returns the verdicts on a plan or programme of which the parts are known, by those rules. */
    public static PlanVerdicts of(PlanParts parts, VerdictMethod method) {
        return new PlanVerdicts(Objects.requireNonNull(parts, "parts"), Objects.requireNonNull(method, "method"));
    }

    /** Returns the verdicts on a plan or programme, by those rules. */
    public static PlanVerdicts of(PlanDocument document, VerdictMethod method) {
        return of(PlanParts.of(document), method);
    }

    /** Returns the verdicts on a plan or programme, by the rules of the Dutch health statistics. */
    public static PlanVerdicts of(PlanDocument document) {
        return of(document, VerdictMethod.HEALTH_STATISTICS);
    }
}
