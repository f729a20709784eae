package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.emptyPlan;
import static io.github.samenplan.TestPlans.goal;
import static io.github.samenplan.TestPlans.indicator;
import static io.github.samenplan.TestPlans.measurement;
import static io.github.samenplan.TestPlans.number;
import static io.github.samenplan.TestPlans.plan;
import static io.github.samenplan.TestPlans.span;
import static io.github.samenplan.completeness.RuleExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.TestPlans;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.monitoring.AcceptedBreak;
import io.github.samenplan.monitoring.Aspect;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.BackToLevelOf;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.IndicatorBuilder;
import io.github.samenplan.monitoring.LowerThanLastRound;
import io.github.samenplan.monitoring.MeasurementBasis;
import io.github.samenplan.monitoring.MeasurementBuilder;
import io.github.samenplan.monitoring.MeasurementMethod;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.TestKind;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.monitoring.Uncertainty;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanParts;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutlookRulesTest {

    private static final String TARGET = "/goals/0/targets/0";
    private static final NoSignificantIncrease NO_INCREASE =
            NoSignificantIncrease.builder().build();
    private static final MilestoneReached MILESTONE =
            MilestoneReached.builder().milestone("er is een kaart").build();
    private static final CountReached COUNT = CountReached.builder()
            .count(Quantity.builder().exact(number(80)).build())
            .build();

    static List<RuleExample> examples() {
        return RuleExample.all(
                rule("target-without-deadline", "It is not stated by when this target must be reached.")
                        .lacking("neither target, goal nor plan names a time", timeless(atMost("40")), TARGET)
                        .lacking("of a milestone as well", timeless(MILESTONE), TARGET)
                        .met(
                                "the target names a year",
                                timeless(AtMost.builder()
                                        .share(Percentage.parse("40"))
                                        .by(PartialDate.ofYear(2024))
                                        .build()),
                                TARGET)
                        .met("the plan has an end", planOf(atMost("40"), rounds()), TARGET)
                        .notApplicable("no target", emptyPlan()),
                rule(
                                "target-without-indicator",
                                "It is not stated which indicator shows whether this target is reached.")
                        .lacking("no indicator", timeless(atMost("40")), TARGET)
                        .lacking("not of a count either", timeless(COUNT), TARGET)
                        .lacking(
                                "two indicators, and the target names none of them",
                                plan().addGoal(goal("doel").toBuilder()
                                                .addIndicatorIds("aandeel", "ander")
                                                .addTarget(atMost("40"))
                                                .build())
                                        .addIndicators(
                                                rounds().build(),
                                                indicator("ander").build())
                                        .build(),
                                TARGET)
                        .met("the one indicator of the goal", planOf(atMost("40"), rounds()), TARGET)
                        .notApplicable("a milestone is seen without one", timeless(MILESTONE)),
                rule("goal-group-without-figure", "")
                        .lackingIn(
                                "Of these target groups of the goal there is no measured figure: Mantelzorgers, Jongeren.",
                                "two of three groups without a figure",
                                forGroups(atMost("40")),
                                "/goals/0")
                        .met("the complete plan", TestPlans.completePlan(), "/goals/0")
                        .notApplicable("a goal that takes no figures", forGroups(MILESTONE))
                        .notApplicable("a goal for everybody", planOf(atMost("40"), rounds())),
                // Health monitors of every four years: 2016, 2020, 2024, 2028
                rule("target-time-without-measurement", "")
                        .lackingIn(
                                "No measurement falls within the time of this target; the first one after it is in 2024.",
                                "2021 to 2023 lie between two rounds",
                                during("2021", "2023", atMost("40"), every4("2016 40", "2020 41")),
                                TARGET)
                        .lackingIn(
                                "No measurement falls within the time of this target; the first one after it is in 2024.",
                                "the round of 2020 can speak for 2021, and not for what was done in it",
                                during("2021-01", "2021-12", atMost("40"), every4("2016 40", "2020 41")),
                                TARGET)
                        .met(
                                "a round of 2020 in 2019 to 2022",
                                during("2019", "2022", atMost("40"), every4("2016 40")),
                                TARGET)
                        .notApplicable(
                                "no rhythm, so a round may still come",
                                during("2021", "2023", atMost("40"), rounds("2016 40", "2020 41")))
                        .notApplicable("a count goes on", during("2021", "2023", COUNT, every4("2016 40"))),
                rule("target-year-without-measurement", "")
                        .lackingIn(
                                "No measurement goes with the end of this target; a year that has one is 2024.",
                                "the round of 2020 lies two years before the end",
                                during("2019", "2022", atMost("40"), every4("2016 40")),
                                TARGET)
                        .met(
                                "the round of 2020 speaks for 2021",
                                during("2019", "2021", atMost("40"), every4("2016 40")),
                                TARGET)
                        .notApplicable(
                                "that there is none at all is said by another rule",
                                during("2021", "2023", atMost("40"), every4("2016 40", "2020 41")))
                        .notApplicable("no rhythm", during("2019", "2022", atMost("40"), rounds("2016 40"))),
                rule("target-baseline-outdated", "")
                        .lackingIn(
                                "The figure that this target is set against is of 2018: too long before the start.",
                                "two years before the start",
                                planOf(NO_INCREASE, rounds("2018 40")),
                                TARGET)
                        .met("one year before the start", planOf(NO_INCREASE, rounds("2019 40")), TARGET)
                        .notApplicable("no figure", planOf(NO_INCREASE, rounds()))
                        .notApplicable(
                                "a level is not set against a baseline", planOf(atMost("40"), rounds("2018 40"))),
                rule("target-past-figures-too-few", "")
                        .lackingIn(
                                "Of the past there are too few figures for this target: 1, out of at least 2.",
                                "a trend of one round",
                                planOf(TrendBroken.builder().build(), rounds("2020 40", "2022 41")),
                                TARGET)
                        .lackingIn(
                                "Of the past there are too few figures for this target: 0, out of at least 1.",
                                "no figure of the year to go back to",
                                planOf(
                                        BackToLevelOf.builder()
                                                .moment(PartialDate.ofYear(2012))
                                                .build(),
                                        rounds("2016 40", "2020 41")),
                                TARGET)
                        .met(
                                "a trend of two rounds",
                                planOf(TrendBroken.builder().build(), rounds("2016 39", "2020 40")),
                                TARGET)
                        .notApplicable("a target that takes no past", planOf(NO_INCREASE, rounds("2020 40"))),
                rule("target-figures-not-comparable", "")
                        .lackingIn(
                                "For this target figures cannot be compared: 2020 and 2022; what differs: the ages (19+,"
                                        + " 18+).",
                                "other ages",
                                planOf(NO_INCREASE, olderThan18In2022()),
                                TARGET)
                        .lackingIn(
                                "For this target figures cannot be compared: 2020 and 2022; what differs: the ages (19+,"
                                        + " 18+).",
                                "the round before",
                                planOf(LowerThanLastRound.builder().build(), olderThan18In2022()),
                                TARGET)
                        .met(
                                "the break is accepted",
                                planOf(
                                        NO_INCREASE,
                                        olderThan18In2022()
                                                .addAcceptedBreak(AcceptedBreak.builder()
                                                        .aspect(Aspect.AGE_BASE)
                                                        .reason("18-jarigen zijn er weinig")
                                                        .build())),
                                TARGET)
                        .met("the same ages", planOf(NO_INCREASE, rounds("2020 40", "2022 41")), TARGET)
                        .notApplicable("one figure", planOf(NO_INCREASE, rounds("2020 40")))
                        .notApplicable("a level takes one figure", planOf(atMost("40"), olderThan18In2022())),
                rule(
                                "target-figure-without-uncertainty",
                                "It is not stated how sure the figure is from which this target starts.")
                        .lacking("a bare figure", planOf(atMost("40"), rounds("2020 45")), TARGET)
                        .lacking(
                                "an interval, for a test that takes respondents",
                                planOf(
                                        NoSignificantIncrease.builder()
                                                .test(TestKind.POOLED_SHARES)
                                                .build(),
                                        indicator("aandeel")
                                                .addMeasurement(round("2020 40")
                                                        .uncertainty(Uncertainty.builder()
                                                                .standardError(BigDecimal.ONE)
                                                                .build())
                                                        .build())),
                                TARGET)
                        .met("the number of respondents", planOf(atMost("40"), rounds("2020 45 1000")), TARGET)
                        .met(
                                "a registry counts everybody",
                                planOf(atMost("40"), rounds("2020 45").method(MeasurementMethod.REGISTRY)),
                                TARGET)
                        .notApplicable("no figure", planOf(atMost("40"), rounds()))
                        .notApplicable(
                                "figures that are taken as they are",
                                planOf(
                                        NoSignificantIncrease.builder()
                                                .test(TestKind.FIGURES_ONLY)
                                                .build(),
                                        rounds("2020 45"))),
                // R, as in TargetOutlookTest: of 40 %, twice 1000 respondents show 6.12 points less
                rule("target-change-too-small", "")
                        .lackingIn(
                                "This change is too small to be noticed with so many respondents: wanted is 5.0 percentage"
                                        + " points, and no less than 6.1 percentage points is noticed; for 5.0 percentage"
                                        + " points it takes 1510 respondents in each round.",
                                "five points of a thousand",
                                planOf(changeBy("-5"), rounds("2020 40 1000")),
                                TARGET)
                        .met("seven points of a thousand", planOf(changeBy("-7"), rounds("2020 40 1000")), TARGET)
                        .notApplicable("no change of a certain size", planOf(NO_INCREASE, rounds("2020 40 1000")))
                        .notApplicable("nobody knows how many answer", planOf(changeBy("-5"), rounds("2020 40")))
                        .notApplicable(
                                "figures that are taken as they are",
                                planOf(
                                        ChangeBy.builder()
                                                .change(new BigDecimal("-5"))
                                                .test(TestKind.FIGURES_ONLY)
                                                .build(),
                                        rounds("2020 40 1000"))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_its_example_says(RuleExample example) {
        example.holds();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # years, of the baseline, of the last round
            1,       NOT_MET,         NOT_MET
            2,       MET,             MET
            """)
    void a_profile_may_let_a_figure_speak_longer(int years, Outcome baseline, Outcome end) {
        CoalitionPlan plan = during("2018", "2022", NO_INCREASE, every4("2016 40"));
        Question question = Question.of(PlanParts.of(plan), RuleExample.TODAY)
                .with(List.of(
                        Setting.of(OutlookRules.BASELINE_IN_TIME.getParameters().get(0), years)));

        assertThat(OutlookRules.BASELINE_IN_TIME.check(question).getOutcome()).isEqualTo(baseline);
        assertThat(OutlookRules.MEASURED_IN_TIME.check(question).getOutcome()).isEqualTo(end);
    }

    @Test
    void each_of_several_targets_answers_for_itself() {
        CoalitionPlan plan = planOf(
                goal("doel").toBuilder()
                        .addTargets(changeBy("-7"), changeBy("-5"))
                        .build(),
                rounds("2020 40 1000"));
        assertThat(RuleExample.pointers(RuleExample.answer("target-change-too-small", plan)))
                .containsExactly("/goals/0/targets/1");
        assertThat(RuleExample.pointers(RuleExample.answer("target-without-indicator", plan)))
                .containsExactly("/goals/0/targets/0", "/goals/0/targets/1");
    }

    // ---- Plans of Dorpstad for 2020 to 2024

    private static CoalitionPlan planOf(GoalTarget target, IndicatorBuilder indicator) {
        return during("2020", "2024", target, indicator);
    }

    private static CoalitionPlan during(String begin, String end, GoalTarget target, IndicatorBuilder indicator) {
        return planOf(goal("doel").toBuilder().addTarget(target).build(), indicator).toBuilder()
                .period(span(begin, end))
                .build();
    }

    private static CoalitionPlan planOf(Goal goal, IndicatorBuilder indicator) {
        return plan().period(span("2020", "2024"))
                .addGoal(goal.toBuilder().addIndicatorId("aandeel").build())
                .addIndicator(indicator.build())
                .build();
    }

    private static CoalitionPlan timeless(GoalTarget target) {
        return TestPlans.planWith(goal("doel").toBuilder().addTarget(target).build());
    }

    private static CoalitionPlan forGroups(GoalTarget target) {
        return planOf(
                        goal("doel").toBuilder()
                                .addTarget(target)
                                .addTargetGroupIds("ouderen", "mantelzorgers", "jongeren")
                                .build(),
                        rounds("2020 40").targetGroupId("ouderen"))
                .toBuilder()
                .addTargetGroups(
                        group("ouderen", "Ouderen"),
                        group("mantelzorgers", "Mantelzorgers"),
                        group("jongeren", "Jongeren"))
                .build();
    }

    private static TargetGroup group(String id, String name) {
        return TargetGroup.builder().id(id).name(name).build();
    }

    private static AtMost atMost(String share) {
        return AtMost.builder().share(Percentage.parse(share)).build();
    }

    private static ChangeBy changeBy(String points) {
        return ChangeBy.builder().change(new BigDecimal(points)).build();
    }

    /** Rounds such as "2020 40 1000": the year, the share, and how many answered if that is known. */
    private static IndicatorBuilder rounds(String... rounds) {
        return indicator("aandeel")
                .addAllMeasurements(
                        Stream.of(rounds).map(round -> round(round).build()).toList());
    }

    private static IndicatorBuilder every4(String... rounds) {
        return rounds(rounds)
                .frequency(Frequency.builder().every(Period.ofYears(4)).build());
    }

    private static MeasurementBuilder round(String round) {
        String[] words = round.split(" ");
        MeasurementBuilder measurement =
                measurement("m-" + words[0]).period(PartialDate.parse(words[0])).share(Percentage.parse(words[1]));
        return words.length == 2
                ? measurement
                : measurement.uncertainty(Uncertainty.builder()
                        .sampleSize(Quantity.builder()
                                .exact(new BigDecimal(words[2]))
                                .build())
                        .build());
    }

    private static IndicatorBuilder olderThan18In2022() {
        return rounds("2020 40")
                .ages(AgeRange.parse("19+"))
                .addMeasurement(round("2022 41")
                        .basis(MeasurementBasis.builder()
                                .ages(AgeRange.parse("18+"))
                                .build())
                        .build());
    }
}
