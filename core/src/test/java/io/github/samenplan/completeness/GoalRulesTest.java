package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.span;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanParts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoalRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("goal-without-level", "It is not stated whether this is an ambition, a main goal or a sub-goal.")
                        .lacking("one of two", planWith(main("een"), goal("twee")), "/goals/1")
                        .met("the complete plan", completePlan(), "/goals/0")
                        .notApplicable("no goal", emptyPlan()),
                rule("goal-without-period", "It is not stated when this main goal has to be reached.")
                        .lacking(
                                "one of four main goals",
                                planWith(
                                        main("een").toBuilder()
                                                .period(span("2024", "2027"))
                                                .build(),
                                        main("twee").toBuilder()
                                                .stageId("agenda")
                                                .build(),
                                        main("drie").toBuilder()
                                                .addTarget(TrendBroken.builder()
                                                        .by(PartialDate.parse("2027"))
                                                        .build())
                                                .build(),
                                        main("vier"),
                                        goal("vijf").toBuilder()
                                                .level(GoalLevel.SUB)
                                                .build()),
                                "/goals/3")
                        .met("the complete plan", completePlan(), "/goals/0")
                        .notApplicable("no goal", emptyPlan()),
                rule("goal-without-action", "No action goes with this goal.")
                        .lacking(
                                "a goal, beside one with an action, and an ambition",
                                plan().addGoals(
                                                main("een"),
                                                main("twee"),
                                                goal("drie").toBuilder()
                                                        .level(GoalLevel.AMBITION)
                                                        .build())
                                        .addAction(action("actie")
                                                .addGoalId("twee")
                                                .build())
                                        .build(),
                                "/goals/0")
                        .lacking(
                                "an action that was stopped, and an event that is only wanted",
                                plan().addGoals(main("een"), main("twee"))
                                        .addAction(action("actie")
                                                .addGoalId("een")
                                                .progress(Progress.STOPPED)
                                                .build())
                                        .addEvent(event("twee", Progress.WANTED))
                                        .build(),
                                "/goals/0",
                                "/goals/1")
                        .lacking(
                                "two goals that are part of each other",
                                planWith(partOf("een", "twee"), partOf("twee", "een")),
                                "/goals/0",
                                "/goals/1")
                        .met("the complete plan", completePlan(), "/goals/0")
                        .met(
                                "an event",
                                plan().addGoal(main("een"))
                                        .addEvent(event("een", Progress.DONE))
                                        .build(),
                                "/goals/0")
                        .met(
                                "an action of a goal two steps below",
                                plan().addGoals(main("een"), partOf("twee", "een"), partOf("drie", "twee"))
                                        .addAction(action("actie")
                                                .addGoalId("drie")
                                                .build())
                                        .build(),
                                "/goals/0",
                                "/goals/1",
                                "/goals/2")
                        .notApplicable("no goal", emptyPlan())
                        .notApplicable(
                                "an ambition only",
                                planWith(goal("een").toBuilder()
                                        .level(GoalLevel.AMBITION)
                                        .build())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @Test
    void a_line_of_thousands_of_goals_is_followed_once() {
        CoalitionPlan plan = planWith(IntStream.range(0, 5_000)
                .mapToObj(i -> partOf("g" + i, "g" + (i + 1)))
                .toArray(Goal[]::new));
        CompletenessRule rule =
                RuleCatalogue.shipped().find("goal-without-action").orElseThrow();

        Answer answer = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> rule.check(Question.of(PlanParts.of(plan), LocalDate.of(2026, 1, 1))));

        assertThat(answer.getEvidence()).hasSize(5_000);
    }

    private static Event event(String goal, Progress progress) {
        return Event.builder()
                .id("dag")
                .title("Dag")
                .addGoalId(goal)
                .progress(progress)
                .build();
    }

    private static Goal partOf(String id, String other) {
        return goal(id).toBuilder().addPartOfId(other).build();
    }

    private static Goal main(String id) {
        return goal(id).toBuilder().level(GoalLevel.MAIN).build();
    }
}
