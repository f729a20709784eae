package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.util.List;

/** The rules of the fifth national pillar: monitoring and evaluation. */
final class MonitoringRules {

    /** What is not watched cannot be learnt from. */
    static final CompletenessRule INDICATOR = missing(
                    "indicator-missing",
                    Severity.ERROR,
                    "Het plan noemt geen indicator: niets waaraan te zien is of het beter gaat.",
                    "The plan names no indicator: nothing that shows whether things get better.")
            .advice(
                    "Kies minstens één indicator, zoals het aandeel eenzame inwoners in de GGD-monitor.",
                    "Choose at least one indicator, such as the share of lonely residents in the health monitor.")
            .source(PillarSource.of("monitoring en evaluatie"))
            .unlessAny(parts -> parts.of(Indicator.class));

    /** Nobody can tell whether a main goal without a target was reached. */
    static final CompletenessRule GOAL_TARGET = missing(
                    "goal-without-target",
                    Severity.INFO,
                    "Er staat niet wanneer dit hoofddoel is gehaald.",
                    "It is not stated when this main goal counts as reached.")
            .advice(
                    "Geef een streefwaarde of een mijlpaal, met een jaar.",
                    "Give a target or a milestone, with a year.")
            .source(PillarSource.OWN)
            .unlessEach(
                    MonitoringRules::mainGoals,
                    goal -> !goal.getValue().getTargets().isEmpty());

    /** A main goal needs something to see it by. */
    static final CompletenessRule GOAL_INDICATOR = missing(
                    "goal-without-indicator",
                    Severity.WARNING,
                    "Bij dit hoofddoel hoort geen indicator.",
                    "No indicator goes with this main goal.")
            .advice("Verbind het doel met een indicator.", "Link the goal to an indicator.")
            .source(PillarSource.of("monitoring en evaluatie"))
            .unlessEach(
                    MonitoringRules::mainGoals,
                    goal -> !goal.getValue().getIndicatorIds().isEmpty()
                            || goal.getValue().getTargets().stream().anyMatch(MonitoringRules::canBeSeen));

    /** A change is measured from somewhere. */
    static final CompletenessRule BASELINE = missing(
                    "indicator-without-baseline",
                    Severity.WARNING,
                    "Deze indicator heeft geen nulmeting.",
                    "This indicator has no baseline.")
            .advice(
                    "Neem de laatste meting van voor het plan op, met jaar en bron.",
                    "Include the last measurement from before the plan, with its year and source.")
            .source(PillarSource.of("monitoring en evaluatie"))
            .unlessEach(
                    parts -> parts.of(Indicator.class),
                    indicator -> indicator.getValue().getBaselineId().isPresent()
                            || indicator.getValue().getMeasurements().stream()
                                    .anyMatch(measurement ->
                                            measurement.getShare().isPresent()
                                                    || measurement.getNumber().isPresent()));

    /** Figures can only be compared when it is known where they come from. */
    static final CompletenessRule INDICATOR_SERIES = missing(
                    "indicator-without-series",
                    Severity.WARNING,
                    "Er staat niet uit welke monitor deze indicator komt.",
                    "It is not stated which monitor this indicator comes from.")
            .advice(
                    "Noem de meetreeks, zoals de Gezondheidsmonitor van de GGD, zodat cijfers te vergelijken zijn.",
                    "Name the series, such as the public health monitor, so that figures can be compared.")
            .source(PillarSource.of("monitoring en evaluatie"))
            .unlessEach(
                    parts -> parts.of(Indicator.class),
                    indicator -> indicator.getValue().getSeriesId().isPresent()
                            || indicator.getValue().getSubjectId().isPresent());

    /** Looking back is part of the pillar. */
    static final CompletenessRule EVALUATION = missing(
                    "evaluation-missing", Severity.ERROR, "Er is geen evaluatie gepland.", "No evaluation is planned.")
            .advice("Spreek af wanneer en hoe wordt teruggekeken.", "Agree when and how the partners look back.")
            .source(PillarSource.of("monitoring en evaluatie"))
            .unlessAny(MonitoringRules::evaluations);

    /** An evaluation whose date has passed should have an outcome. */
    static final CompletenessRule EVALUATION_DONE = missing(
                    "evaluation-overdue",
                    Severity.INFO,
                    "Deze evaluatie had al gehouden moeten zijn; er staat niet wat eruit kwam.",
                    "This evaluation should have been held by now; it is not stated what came out.")
            .advice(
                    "Vul in of de evaluatie is gehouden en wat de uitkomst is.",
                    "Fill in whether the evaluation was held and what came out.")
            .source(PillarSource.OWN)
            .unless((parts, date) -> {
                List<PlanPart<Evaluation>> past = evaluations(parts).stream()
                        .filter(part -> part.getValue()
                                .getDate()
                                .filter(due -> due.certainlyBefore(date))
                                .isPresent())
                        .toList();
                List<Answer.Evidence> open = past.stream()
                        .filter(part -> part.getValue().getConclusions().isEmpty())
                        .filter(part -> part.getValue()
                                .getProgress()
                                .filter(progress -> progress == Progress.DONE)
                                .isEmpty())
                        .map(part -> Answer.Evidence.at(part.getLocation()))
                        .toList();
                if (past.isEmpty()) {
                    return Answer.notApplicable();
                }
                return open.isEmpty() ? Answer.met(past) : Answer.notMet(open);
            });

    private MonitoringRules() {}

    static List<CompletenessRule> all() {
        return List.of(INDICATOR, GOAL_TARGET, GOAL_INDICATOR, BASELINE, INDICATOR_SERIES, EVALUATION, EVALUATION_DONE);
    }

    private static List<PlanPart<Evaluation>> evaluations(PlanParts parts) {
        return CommitmentRules.matching(
                parts.of(Evaluation.class), evaluation -> CommitmentRules.isMeant(evaluation.getProgress()));
    }

    /** Returns the main goals; of a plan that names no levels, all goals. */
    private static List<PlanPart<Goal>> mainGoals(PlanParts parts) {
        List<PlanPart<Goal>> goals = parts.of(Goal.class);
        return goals.stream().allMatch(goal -> goal.getValue().getLevel().isEmpty())
                ? goals
                : CommitmentRules.matching(
                        goals,
                        goal -> goal.getLevel().filter(GoalLevel.MAIN::equals).isPresent());
    }

    /** A milestone can be seen to be reached, and a count be counted; all other targets need an indicator. */
    private static boolean canBeSeen(GoalTarget target) {
        return target.getIndicatorId().isPresent()
                || target instanceof MilestoneReached
                || target instanceof CountReached;
    }
}
