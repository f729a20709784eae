package io.github.samenplan.plan;

import static io.github.samenplan.TestPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.TestPlans;
import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalBuilder;
import io.github.samenplan.approach.Product;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.Outcome;
import io.github.samenplan.monitoring.Series;
import io.github.samenplan.monitoring.TestKind;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.monitoring.Verdict;
import io.github.samenplan.monitoring.VerdictMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts on whole plans: what a target takes from its goal and its plan. */
class PlanVerdictsTest {

    private static final LocalDate LATER = LocalDate.parse("2025-06-01");

    private static Indicator indicator(String id, String targetGroupId, String... rounds) {
        var indicator =
                Indicator.builder().id(id).name(id).targetGroupId(targetGroupId).areaId("dorpstad");
        for (String round : rounds) {
            String[] words = round.split(" ");
            indicator.addMeasurement(Measurement.builder()
                    .id(id + "-" + words[0])
                    .period(PartialDate.parse(words[0]))
                    .share(Percentage.parse(words[1]))
                    .uncertainty(Uncertainty.builder()
                            .standardError(new BigDecimal(words[2]))
                            .build())
                    .build());
        }
        return indicator.build();
    }

    private static CoalitionPlan planWith(GoalBuilder goal) {
        return plan().period(TestPlans.span("2020", "2024"))
                .addArea(Area.builder().id("dorpstad").name("Dorpstad").build())
                .addIndicators(
                        indicator("ouderen", "ouderen", "2020 50 1.5", "2024 41 2"),
                        indicator("jongeren", "jongeren", "2020 40 1.5", "2024 50 2"))
                .addGoal(goal.build())
                .build();
    }

    private static GoalBuilder goal() {
        return Goal.builder().id("doel").title("Minder eenzaamheid");
    }

    private static AtMost atMost(String share) {
        return AtMost.builder().share(Percentage.parse(share)).build();
    }

    private static GoalVerdict only(CoalitionPlan plan) {
        List<GoalVerdict> verdicts = PlanVerdicts.of(plan).on(LATER);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    @Test
    void a_target_takes_the_indicator_of_its_goal_if_just_one_fits() {
        assertThat(only(planWith(goal().addTarget(atMost("46")).addIndicatorId("ouderen")))
                        .verdict()
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(only(planWith(goal().addTarget(atMost("46")).addIndicatorIds("ouderen", "jongeren")))
                        .verdict()
                        .getOutcome())
                .as("two fit")
                .isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(only(planWith(goal().addTarget(atMost("46").toBuilder()
                                        .targetGroupId("ouderen")
                                        .build())
                                .addIndicatorIds("ouderen", "jongeren")))
                        .verdict()
                        .getOutcome())
                .as("one is of the target group")
                .isEqualTo(Outcome.MET);
        assertThat(only(planWith(goal().addTarget(atMost("46").toBuilder()
                                        .indicatorId("jongeren")
                                        .build())
                                .addIndicatorId("ouderen")))
                        .verdict()
                        .getOutcome())
                .as("its own goes first")
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(only(planWith(goal().addTarget(atMost("46")))).verdict().getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @Test
    void a_target_takes_the_time_of_its_goal_or_else_of_the_plan() {
        GoalBuilder goal = goal().addTarget(atMost("46")).addIndicatorId("ouderen");
        assertThat(only(planWith(goal)).verdict().getVerdicts().get(0).getDeadline())
                .contains(PartialDate.ofYear(2024));
        assertThat(only(planWith(goal.period(TestPlans.span("2020", "2027"))))
                        .verdict()
                        .getOutcome())
                .isEqualTo(Outcome.NOT_DUE);
    }

    @Test
    void all_targets_of_a_goal_must_be_met() {
        GoalVerdict verdict = only(planWith(goal().addTargets(
                        NoSignificantIncrease.builder().indicatorId("ouderen").build(),
                        NoSignificantIncrease.builder().indicatorId("jongeren").build())));
        assertThat(verdict.goal().getValue().getId()).isEqualTo("doel");
        assertThat(verdict.goal().getLocation().getPointer()).isEqualTo("/goals/0");
        assertThat(verdict.verdict().getVerdicts())
                .extracting(Verdict::getOutcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(verdict.verdict().getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_goal_without_a_target_cannot_be_assessed() {
        assertThat(only(planWith(goal())).verdict().sentence(Language.ENGLISH))
                .isEqualTo("The plan does not say when this goal counts as reached.");
    }

    @Test
    void the_host_chooses_the_rules() {
        CoalitionPlan plan = planWith(goal().addTarget(atMost("41")).addIndicatorId("ouderen"));
        VerdictMethod plain = VerdictMethod.HEALTH_STATISTICS.with(TestKind.FIGURES_ONLY);
        assertThat(PlanVerdicts.of(plan).on(LATER).get(0).verdict().getOutcome())
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(PlanVerdicts.of(plan, plain).on(LATER).get(0).verdict().getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void a_place_that_was_merged_is_found_among_the_areas_of_the_plan() {
        CoalitionPlan plan = planWith(goal().addTarget(
                        NoSignificantIncrease.builder().indicatorId("jongeren").build()));
        CoalitionPlan merged = plan.toBuilder()
                .areas(List.of(Area.builder()
                        .id("dorpstad")
                        .name("Dorpstad")
                        .existence(TestPlans.span("1900", "2021"))
                        .build()))
                .build();
        assertThat(only(plan).verdict().getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(only(merged).verdict().getOutcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # action,   product,    outcome in 2025
            DONE,       DONE,       UNDECIDED
            CONTINUING, DONE,       UNDECIDED
            DONE,       STARTED,    NOT_MET
            PLANNED,    DONE,       NOT_MET
            # of what is not stated nobody knows that it is there
            -,          DONE,       NOT_ASSESSABLE
            -,          STARTED,    NOT_MET
            """)
    void a_milestone_looks_at_the_parts_that_make_it_up(Progress action, Progress state, Outcome outcome) {
        Action training = TestPlans.action("training")
                .progress(Optional.ofNullable(action))
                .build();
        Product card = Product.builder().id("kaart").title("Kaart").state(state).build();
        CoalitionPlan plan = planWith(goal().addTarget(MilestoneReached.builder()
                        .milestone("signaleren is geregeld")
                        .addPartIds("training", "kaart")
                        .build()))
                .toBuilder()
                .addAction(training)
                .addProduct(card)
                .build();
        assertThat(only(plan).verdict().getOutcome()).isEqualTo(outcome);
    }

    @Test
    void an_outlook_finds_the_series_of_the_indicator() {
        CoalitionPlan plan =
                planWith(goal().addTarget(atMost("46").toBuilder()
                                .indicatorId("monitor-ouderen")
                                .build()))
                        .toBuilder()
                        .addSeries(Series.builder()
                                .id("monitor")
                                .name("Gezondheidsmonitor")
                                .addRound(PartialDate.ofYear(2022))
                                .frequency(Frequency.builder()
                                        .every(Period.ofYears(4))
                                        .build())
                                .build())
                        .addIndicator(indicator("monitor-ouderen", "ouderen").toBuilder()
                                .seriesId("monitor")
                                .build())
                        .build();
        PlanPart<GoalTarget> target = PlanParts.of(plan).of(GoalTarget.class).get(0);
        assertThat(PlanVerdicts.of(plan).outlook(target, LATER).betterYear()).contains(2026);
    }

    @Test
    void a_target_group_of_a_goal_should_have_a_figure() {
        CoalitionPlan plan = planWith(goal().addTargetGroupIds("ouderen", "mantelzorgers", "gezinnen")).toBuilder()
                .addTargetGroups(
                        TargetGroup.builder().id("ouderen").name("Ouderen").build(),
                        TargetGroup.builder()
                                .id("mantelzorgers")
                                .name("Mantelzorgers")
                                .build(),
                        TargetGroup.builder().id("gezinnen").name("Gezinnen").build())
                .addIndicator(indicator("gezinnen-eenzaam", "gezinnen").toBuilder()
                        .addMeasurement(Measurement.builder().id("leeg").build())
                        .build())
                .build();
        assertThat(PlanVerdicts.of(plan).groupsWithoutFigure(plan.getGoals().get(0)))
                .extracting(group -> group.getValue().getId())
                .containsExactly("mantelzorgers", "gezinnen");
    }

    @Test
    void a_programme_has_goals_too() {
        assertThat(PlanVerdicts.of(TestPlans.emptyProgramme()).on(LATER)).isEmpty();
    }
}
