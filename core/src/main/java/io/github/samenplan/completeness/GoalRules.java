package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.Matching.isMeant;
import static io.github.samenplan.completeness.Matching.matching;
import static io.github.samenplan.completeness.PlanRule.missing;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanPart;
import io.github.samenplan.plan.PlanParts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules on goals: each has a level, a time, something to see it by, and something that is done for it. */
final class GoalRules {

    /** Without a goal nobody knows what the plan is for. */
    static final CompletenessRule GOAL = missing(
                    "goal-missing", Severity.ERROR, "Het plan noemt geen doel.", "The plan names no goal.")
            .advice("Neem minstens één hoofddoel op.", "Include at least one main goal.")
            .source(RuleSource.pillar("duurzame aanpak"))
            .absentAs("de doelen", "the goals", "goals")
            .unlessAny(parts -> parts.of(Goal.class));

    /** A wide ambition and a narrow sub-goal are judged in different ways. */
    static final CompletenessRule GOAL_LEVEL = missing(
                    "goal-without-level",
                    Severity.INFO,
                    "Er staat niet of dit een ambitie, hoofddoel of subdoel is.",
                    "It is not stated whether this is an ambition, a main goal or a sub-goal.")
            .advice("Geef het niveau van het doel aan.", "State the level of the goal.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> parts.of(Goal.class),
                    goal -> goal.getValue().getLevel().isPresent());

    /** A goal for some day is a wish. */
    static final CompletenessRule GOAL_PERIOD = missing(
                    "goal-without-period",
                    Severity.INFO,
                    "Er staat niet wanneer dit hoofddoel bereikt moet zijn.",
                    "It is not stated when this main goal has to be reached.")
            .advice("Vul een jaar of periode in.", "Fill in a year or period.")
            .source(RuleSource.OWN)
            .unlessEach(
                    GoalRules::mainGoals,
                    goal -> times(goal.getValue()).findAny().isPresent()
                            || goal.getValue().getStageId().isPresent());

    /** Nobody can tell whether a main goal without a target was reached. */
    static final CompletenessRule GOAL_TARGET = missing(
                    "goal-without-target",
                    Severity.INFO,
                    "Er staat niet wanneer dit hoofddoel is gehaald.",
                    "It is not stated when this main goal counts as reached.")
            .advice(
                    "Geef een streefwaarde of een mijlpaal, met een jaar.",
                    "Give a target or a milestone, with a year.")
            .source(RuleSource.OWN)
            .unlessEach(
                    GoalRules::mainGoals, goal -> !goal.getValue().getTargets().isEmpty());

    /** A main goal needs something to see it by. */
    static final CompletenessRule GOAL_INDICATOR = missing(
                    "goal-without-indicator",
                    Severity.WARNING,
                    "Bij dit hoofddoel hoort geen indicator.",
                    "No indicator goes with this main goal.")
            .advice("Verbind het doel met een indicator.", "Link the goal to an indicator.")
            .source(RuleSource.pillar("monitoring en evaluatie"))
            .unlessEach(
                    GoalRules::mainGoals,
                    goal -> !goal.getValue().getIndicatorIds().isEmpty()
                            || goal.getValue().getTargets().stream().anyMatch(GoalRules::canBeSeen));

    /** Nothing comes of a goal that nobody does anything for. */
    static final CompletenessRule GOAL_ACTION = missing(
                    "goal-without-action",
                    Severity.INFO,
                    "Bij dit doel hoort geen actie.",
                    "No action goes with this goal.")
            .advice(
                    "Verbind een actie met dit doel of met een van zijn subdoelen.",
                    "Link an action to this goal or to one of its sub-goals.")
            .source(RuleSource.OWN)
            .unless(question -> {
                PlanParts parts = question.getParts();
                Set<String> served = served(parts);
                return PlanRule.each(
                        matching(
                                parts.of(Goal.class),
                                goal -> goal.getLevel()
                                        .filter(GoalLevel.AMBITION::equals)
                                        .isEmpty()),
                        goal -> served.contains(goal.getValue().getId()));
            });

    /** A goal that lies behind the end of the plan is nobody's any more. */
    static final CompletenessRule GOAL_IN_TIME = missing(
                    "goal-outlives-plan",
                    Severity.INFO,
                    "Dit doel loopt door na het einde van het plan.",
                    "This goal goes on after the end of the plan.")
            .advice(
                    "Spreek af wie na het einde van het plan nagaat of het doel is gehaald.",
                    "Agree who will find out after the end of the plan whether the goal was reached.")
            .source(RuleSource.OWN)
            .unlessEach(
                    parts -> parts.getDocument()
                                    .getPeriod()
                                    .flatMap(TimeSpan::getEnd)
                                    .isEmpty()
                            ? List.of()
                            : matching(
                                    parts.of(Goal.class),
                                    goal -> times(goal).findAny().isPresent()),
                    goal -> goal.within(CoalitionPlan.class)
                            .flatMap(plan -> plan.getValue().getPeriod())
                            .map(period -> times(goal.getValue()).noneMatch(period::certainlyEndedBefore))
                            .orElse(true));

    private GoalRules() {}

    static List<CompletenessRule> all() {
        return List.of(GOAL, GOAL_LEVEL, GOAL_PERIOD, GOAL_TARGET, GOAL_INDICATOR, GOAL_ACTION, GOAL_IN_TIME);
    }

    /** Returns the main goals; of a plan that names no levels, all goals. */
    private static List<PlanPart<Goal>> mainGoals(PlanParts parts) {
        List<PlanPart<Goal>> goals = parts.of(Goal.class);
        return goals.stream().allMatch(goal -> goal.getValue().getLevel().isEmpty())
                ? goals
                : matching(
                        goals,
                        goal -> goal.getLevel().filter(GoalLevel.MAIN::equals).isPresent());
    }

    /** A milestone can be seen to be reached, and a count be counted; all other targets need an indicator. */
    private static boolean canBeSeen(GoalTarget target) {
        return target.getIndicatorId().isPresent()
                || target instanceof MilestoneReached
                || target instanceof CountReached;
    }

    /** Returns every last moment that a goal or one of its targets states. */
    private static Stream<PartialDate> times(Goal goal) {
        Stream<PartialDate> ofTargets = goal.getTargets().stream()
                .flatMap(target ->
                        Stream.concat(target.getBy().stream(), target.getPeriod().flatMap(TimeSpan::getEnd).stream()));
        return Stream.concat(goal.getPeriod().flatMap(TimeSpan::getEnd).stream(), ofTargets);
    }

    /** Returns the goals that an action or event is meant for, and with them those that they are part of. */
    private static Set<String> served(PlanParts parts) {
        Stream<String> byActions = parts.of(Action.class).stream()
                .map(PlanPart::getValue)
                .filter(action -> isMeant(action.getProgress()))
                .flatMap(action -> action.getGoalIds().stream());
        Stream<String> byEvents = parts.of(Event.class).stream()
                .map(PlanPart::getValue)
                .filter(event -> isMeant(event.getProgress()))
                .flatMap(event -> event.getGoalIds().stream());
        Deque<String> found =
                new ArrayDeque<>(Stream.concat(byActions, byEvents).toList());
        Set<String> served = new HashSet<>();
        while (!found.isEmpty()) {
            String id = found.remove();
            if (served.add(id)) {
                parts.find(id, Goal.class)
                        .ifPresent(goal -> found.addAll(goal.getValue().getPartOfIds()));
            }
        }
        return served;
    }
}
