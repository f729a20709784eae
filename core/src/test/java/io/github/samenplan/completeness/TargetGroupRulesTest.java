package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.action;
import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.contactPoint;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.indicator;
import static io.github.samenplan.TestPlans.measurement;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.referralRule;
import static io.github.samenplan.completeness.RuleExample.answer;
import static io.github.samenplan.completeness.RuleExample.pointers;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.community.TargetGroupBuilder;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.CoalitionPlanBuilder;
import io.github.samenplan.referral.ReferralArrangement;
import io.github.samenplan.referral.ReferralArrangementBuilder;
import io.github.samenplan.referral.ReferralCondition;
import io.github.samenplan.referral.Service;
import io.github.samenplan.referral.ServiceBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetGroupRulesTest {

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("target-groups-too-few", "")
                        .lackingIn(
                                "The plan names few target groups: 1, out of at least 2.",
                                "seniors, and the oldest among them",
                                groups(of("senioren"), of("85-plus").partOfId("senioren"))
                                        .build(),
                                "")
                        .met("the complete plan", completePlan(), "/targetGroups/0", "/targetGroups/1")
                        .notApplicable("no group", emptyPlan()),
                rule("target-group-without-goal", "No goal is about this target group.")
                        .lacking(
                                "two groups, and no goal",
                                groups(of("een"), of("twee")).build(),
                                "/targetGroups/0",
                                "/targetGroups/1")
                        .lacking(
                                "a goal about one of two",
                                groups(of("een"), of("twee"))
                                        .addGoal(goal("doel").toBuilder()
                                                .addTargetGroupId("een")
                                                .build())
                                        .build(),
                                "/targetGroups/1")
                        .met("the complete plan", completePlan(), "/targetGroups/0", "/targetGroups/1")
                        .met(
                                "a goal about everybody",
                                groups(of("een")).addGoal(goal("doel")).build(),
                                "/targetGroups/0")
                        .met(
                                "a target about the wider group",
                                groups(of("een").partOfId("twee"), of("twee"))
                                        .addGoal(goal("doel").toBuilder()
                                                .addTarget(TrendBroken.builder()
                                                        .targetGroupId("twee")
                                                        .build())
                                                .build())
                                        .build(),
                                "/targetGroups/0",
                                "/targetGroups/1")
                        .notApplicable("no group", emptyPlan()),
                rule("target-group-without-action", "There is no action or service for this target group.")
                        .lacking(
                                "an action for nobody, and one that was stopped",
                                groups(of("een"))
                                        .addActions(
                                                action("niets").build(),
                                                action("gestopt")
                                                        .addTargetGroupId("een")
                                                        .progress(Progress.STOPPED)
                                                        .build())
                                        .build(),
                                "/targetGroups/0")
                        .lacking(
                                "an action for another group, towards a goal for all",
                                groups(of("een"), of("twee"))
                                        .addGoal(goal("doel"))
                                        .addAction(action("actie")
                                                .addTargetGroupId("twee")
                                                .addGoalId("doel")
                                                .build())
                                        .build(),
                                "/targetGroups/0")
                        .lacking(
                                "a service for the group that was stopped",
                                groups(of("een"))
                                        .referral(services(service("een").progress(Progress.STOPPED)))
                                        .build(),
                                "/targetGroups/0")
                        .met("the complete plan", completePlan(), "/targetGroups/0", "/targetGroups/1")
                        .met(
                                "a service",
                                groups(of("een"))
                                        .referral(services(service("een")))
                                        .build(),
                                "/targetGroups/0")
                        .met(
                                "an action towards a goal about the group",
                                groups(of("een"))
                                        .addGoal(goal("doel").toBuilder()
                                                .addTargetGroupId("een")
                                                .build())
                                        .addAction(action("actie")
                                                .addGoalId("doel")
                                                .build())
                                        .build(),
                                "/targetGroups/0")
                        .notApplicable("no group", emptyPlan()),
                rule("target-group-without-figure", "There is no figure on this target group.")
                        .lacking(
                                "figures on a wider group and on all, and one to come",
                                groups(of("een").partOfId("twee"), of("twee"))
                                        .addIndicators(
                                                indicator("wijd")
                                                        .targetGroupId("twee")
                                                        .addMeasurement(share())
                                                        .build(),
                                                indicator("alle")
                                                        .addMeasurement(share())
                                                        .build(),
                                                indicator("later")
                                                        .targetGroupId("een")
                                                        .addMeasurement(measurement("later")
                                                                .missing(MissingValue.EXPECTED)
                                                                .build())
                                                        .build())
                                        .build(),
                                "/targetGroups/0")
                        .met("the complete plan", completePlan(), "/targetGroups/0", "/targetGroups/1")
                        .notApplicable("no group", emptyPlan()),
                rule(
                                "target-group-without-route",
                                "It is not stated where a signal about somebody of this target group can go.")
                        .lacking("a group", groups(of("een")).build(), "/targetGroups/0")
                        .lacking(
                                "a point, a rule and a service for another group",
                                groups(of("een"), of("twee"))
                                        .referral(ReferralArrangement.builder()
                                                .addContactPoint(contactPoint("punt")
                                                        .addTargetGroupId("twee")
                                                        .build())
                                                .addRule(referralRule("regel")
                                                        .when(ReferralCondition.builder()
                                                                .addTargetGroupId("twee")
                                                                .build())
                                                        .build())
                                                .addService(service("twee").build())
                                                .build())
                                        .build(),
                                "/targetGroups/0")
                        .met("the complete plan", completePlan(), "/targetGroups/0", "/targetGroups/1")
                        .met(
                                "a service",
                                groups(of("een"))
                                        .referral(services(service("een")))
                                        .build(),
                                "/targetGroups/0")
                        .met(
                                "a rule for all",
                                referring(arrangement -> arrangement.addRule(
                                        referralRule("regel").build())),
                                "/targetGroups/0")
                        .met(
                                "a point for all",
                                referring(arrangement -> arrangement.addContactPoint(
                                        contactPoint("punt").build())),
                                "/targetGroups/0")
                        .notApplicable("no group", emptyPlan()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @Test
    void groups_that_are_part_of_each_other_in_a_circle_do_not_hold_it_up() {
        CoalitionPlan plan = groups(of("een").partOfId("twee"), of("twee").partOfId("een"))
                .addGoal(goal("doel").toBuilder().addTargetGroupId("drie").build())
                .build();
        assertThat(pointers(answer("target-group-without-goal", plan)))
                .containsExactly("/targetGroups/0", "/targetGroups/1");
    }

    private static CoalitionPlan referring(UnaryOperator<ReferralArrangementBuilder> with) {
        return groups(of("een"))
                .referral(with.apply(ReferralArrangement.builder()).build())
                .build();
    }

    private static ReferralArrangement services(ServiceBuilder service) {
        return ReferralArrangement.builder().addService(service.build()).build();
    }

    private static ServiceBuilder service(String group) {
        return Service.builder().id("dienst").name("Dienst").addTargetGroupId(group);
    }

    private static Measurement share() {
        return measurement("meting").share(Percentage.ofPercent("49")).build();
    }

    private static TargetGroupBuilder of(String id) {
        return TargetGroup.builder().id(id).name(id);
    }

    private static CoalitionPlanBuilder groups(TargetGroupBuilder... groups) {
        return plan().addAllTargetGroups(
                        Stream.of(groups).map(TargetGroupBuilder::build).toList());
    }
}
