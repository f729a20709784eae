package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.span;
import static io.github.samenplan.TestPlans.statement;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Event;
import io.github.samenplan.approach.EventBuilder;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.Scope;
import io.github.samenplan.approach.Vision;
import io.github.samenplan.approach.VisionBuilder;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanStatus;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LastingApproachRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("goal-missing", "The plan names no goal.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("two goals", planWith(goal("een"), goal("twee")), "/goals/0", "/goals/1"),
                rule("target-group-missing", "The plan names no target group.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met(
                                "older people",
                                plan().addTargetGroup(TargetGroup.builder()
                                                .id("ouderen")
                                                .name("Ouderen")
                                                .build())
                                        .build(),
                                "/targetGroups/0"),
                rule("loneliness-kinds-missing", "The plan does not tell kinds of loneliness apart.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "a goal and a scope that name no kind",
                                plan().addGoal(goal("doel"))
                                        .addScope(Scope.builder()
                                                .addTheme("eenzaamheid")
                                                .build())
                                        .build(),
                                "")
                        .met(
                                "a goal and a scope that name one",
                                plan().addGoals(
                                                goal("een"),
                                                goal("twee").toBuilder()
                                                        .addLonelinessKind(LonelinessKind.EMOTIONAL)
                                                        .build())
                                        .addScope(Scope.builder()
                                                .addLonelinessKind(LonelinessKind.SOCIAL)
                                                .build())
                                        .build(),
                                "/goals/1",
                                "/scopes/0"),
                rule("action-missing", "The plan names no actions.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("an action", planWith(action("actie")), "/actions/0"),
                rule("action-without-owner", "It is not stated who answers for this action.")
                        .lacking(
                                "two of three without an owner, though one has a partner",
                                planWith(
                                        action("een"),
                                        action("twee").addOwnerId("welzijn"),
                                        action("drie").addPartnerId("welzijn")),
                                "/actions/0",
                                "/actions/2")
                        .met("an owner", planWith(action("actie").addOwnerId("welzijn")), "/actions/0")
                        .notApplicable("no action", emptyPlan()),
                rule("goal-outlives-plan", "This goal goes on after the end of the plan.")
                        .lacking(
                                "a plan to 2027, with goals for 2026, 2028 and for ever",
                                planUntil("2027", goalBy("2026"), goalBy("2028"), goal("altijd")),
                                "/goals/1")
                        .met(
                                "a plan to 2027, with goals for 2026 and for ever",
                                planUntil("2027", goalBy("2026"), goal("altijd")),
                                "/goals/0")
                        .notApplicable("a plan without goals", planUntil("2027"))
                        .notApplicable("a plan to 2027, with a goal for ever", planUntil("2027", goal("altijd")))
                        .notApplicable("a plan without a period", planWith(goalBy("2028")))
                        .notApplicable(
                                "a plan without an end",
                                plan().period(TimeSpan.builder()
                                                .begin(PartialDate.parse("2024"))
                                                .duration(Period.ofYears(3))
                                                .build())
                                        .addGoal(goalBy("2028"))
                                        .build()),
                rule("vision-missing", "The plan has no vision on loneliness.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking("a vision that is only wanted", planOf(vision().progress(Progress.WANTED)), "")
                        .met("the complete plan", completePlan(), "/vision"),
                rule("vision-without-text", "There is a vision, but it is not stated what it says.")
                        .lacking("a vision without words", planOf(vision().progress(Progress.DONE)), "/vision")
                        .met("the complete plan", completePlan(), "/vision")
                        .met("in a document", planOf(vision().documentId("visie")), "/vision")
                        .notApplicable("no vision", emptyPlan()),
                rule("action-without-period", "It is not stated when or how often this action takes place.")
                        .lacking(
                                "one of four, and one at an event without a date",
                                plan().addActions(
                                                action("een").build(),
                                                action("twee").stageId("agenda").build(),
                                                action("drie").addEventId("dag").build(),
                                                action("vier")
                                                        .addEventId("ooit")
                                                        .build())
                                        .addEvents(
                                                event("dag")
                                                        .dateWording("in het najaar")
                                                        .build(),
                                                event("ooit").build())
                                        .build(),
                                "/actions/0",
                                "/actions/3")
                        .met("the complete plan", completePlan(), "/actions/0", "/actions/1", "/actions/2")
                        .notApplicable("no action", emptyPlan()),
                rule("action-without-audience", "It is not stated whom this action is for.")
                        .lacking(
                                "for nobody, or for a goal for nobody",
                                plan().addActions(
                                                action("een").build(),
                                                action("twee").addGoalId("doel").build(),
                                                action("drie")
                                                        .addAudienceId("groep")
                                                        .build())
                                        .addGoal(goal("doel"))
                                        .build(),
                                "/actions/0",
                                "/actions/1")
                        .met("the complete plan", completePlan(), "/actions/0", "/actions/1", "/actions/2")
                        .notApplicable("no action", emptyPlan()),
                rule("action-without-progress", "It is not stated how far this action has come.")
                        .lacking(
                                "one of three, in a plan that is carried out",
                                plan().status(PlanStatus.IN_EXECUTION)
                                        .addActions(
                                                action("een").build(),
                                                action("twee")
                                                        .progress(Progress.PLANNED)
                                                        .build(),
                                                action("drie")
                                                        .addResult(statement("Het werkt."))
                                                        .build())
                                        .build(),
                                "/actions/0")
                        .met("the complete plan", completePlan(), "/actions/0", "/actions/1", "/actions/2")
                        .notApplicable(
                                "a plan that was only adopted",
                                plan().status(PlanStatus.ADOPTED)
                                        .addAction(action("een").build())
                                        .build())
                        .notApplicable("a plan that does not tell", planWith(action("een"))),
                rule("working-elements-missing", "Nowhere is it stated what makes an action work.")
                        .lacking("an action", planWith(action("een")), "")
                        .met("the complete plan", completePlan(), "/actions/0")
                        .notApplicable("no action", emptyPlan()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # end of the plan   | the goal       | answer    only what is certain is told
            2027                | 2027           | MET
            2027                | 2028           | NOT_MET
            2027                | 2028-01-01     | NOT_MET
            2027                | 2027-12-31     | MET
            2027-06             | 2027           | MET
            2027-06-30          | 2027-07-01     | NOT_MET
            2027-06-30          | 2027-06-30     | MET
            # an approximate date reaches one unit further, on either side
            2027~               | 2028           | MET
            2027~               | 2029           | NOT_MET
            2027                | 2028~          | MET
            2027                | 2029~          | NOT_MET
            """)
    void a_goal_outlives_its_plan_when_that_is_certain(String end, String goal, Outcome answer) {
        PartialDate moment = PartialDate.parse(goal);
        TimeSpan until = TimeSpan.builder().end(moment).build();
        Goal ofTarget = goal("doel").toBuilder()
                .addTarget(TrendBroken.builder().by(moment).build())
                .build();
        Goal ofTargetPeriod = goal("doel").toBuilder()
                .addTarget(TrendBroken.builder().period(until).build())
                .build();
        Goal ofGoal = goal("doel").toBuilder().period(until).build();
        assertThat(List.of(ofTarget, ofTargetPeriod, ofGoal))
                .allSatisfy(stated -> assertThat(outcome("goal-outlives-plan", planUntil(end, stated)))
                        .isEqualTo(answer));
    }

    @Test
    void one_late_target_of_several_is_enough() {
        Goal goal = goal("doel").toBuilder()
                .period(span("2024", "2026"))
                .addTargets(
                        TrendBroken.builder().by(PartialDate.parse("2025")).build(),
                        TrendBroken.builder().by(PartialDate.parse("2030")).build())
                .build();
        assertThat(outcome("goal-outlives-plan", planUntil("2027", goal))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void when_a_goal_begins_does_not_matter() {
        Goal goal = goal("doel").toBuilder()
                .period(TimeSpan.builder().begin(PartialDate.parse("2030")).build())
                .build();
        assertThat(outcome("goal-outlives-plan", planUntil("2027", goal))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static CoalitionPlan planUntil(String end, Goal... goals) {
        return plan().period(TimeSpan.builder().end(PartialDate.parse(end)).build())
                .addGoals(goals)
                .build();
    }

    private static Goal goalBy(String moment) {
        return goal("doel-" + moment).toBuilder()
                .addTarget(TrendBroken.builder().by(PartialDate.parse(moment)).build())
                .build();
    }

    private static CoalitionPlan planOf(VisionBuilder vision) {
        return plan().vision(vision.build()).build();
    }

    private static VisionBuilder vision() {
        return Vision.builder();
    }

    private static EventBuilder event(String id) {
        return Event.builder().id(id).title("Dag");
    }
}
