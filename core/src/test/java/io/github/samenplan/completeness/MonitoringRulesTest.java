package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.completePlan;
import static io.github.samenplan.TestPlans.contactPoint;
import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.evaluation;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.indicator;
import static io.github.samenplan.TestPlans.measurement;
import static io.github.samenplan.TestPlans.number;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.planWith;
import static io.github.samenplan.TestPlans.span;
import static io.github.samenplan.TestPlans.statement;
import static io.github.samenplan.completeness.RuleExample.TODAY;
import static io.github.samenplan.completeness.RuleExample.answer;
import static io.github.samenplan.completeness.RuleExample.outcome;
import static io.github.samenplan.completeness.RuleExample.pointers;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.monitoring.Construct;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.EvaluationBuilder;
import io.github.samenplan.monitoring.IndicatorBuilder;
import io.github.samenplan.monitoring.MeasurementBuilder;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.Series;
import io.github.samenplan.monitoring.SeriesBuilder;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.monitoring.TrendBrokenBuilder;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.referral.ReferralArrangement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringRulesTest {

    private static final MeasurementBuilder MEASURED = measurement("meting").share(Percentage.ofPercent("49"));

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("indicator-missing", "The plan names no indicator: nothing that shows whether things get better.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("an indicator", planWith(indicator("aandeel")), "/indicators/0"),
                rule("goal-without-target", "It is not stated when this main goal counts as reached.")
                        .lacking(
                                "one of two main goals has no target",
                                planWith(main(withTarget("een")), main(goal("twee"))),
                                "/goals/1")
                        .met("a main goal with a target", planWith(main(withTarget("een"))), "/goals/0")
                        .notApplicable("no goal", emptyPlan())
                        .notApplicable("a sub-goal only", planWith(at(GoalLevel.SUB, goal("een")))),
                rule("goal-without-indicator", "No indicator goes with this main goal.")
                        .lacking(
                                "a main goal whose target names no indicator",
                                planWith(main(withTarget("een")), main(withIndicator("twee"))),
                                "/goals/0")
                        .met(
                                "an indicator of the goal, and one of a target",
                                planWith(
                                        main(withIndicator("een")),
                                        main(goal("twee").toBuilder()
                                                .addTargets(
                                                        target().build(),
                                                        target().indicatorId("aandeel")
                                                                .build())
                                                .build())),
                                "/goals/0",
                                "/goals/1")
                        .met(
                                "a milestone, which can be seen, and a count",
                                planWith(
                                        main(goal("een").toBuilder()
                                                .addTarget(MilestoneReached.builder()
                                                        .milestone("Er is een netwerk")
                                                        .build())
                                                .build()),
                                        main(goal("twee").toBuilder()
                                                .addTarget(CountReached.builder()
                                                        .count(Quantity.builder()
                                                                .exact(BigDecimal.TEN)
                                                                .build())
                                                        .build())
                                                .build())),
                                "/goals/0",
                                "/goals/1")
                        .notApplicable("no goal", emptyPlan())
                        .notApplicable("an ambition only", planWith(at(GoalLevel.AMBITION, goal("een")))),
                rule("indicator-without-baseline", "This indicator has no baseline.")
                        .lacking(
                                "one of two never measured",
                                planWith(indicator("een").addMeasurement(MEASURED.build()), indicator("twee")),
                                "/indicators/1")
                        .met(
                                "measured, or with a baseline to come",
                                planWith(
                                        indicator("een").addMeasurement(MEASURED.build()),
                                        indicator("twee")
                                                .addMeasurement(measurement("nulmeting")
                                                        .missing(MissingValue.NOT_STATED)
                                                        .build())
                                                .baselineId("nulmeting")),
                                "/indicators/0",
                                "/indicators/1")
                        .notApplicable("no indicator", emptyPlan()),
                rule("indicator-without-series", "It is not stated which monitor this indicator comes from.")
                        .lacking(
                                "one of three is neither of a series nor about something of the plan",
                                planWith(
                                        indicator("een").seriesId("monitor"),
                                        indicator("twee"),
                                        indicator("drie").subjectId("contactpunt")),
                                "/indicators/1")
                        .met("of a series", planWith(indicator("een").seriesId("monitor")), "/indicators/0")
                        .met(
                                "a count of what happens at the contact point",
                                planWith(indicator("een").subjectId("contactpunt")),
                                "/indicators/0")
                        .notApplicable("no indicator", emptyPlan()),
                rule("evaluation-missing", "No evaluation is planned.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .met("an evaluation without a date", planWith(evaluation("terugblik")), "/evaluations/0"),
                rule(
                                "evaluation-overdue",
                                "This evaluation should have been held by now; it is not stated what came out.")
                        .lacking(
                                "of two that are past, one has no outcome",
                                planWith(
                                        evaluation("een")
                                                .date(PartialDate.parse("2024"))
                                                .progress(Progress.DONE),
                                        evaluation("twee").date(PartialDate.parse("2025")),
                                        evaluation("drie").date(PartialDate.parse("2027"))),
                                "/evaluations/1")
                        .met(
                                "one past with a conclusion, and one to come",
                                planWith(
                                        evaluation("een").date(PartialDate.parse("2027")),
                                        evaluation("twee")
                                                .date(PartialDate.parse("2025"))
                                                .addConclusion(statement("Het werkt."))),
                                "/evaluations/1")
                        .notApplicable("no evaluation", emptyPlan())
                        .notApplicable("one without a date", planWith(evaluation("een")))
                        .notApplicable("one to come", planWith(evaluation("een").date(PartialDate.parse("2027")))),
                rule("figures-missing", "The plan names not one figure on loneliness in the municipality.")
                        .lacking("a plan that says nothing", emptyPlan(), "")
                        .lacking(
                                "a count of visitors",
                                planWith(indicator("bezoekers")
                                        .subjectId("contactpunt")
                                        .addMeasurement(MEASURED.build())),
                                "")
                        .met("the complete plan", completePlan(), "/indicators/0", "/indicators/1"),
                rule("baseline-outdated", "")
                        .lackingIn(
                                "The last measurement from before the plan was over 4 years old when the plan began.",
                                "a plan of 2024 on a figure of 2019, and one of 2019 and 2020",
                                plan().period(span("2024", "2027"))
                                        .addIndicators(
                                                measuredIn("een", "2019").build(),
                                                measuredIn("twee", "2019", "2020")
                                                        .build())
                                        .build(),
                                "/indicators/0")
                        .met("the complete plan", completePlan(), "/indicators/0", "/indicators/1")
                        .notApplicable(
                                "no figure",
                                plan().period(span("2024", "2027"))
                                        .addIndicator(indicator("een").build())
                                        .build())
                        .notApplicable("a plan that does not say when it begins", planWith(measuredIn("een", "1999"))),
                rule(
                                "indicator-without-instrument",
                                "It is not stated with which questions this loneliness was measured.")
                        .lacking(
                                "of social loneliness",
                                planWith(indicator("een").construct(Construct.SOCIAL_LONELINESS)),
                                "/indicators/0")
                        .met("the complete plan", completePlan(), "/indicators/0")
                        .notApplicable(
                                "of something else", planWith(indicator("een").construct(Construct.REACH))),
                rule("indicator-without-next-measurement", "It is not stated when this indicator is measured again.")
                        .lacking(
                                "of none, and of a series that does not say it",
                                plan().addIndicators(
                                                indicator("een").build(),
                                                indicator("twee")
                                                        .seriesId("monitor")
                                                        .build(),
                                                indicator("drie")
                                                        .frequency(yearly())
                                                        .build(),
                                                indicator("vier")
                                                        .addMeasurement(
                                                                expected("2027").build())
                                                        .build())
                                        .addSeries(series().build())
                                        .build(),
                                "/indicators/0",
                                "/indicators/1")
                        .met("the complete plan", completePlan(), "/indicators/0", "/indicators/1")
                        .met(
                                "of a series that comes back",
                                plan().addIndicator(indicator("een")
                                                .seriesId("monitor")
                                                .build())
                                        .addSeries(series().frequency(yearly()).build())
                                        .build(),
                                "/indicators/0")
                        .notApplicable("no indicator", emptyPlan()),
                rule("figure-overdue", "This figure should have appeared by now.")
                        .lacking(
                                "expected last year, and due last year",
                                planWith(
                                        indicator("een")
                                                .nextDue(PartialDate.parse("2025"))
                                                .addMeasurement(expected("2025").build()),
                                        indicator("twee").nextDue(PartialDate.parse("2025")),
                                        measuredIn("drie", "2024").nextDue(PartialDate.parse("2025"))),
                                "/indicators/0/measurements/0",
                                "/indicators/1",
                                "/indicators/2")
                        .met("the complete plan", completePlan(), "/indicators/0", "/indicators/1")
                        .met(
                                "expected next year",
                                planWith(indicator("een")
                                        .addMeasurement(expected("2027").build())),
                                "/indicators/0/measurements/0")
                        .notApplicable("nothing expected", planWith(indicator("een")))
                        .notApplicable(
                                "what was due is there",
                                planWith(measuredIn("een", "2025").nextDue(PartialDate.parse("2025")))),
                rule("evaluation-without-date", "It is not stated when or how often this evaluation is held.")
                        .lacking("some day", planWith(evaluation("een")), "/evaluations/0")
                        .met("the complete plan", completePlan(), "/evaluations/0")
                        .met(
                                "each in another way",
                                planWith(
                                        evaluation("een").dateWording("eind dit jaar"),
                                        evaluation("twee").after(Period.ofYears(1)),
                                        evaluation("drie").frequency(yearly()),
                                        evaluation("vier").seriesId("monitor")),
                                "/evaluations/0",
                                "/evaluations/1",
                                "/evaluations/2",
                                "/evaluations/3")
                        .notApplicable("no evaluation", emptyPlan()),
                rule("ended-without-evaluation", "The period of the plan is over; it is not stated what came of it.")
                        .lacking(
                                "a plan that is over, of which only a part was looked back on",
                                plan().period(span("2022", "2025"))
                                        .addEvaluations(
                                                evaluation("een").build(),
                                                evaluation("twee")
                                                        .addSubjectId("contactpunt")
                                                        .progress(Progress.DONE)
                                                        .build())
                                        .build(),
                                "")
                        .met(
                                "looked back on, as a whole",
                                plan().period(span("2022", "2025"))
                                        .addEvaluations(
                                                evaluation("een").build(),
                                                evaluation("twee")
                                                        .addSubjectId("plan")
                                                        .progress(Progress.DONE)
                                                        .build())
                                        .build(),
                                "/evaluations/1")
                        .notApplicable("a plan that is not over", completePlan())
                        .notApplicable("a plan without a period", emptyPlan()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    // ---- Main goals

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # level of a goal   | of another   | asked are   a plan that names no levels has main goals only
                                |              | /goals/0 /goals/1
            MAIN                | MAIN         | /goals/0 /goals/1
            MAIN                |              | /goals/0
            MAIN                | SUB          | /goals/0
            AMBITION            | MAIN         | /goals/1
            AMBITION            | SUB          |
                                | SUB          |
            """)
    void only_main_goals_are_asked_for_a_target_and_an_indicator(GoalLevel one, GoalLevel other, String asked) {
        CoalitionPlan plan = planWith(at(one, goal("een")), at(other, goal("twee")));
        List<String> expected = asked == null ? List.of() : List.of(asked.split(" "));
        assertThat(pointers(answer("goal-without-target", plan))).isEqualTo(expected);
        assertThat(pointers(answer("goal-without-indicator", plan))).isEqualTo(expected);
    }

    // ---- Baseline

    @ParameterizedTest
    @EnumSource(MissingValue.class)
    void a_measurement_whose_value_is_missing_is_no_baseline(MissingValue missing) {
        assertThat(outcome(
                        "indicator-without-baseline",
                        planWith(indicator("aandeel")
                                .addMeasurement(
                                        measurement("meting").missing(missing).build()))))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_measurement_is_a_baseline_when_it_has_a_value() {
        assertThat(outcome("indicator-without-baseline", measured(measurement("meting"))))
                .as("without a value")
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome("indicator-without-baseline", measured(MEASURED)))
                .as("a share")
                .isEqualTo(Outcome.MET);
        assertThat(outcome(
                        "indicator-without-baseline",
                        measured(measurement("meting")
                                .number(Quantity.builder().about(number(120)).build()))))
                .as("a number")
                .isEqualTo(Outcome.MET);
    }

    // ---- Evaluation

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # progress   | answer
                         | MET
            PLANNED      | MET
            STARTED      | MET
            DONE         | MET
            CONTINUING   | MET
            WANTED       | NOT_MET
            STOPPED      | NOT_MET
            """)
    void an_evaluation_counts_when_it_is_done_or_meant(Progress progress, Outcome answer) {
        assertThat(outcome(
                        "evaluation-missing",
                        planWith(evaluation("terugblik").progress(Optional.ofNullable(progress)))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # due         | asked on     | answer           the last day that the date can mean is not yet past
            2025-05-31    | 2025-05-30   | NOT_APPLICABLE
            2025-05-31    | 2025-05-31   | NOT_APPLICABLE
            2025-05-31    | 2025-06-01   | NOT_MET
            2025          | 2025-12-31   | NOT_APPLICABLE
            2025          | 2026-01-01   | NOT_MET
            2025-33       | 2025-03-31   | NOT_APPLICABLE
            2025-33       | 2025-04-01   | NOT_MET
            # an approximate date may mean one unit later
            2025~         | 2026-12-31   | NOT_APPLICABLE
            2025~         | 2027-01-01   | NOT_MET
            2025-36~      | 2026-03-31   | NOT_APPLICABLE
            2025-36~      | 2026-04-01   | NOT_MET
            """)
    void an_evaluation_is_overdue_when_its_date_has_certainly_passed(String due, LocalDate day, Outcome answer) {
        assertThat(answer("evaluation-overdue", planWith(evaluation("terugblik").date(PartialDate.parse(due))), day)
                        .getOutcome())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # progress   | conclusion   | answer
                         |              | NOT_MET
            PLANNED      |              | NOT_MET
            STARTED      |              | NOT_MET
            CONTINUING   |              | NOT_MET
            DONE         |              | MET
                         | Het werkt.   | MET
            PLANNED      | Het werkt.   | MET
            DONE         | Het werkt.   | MET
            # what was called off, or never promised, is not overdue
            STOPPED      |              | NOT_APPLICABLE
            WANTED       |              | NOT_APPLICABLE
            """)
    void a_past_evaluation_is_done_or_has_conclusions(Progress progress, String conclusion, Outcome answer) {
        EvaluationBuilder past =
                evaluation("terugblik").date(PartialDate.parse("2025")).progress(Optional.ofNullable(progress));
        if (conclusion != null) {
            past.addConclusion(statement(conclusion));
        }
        assertThat(answer("evaluation-overdue", planWith(past), TODAY).getOutcome())
                .isEqualTo(answer);
    }

    private static CoalitionPlan measured(MeasurementBuilder measurement) {
        return planWith(indicator("aandeel").addMeasurement(measurement.build()));
    }

    private static TrendBrokenBuilder target() {
        return TrendBroken.builder();
    }

    private static Goal withTarget(String id) {
        return goal(id).toBuilder().addTarget(target().build()).build();
    }

    private static Goal withIndicator(String id) {
        return goal(id).toBuilder().addIndicatorId("aandeel").build();
    }

    private static Goal main(Goal goal) {
        return at(GoalLevel.MAIN, goal);
    }

    private static Goal at(GoalLevel level, Goal goal) {
        return goal.toBuilder().level(Optional.ofNullable(level)).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # after   | asked on     | answer        the contact point opened on 1 October 2021
            P1Y       | 2022-10-01   | NOT_APPLICABLE
            P1Y       | 2022-10-02   | NOT_MET
            P6M       | 2022-04-02   | NOT_MET
            """)
    void an_evaluation_so_long_after_the_start_is_overdue_then(Period after, LocalDate day, Outcome answer) {
        CoalitionPlan plan = plan().referral(ReferralArrangement.builder()
                        .addContactPoint(contactPoint("contactpunt")
                                .period(span("2021-10-01", "2030"))
                                .build())
                        .build())
                .addEvaluation(evaluation("na-een-jaar")
                        .after(after)
                        .addSubjectIds("coalitie", "contactpunt")
                        .build())
                .build();
        assertThat(answer("evaluation-overdue", plan, day).getOutcome()).isEqualTo(answer);
    }

    @Test
    void an_evaluation_of_the_plan_counts_from_its_beginning() {
        CoalitionPlan plan = plan().period(span("2021", "2030"))
                .addEvaluation(
                        evaluation("na-een-jaar").after(Period.ofYears(1)).build())
                .build();
        assertThat(answer("evaluation-overdue", plan, LocalDate.of(2022, 12, 31))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(answer("evaluation-overdue", plan, LocalDate.of(2023, 1, 1)).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_figure_does_not_begin_so_an_evaluation_of_it_counts_from_nothing() {
        CoalitionPlan plan = plan().addIndicator(measuredIn("eenzaam", "2021").build())
                .addEvaluation(evaluation("na-een-jaar")
                        .after(Period.ofYears(1))
                        .addSubjectIds("eenzaam2021")
                        .build())
                .build();
        assertThat(answer("evaluation-overdue", plan, LocalDate.of(2030, 1, 1)).getOutcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static IndicatorBuilder measuredIn(String id, String... years) {
        return indicator(id)
                .addAllMeasurements(Stream.of(years)
                        .map(year -> measurement(id + year)
                                .period(PartialDate.parse(year))
                                .share(Percentage.ofPercent("49"))
                                .build())
                        .toList());
    }

    private static MeasurementBuilder expected(String published) {
        return measurement("nieuw").missing(MissingValue.EXPECTED).published(PartialDate.parse(published));
    }

    private static SeriesBuilder series() {
        return Series.builder().id("monitor").name("Monitor");
    }

    private static Frequency yearly() {
        return Frequency.builder().every(Period.ofYears(1)).build();
    }
}
