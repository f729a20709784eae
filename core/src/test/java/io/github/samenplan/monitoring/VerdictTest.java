package io.github.samenplan.monitoring;

import static io.github.samenplan.fact.Progress.CONTINUING;
import static io.github.samenplan.fact.Progress.DONE;
import static io.github.samenplan.fact.Progress.STARTED;
import static io.github.samenplan.monitoring.Given.LATER;
import static io.github.samenplan.monitoring.Given.about;
import static io.github.samenplan.monitoring.Given.atLeast;
import static io.github.samenplan.monitoring.Given.atMost;
import static io.github.samenplan.monitoring.Given.backTo;
import static io.github.samenplan.monitoring.Given.changeBy;
import static io.github.samenplan.monitoring.Given.count;
import static io.github.samenplan.monitoring.Given.exactly;
import static io.github.samenplan.monitoring.Given.lower;
import static io.github.samenplan.monitoring.Given.milestone;
import static io.github.samenplan.monitoring.Given.noIncrease;
import static io.github.samenplan.monitoring.Given.noIncreaseOf;
import static io.github.samenplan.monitoring.Given.question;
import static io.github.samenplan.monitoring.Given.reached;
import static io.github.samenplan.monitoring.Given.share;
import static io.github.samenplan.monitoring.Given.stable;
import static io.github.samenplan.monitoring.Given.stableWithin;
import static io.github.samenplan.monitoring.Given.trendBroken;
import static io.github.samenplan.monitoring.Given.verdict;
import static io.github.samenplan.monitoring.Outcome.MET;
import static io.github.samenplan.monitoring.Outcome.NOT_ASSESSABLE;
import static io.github.samenplan.monitoring.Outcome.NOT_DUE;
import static io.github.samenplan.monitoring.Outcome.NOT_MET;
import static io.github.samenplan.monitoring.Outcome.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.TestResult.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of target in every outcome that it can have, for a goal of 2020 to 2024.
 *
 * <p>Standard errors of 1.5 and 2 make 2.5 for a difference, so T is the difference over 2.5, and T = 2 is five points.
 */
class VerdictTest {

    private static final LocalDate EARLIER = LocalDate.parse("2024-12-30");

    /** A target with what is known, the day of asking, and what must come out. */
    record Case(TargetQuestion question, LocalDate date, Outcome outcome) {

        static Case of(GoalTarget target, Outcome outcome, String... rounds) {
            return new Case(Given.question(target, share(rounds)), outcome == NOT_DUE ? EARLIER : LATER, outcome);
        }

        static Case seen(MilestoneReached target, Outcome outcome, Progress... parts) {
            TargetQuestion whole = TargetQuestion.of(target).within(Given.from2020to2024());
            return new Case(
                    new TargetQuestion(
                            target,
                            whole.indicator(),
                            List.of(),
                            whole.period(),
                            List.of(),
                            Stream.of(parts).map(Optional::of).toList()),
                    outcome == NOT_DUE ? EARLIER : LATER,
                    outcome);
        }

        @Override
        public String toString() {
            return question.target().getClass().getInterfaces()[0].getSimpleName() + " " + outcome;
        }
    }

    static Stream<Case> cases() {
        String then = "2020 40 1.5";
        String before = "2016 36 1";
        String bend = "2020 44 1";
        return Stream.of(
                // A level: T is the distance over 2
                Case.of(atMost("40"), MET, "2024 35.9 2"),
                Case.of(atMost("40"), NOT_MET, "2024 44.1 2"),
                Case.of(atMost("40"), UNDECIDED, "2024 41 2"),
                Case.of(atMost("40"), UNDECIDED, "2024 36 2"), // T = -2 is no more than chance
                Case.of(atMost("40"), UNDECIDED, "2024 44 2"), // nor is T = 2
                Case.of(atMost("40"), NOT_ASSESSABLE, "2024 35"),
                Case.of(atMost("40"), NOT_DUE, "2024 35 2"),
                Case.of(atLeast("40"), MET, "2024 44.1 2"),
                Case.of(atLeast("40"), NOT_MET, "2024 35.9 2"),
                Case.of(atLeast("40"), UNDECIDED, "2024 44 2"),
                Case.of(atLeast("40"), NOT_ASSESSABLE),
                Case.of(atLeast("40"), NOT_DUE),
                // A change: T is the distance from the wanted change over 2.5
                Case.of(changeBy("-6"), MET, then, "2024 28.9 2"),
                Case.of(changeBy("-6"), NOT_MET, then, "2024 39.1 2"),
                Case.of(changeBy("-6"), UNDECIDED, then, "2024 34 2"), // as much as wanted, by the figures
                Case.of(changeBy("-6"), NOT_ASSESSABLE, "2024 34 2"),
                Case.of(changeBy("-6"), NOT_DUE, then, "2024 28.9 2"),
                Case.of(changeBy("6"), MET, then, "2024 51.1 2"),
                Case.of(changeBy("6"), NOT_MET, then, "2024 40.9 2"),
                Case.of(changeBy("0"), MET, then, "2024 34 2"), // loneliness is wanted lower
                // Back to a level: no proof that it is the same without a margin
                Case.of(backTo("2020"), MET, then, "2022 50 1", "2024 34 2"),
                Case.of(backTo("2020"), NOT_MET, then, "2022 50 1", "2024 46 2"),
                Case.of(backTo("2020"), UNDECIDED, then, "2022 50 1", "2024 40 2"),
                Case.of(backTo("2019"), NOT_ASSESSABLE, then, "2022 50 1", "2024 34 2"),
                Case.of(backTo("2020"), NOT_DUE, then, "2022 50 1", "2024 34 2"),
                Case.of(
                        BackToLevelOf.builder()
                                .moment(PartialDate.ofYear(2020))
                                .margin(BigDecimal.valueOf(7))
                                .build(),
                        MET,
                        then,
                        "2022 50 1",
                        "2024 41 2"),
                // Lower than the last round, whichever that was
                Case.of(lower(), MET, then, "2024 34 2"),
                Case.of(lower(), MET, "2016 20 1", then, "2024 34 2"),
                Case.of(lower(), NOT_MET, then, "2024 46 2"),
                Case.of(lower(), UNDECIDED, then, "2024 39 2"),
                Case.of(lower(), NOT_ASSESSABLE, "2024 34 2"),
                Case.of(lower(), NOT_DUE, then, "2024 34 2"),
                // No significant increase, by the letter. Undecided it cannot be: either an increase is significant or
                // not
                Case.of(noIncrease(), MET, then, "2024 30 2"),
                Case.of(noIncrease(), MET, then, "2024 41 2"),
                Case.of(noIncrease(), MET, then, "2024 45 2"), // T = 2 is not significant
                Case.of(noIncrease(), NOT_MET, then, "2024 45.1 2"),
                Case.of(noIncrease(), NOT_ASSESSABLE, then, "2024 41"),
                Case.of(noIncrease(), NOT_DUE, then, "2024 41 2"),
                // The same by equivalence, an increase of 7 points matters: T is the distance from 7 over 2.5
                Case.of(noIncreaseOf("7", TestKind.EQUIVALENCE), MET, then, "2024 41 2"),
                Case.of(noIncreaseOf("7", TestKind.EQUIVALENCE), UNDECIDED, then, "2024 45 2"),
                Case.of(noIncreaseOf("7", TestKind.EQUIVALENCE), NOT_MET, then, "2024 52.1 2"),
                // Stable or lower: a claim on what is so, which no missing proof of the contrary proves
                Case.of(stable(), MET, then, "2024 34 2"),
                Case.of(stable(), NOT_MET, then, "2024 46 2"),
                Case.of(stable(), UNDECIDED, then, "2024 40 2"),
                Case.of(stable(), NOT_ASSESSABLE, then),
                Case.of(stable(), NOT_DUE, then, "2024 34 2"),
                Case.of(stableWithin("7"), MET, then, "2024 41 2"),
                Case.of(stableWithin("7"), UNDECIDED, then, "2024 43 2"),
                Case.of(stableWithin("7"), NOT_MET, then, "2024 46 2"), // an increase is shown, and 7 not excluded
                Case.of(stableWithin("12"), MET, then, "2024 46 2"), // it is, but one of 12 is excluded
                // A rise of 2 points a year up to 2020. Since: T of the slope is the rise over 1.41, that of the bend
                // (2024 - 2 x 2020 + 2016) over 2.45
                Case.of(trendBroken(), MET, before, bend, "2024 44 1"),
                Case.of(trendBroken(), NOT_MET, before, bend, "2024 47 1"),
                Case.of(trendBroken(), UNDECIDED, before, bend, "2024 45 1"), // slower for sure, yet up
                Case.of(trendBroken(), UNDECIDED, "2016 43 1", bend, "2024 43 1"), // down, yet the bend may be chance
                Case.of(trendBroken(), NOT_ASSESSABLE, bend, "2024 44 1"),
                Case.of(trendBroken(), NOT_ASSESSABLE, before, bend),
                Case.of(trendBroken(), NOT_DUE, before, bend, "2024 44 1"),
                // What is counted. Not due stays open only while it is not there yet
                new Case(question(reached(exactly("80")), count("2024 80")), LATER, MET),
                new Case(question(reached(exactly("80")), count("2022 80")), EARLIER, MET),
                new Case(question(reached(exactly("80")), count("2024 79")), LATER, NOT_MET),
                new Case(question(reached(exactly("80")), count("2024 79")), EARLIER, NOT_DUE),
                new Case(question(reached(exactly("80")), count()), LATER, NOT_ASSESSABLE),
                new Case(question(reached(about("80")), count("2024 75")), LATER, MET),
                new Case(question(reached(about("80")), count("2024 74")), LATER, NOT_MET),
                new Case(question(reached(exactly("80")), aboutEighty()), LATER, UNDECIDED), // 75 to 85
                // What is seen: by a date that somebody recorded, else no more than that its parts are there
                Case.seen(milestone("2024-11"), MET),
                Case.seen(milestone("2024-11"), MET, STARTED),
                Case.seen(milestone("2025-01"), NOT_MET), // too late
                Case.seen(milestone(""), NOT_MET, DONE, STARTED),
                Case.seen(milestone(""), UNDECIDED, DONE, CONTINUING),
                Case.seen(milestone(""), NOT_ASSESSABLE),
                Case.seen(milestone(""), NOT_DUE, DONE));
    }

    private static IndicatorBuilder aboutEighty() {
        return Indicator.builder()
                .id("aantal")
                .name("Ambassadeurs")
                .addMeasurement(Measurement.builder()
                        .id("m-2024")
                        .period(PartialDate.ofYear(2024))
                        .number(about("80"))
                        .kind(MeasurementKind.CUMULATIVE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_target_has_the_outcome_that_its_figures_allow(Case one) {
        Verdict verdict = VerdictMethod.HEALTH_STATISTICS.judge(one.question(), one.date());
        assertThat(verdict.getOutcome()).as(verdict.toString()).isEqualTo(one.outcome());
        assertThat(verdict.sentence(Language.DUTCH)).isNotBlank().doesNotContain("{", "}");
        assertThat(verdict.sentence(Language.ENGLISH)).isNotBlank().doesNotContain("{", "}");
        if (one.outcome() == NOT_ASSESSABLE) {
            assertThat(verdict.getObstacles()).isNotEmpty();
            assertThat(verdict.getTests()).isEmpty();
        } else if (one.outcome() != NOT_DUE) {
            assertThat(verdict.getObstacles()).isEmpty();
        }
    }

    @Test
    void the_table_has_every_outcome_of_every_kind_of_target() {
        Set<String> there = new TreeSet<>();
        cases().forEach(one -> there.add(one.toString()));
        Set<String> wanted = new TreeSet<>();
        for (Class<?> kind : GoalTarget.class.getPermittedSubclasses()) {
            EnumSet.allOf(Outcome.class).forEach(outcome -> wanted.add(kind.getSimpleName() + " " + outcome));
        }
        assertThat(there).isEqualTo(wanted);
    }

    // ---- What comes with a verdict

    @Test
    void a_verdict_on_an_increase_says_how_it_was_tested_and_what_it_leaves_open() {
        Verdict verdict = verdict(noIncreaseOf("2", TestKind.DIFFERENCE), share("2020 40 1.5", "2024 41.5 2"));

        TestResult test = verdict.getTests().get(0);
        assertThat(test.subject()).isEqualTo(Subject.CHANGE);
        assertThat(test.test()).isEqualTo(TestKind.DIFFERENCE);
        assertThat(test.estimate()).isCloseTo(1.5, within(1e-12));
        assertThat(test.standardError()).isEqualTo(2.5);
        assertThat(test.statistic()).isCloseTo(0.6, within(1e-12));
        assertThat(test.lower()).isCloseTo(-3.5, within(1e-12));
        assertThat(test.upper()).isCloseTo(6.5, within(1e-12));
        assertThat(test.level()).isCloseTo(0.0455002639, within(1e-9)); // 2 pnorm(-2) in R
        assertThat(test.pValue()).isCloseTo(0.5485062355, within(1e-9)); // 2 pnorm(-0.6)
        assertThat(test.detectable()).isCloseTo(2.5 * 2.8416212336, within(1e-9)); // 2 + qnorm(0.8)
        assertThat(verdict.marginTest()).get().satisfies(margin -> {
            assertThat(margin.statistic()).isCloseTo(-0.2, within(1e-12));
            assertThat(margin.showsBelow()).isFalse();
        });
        assertThat(verdict.sentence(Language.DUTCH))
                .isEqualTo("Het cijfer ging van 40 % (2020) naar 41,5 % (2024): 1,5 procentpunt erbij. Een significante"
                        + " stijging is dat niet (T = 0,60, grens 2,00, p = 0,55). Zoals het er staat, is het doel gehaald."
                        + " Maar een stijging van 2,0 procentpunt, die ertoe doet, is daarmee niet uitgesloten.");
        assertThat(verdict.sentence(Language.ENGLISH))
                .isEqualTo("The figure went from 40 % (2020) to 41.5 % (2024): 1.5 percentage points more. That is no"
                        + " significant increase (T = 0.60, limit 2.00, p = 0.55). As it is worded, the goal is met. But an"
                        + " increase of 2.0 percentage points, which would matter, is not excluded by that.");
    }

    @Test
    void without_a_margin_the_largest_increase_that_is_not_excluded_is_told() {
        assertThat(verdict(noIncrease(), share("2020 40 1.5", "2024 41 2")).sentence(Language.DUTCH))
                .endsWith("Maar een stijging tot 6,0 procentpunt is daarmee niet uitgesloten.");
        assertThat(verdict(noIncrease(), share("2020 40 1.5", "2024 34 2")).sentence(Language.DUTCH))
                .endsWith("Een stijging is uitgesloten.");
    }

    @Test
    void equivalence_speaks_of_the_increase_that_would_matter() {
        Verdict verdict = verdict(noIncreaseOf("7", TestKind.EQUIVALENCE), share("2020 40 1.5", "2024 41 2"));
        assertThat(verdict.getTests()).singleElement().satisfies(test -> {
            assertThat(test.test()).isEqualTo(TestKind.EQUIVALENCE);
            assertThat(test.statistic()).isCloseTo(-2.4, within(1e-9));
        });
        assertThat(verdict.sentence(Language.DUTCH))
                .endsWith(
                        "Een stijging van 7,0 procentpunt, die ertoe doet, is uitgesloten (T = -2,40, grens 2,00, p = 0,016)."
                                + " Het doel is gehaald.");
        assertThat(testOf(
                        ChangeBy.builder().change(BigDecimal.valueOf(-2)).test(TestKind.EQUIVALENCE),
                        share("2020 40 1.5", "2024 41 2")))
                .as("a wanted change is no margin")
                .isEqualTo(TestKind.DIFFERENCE);
    }

    @Test
    void a_chart_finds_every_figure_with_its_interval_and_the_line_of_the_target() {
        Verdict verdict = verdict(changeBy("-6"), share("2016 39", "2020 40 1.5", "2022 38 1", "2024 28.9 2"));

        assertThat(verdict.getTargetLine()).hasValue(34);
        assertThat(verdict.getObservations())
                .extracting(Object::toString)
                .containsExactly("aandeel/m-2020", "aandeel/m-2024");
        assertThat(verdict.getSeries()).extracting(Verdict.ChartPoint::value).containsExactly(39.0, 40.0, 38.0, 28.9);
        assertThat(verdict.getSeries())
                .extracting(Verdict.ChartPoint::role)
                .containsExactly(Verdict.Role.BESIDE, Verdict.Role.BASELINE, Verdict.Role.BESIDE, Verdict.Role.JUDGED);
        assertThat(verdict.getSeries().get(0).lower()).isEmpty();
        assertThat(verdict.getSeries().get(1).lower().getAsDouble()).isCloseTo(40 - 1.5 * 1.959964, within(1e-6));
        assertThat(verdict.getSeries().get(1).upper().getAsDouble()).isCloseTo(40 + 1.5 * 1.959964, within(1e-6));
        assertThat(verdict.getDeadline()).contains(PartialDate.ofYear(2024));
        assertThat(verdict.getIndicator().orElseThrow().getId()).isEqualTo("aandeel");
    }

    @Test
    void an_indicator_that_no_target_asks_for_has_a_chart_of_what_is_known_by_then() {
        Indicator indicator = share("2024 41 2", "2016 39", "2020 40 1.5").build();

        List<Verdict.ChartPoint> points = Verdict.ChartPoint.of(indicator, LocalDate.of(2022, 1, 1));

        assertThat(points).extracting(Verdict.ChartPoint::value).containsExactly(39.0, 40.0);
        assertThat(points).extracting(Verdict.ChartPoint::role).containsOnly(Verdict.Role.BESIDE);
        assertThat(points.get(1).upper().getAsDouble()).isCloseTo(40 + 1.5 * 1.959964, within(1e-6));
    }

    @Test
    void a_trend_shows_its_slopes() {
        Verdict verdict = verdict(trendBroken(), share("2016 36 1", "2020 44 1", "2024 44 1"));

        assertThat(verdict.getTests())
                .extracting(TestResult::subject)
                .containsExactly(Subject.SLOPE_CHANGE, Subject.SLOPE_AFTER, Subject.SLOPE_BEFORE);
        assertThat(verdict.getTests().get(0).statistic()).isCloseTo(-8 / Math.sqrt(6), within(1e-3));
        assertThat(verdict.sentence(Language.ENGLISH))
                .isEqualTo("Up to 2020 the figure rose by 2.0 percentage points a year, after that it stayed the"
                        + " same. That bend is more than chance (T = -3.27, limit 2.00, p = 0.0011). The goal is met.");
        assertThat(verdict(trendBroken(), share("2016 36 1", "2020 44 1", "2024 47 1"))
                        .getTests())
                .extracting(TestResult::subject)
                .containsExactly(Subject.SLOPE_AFTER, Subject.SLOPE_CHANGE, Subject.SLOPE_BEFORE);
    }

    // ---- The choice of a test

    @ParameterizedTest
    @CsvSource(textBlock = """
            # test,           level, share now, outcome of "no significant increase" from 40 %
            FIGURES_ONLY,     -,     40.1,      NOT_MET
            FIGURES_ONLY,     -,     40,        MET
            DIFFERENCE,       -,     45,        MET
            DIFFERENCE,       -,     45.1,      NOT_MET
            # z for 5 per cent is 1.96: T = 1.98
            DIFFERENCE,       5,     44.95,     NOT_MET
            # z for 1 per cent is 2.58: T = 2.56
            DIFFERENCE,       1,     46.4,      MET
            DIFFERENCE,       1,     46.5,      NOT_MET
            WEIGHTED_TREND,   -,     45,        MET
            WEIGHTED_TREND,   -,     45.1,      NOT_MET
            """, nullValues = "-")
    void the_plan_chooses_the_test_and_its_level(TestKind test, String level, String now, Outcome outcome) {
        NoSignificantIncreaseBuilder target = NoSignificantIncrease.builder().test(test);
        VerdictMethod host = VerdictMethod.HEALTH_STATISTICS.with(test);
        if (level != null) {
            target.level(Percentage.parse(level));
            host = host.at(Percentage.parse(level));
        }
        IndicatorBuilder figures = share("2020 40 1.5", "2024 " + now + " 2");

        assertThat(verdict(target.build(), figures).getOutcome()).isEqualTo(outcome);
        assertThat(host.judge(question(noIncrease(), figures), LATER).getOutcome())
                .as("the host may choose the same")
                .isEqualTo(outcome);
    }

    @Test
    void the_tests_that_count_people_ask_for_their_number() {
        IndicatorBuilder figures = share().addMeasurements(
                        sampled("2020", "38", 1000), sampled("2022", "40", 1000), sampled("2024", "43", 1000));
        for (TestKind test : List.of(TestKind.POOLED_SHARES, TestKind.COCHRAN_ARMITAGE)) {
            NoSignificantIncrease target =
                    NoSignificantIncrease.builder().test(test).build();
            Verdict verdict = verdict(target, figures);
            TestResult result = verdict.getTests().get(0);
            assertThat(verdict.getOutcome()).isEqualTo(NOT_MET);
            assertThat(result.test()).isEqualTo(test);
            // R: sqrt(prop.test(c(380, 430), c(1000, 1000), correct = FALSE)$statistic), and
            // sqrt(prop.trend.test(c(380, 400, 430), c(1000, 1000, 1000), c(2020, 2022, 2024))$statistic)
            assertThat(result.statistic())
                    .isCloseTo(test == TestKind.POOLED_SHARES ? 2.27755573 : 2.27906683, within(1e-3));
            assertThat(verdict(target, share("2020 38 1.5", "2024 43 1.5")).getObstacles())
                    .extracting(Obstacle::kind)
                    .contains(Obstacle.Kind.NO_SAMPLE_SIZE);
        }
    }

    @Test
    void against_another_change_than_none_the_test_is_one_that_fits() {
        IndicatorBuilder figures = share().addMeasurements(sampled("2020", "38", 1000), sampled("2024", "43", 1000));
        assertThat(testOf(ChangeBy.builder().change(BigDecimal.valueOf(-2)).test(TestKind.POOLED_SHARES), figures))
                .isEqualTo(TestKind.DIFFERENCE);
        assertThat(testOf(ChangeBy.builder().change(BigDecimal.valueOf(-2)).test(TestKind.COCHRAN_ARMITAGE), figures))
                .isEqualTo(TestKind.WEIGHTED_TREND);
    }

    private static TestKind testOf(ChangeByBuilder target, IndicatorBuilder figures) {
        return verdict(target.build(), figures).getTests().get(0).test();
    }

    static Measurement sampled(String period, String share, int size) {
        return Given.round(period + " " + share)
                .uncertainty(Uncertainty.builder()
                        .sampleSize(exactly(Integer.toString(size)))
                        .build())
                .build();
    }

    @Test
    void what_is_counted_in_a_registry_has_no_chance_in_it() {
        IndicatorBuilder figures = share("2020 40", "2024 40.1").method(MeasurementMethod.REGISTRY);
        assertThat(verdict(noIncrease(), figures).getOutcome()).isEqualTo(NOT_MET);
        assertThat(verdict(stable(), figures).getOutcome()).isEqualTo(NOT_MET);
        assertThat(verdict(lower(), figures).getOutcome()).isEqualTo(NOT_MET);
        assertThat(verdict(atMost("40.1"), figures).getOutcome()).isEqualTo(MET);
        assertThat(verdict(changeBy("0.1"), figures).getOutcome()).isEqualTo(MET);

        IndicatorBuilder same = share("2020 40", "2024 40").method(MeasurementMethod.COUNT);
        assertThat(verdict(noIncrease(), same).getOutcome()).isEqualTo(MET);
        assertThat(verdict(stable(), same).getOutcome()).isEqualTo(MET);
        assertThat(verdict(lower(), same).getOutcome()).isEqualTo(NOT_MET);

        IndicatorBuilder broken = share("2016 36", "2020 40", "2024 40").method(MeasurementMethod.REGISTRY);
        assertThat(verdict(trendBroken(), broken).getOutcome()).isEqualTo(MET);
        IndicatorBuilder rising = share("2016 36", "2020 40", "2024 40.1").method(MeasurementMethod.REGISTRY);
        assertThat(verdict(trendBroken(), rising).getOutcome()).isEqualTo(NOT_MET);
    }

    @Test
    void where_up_is_better_back_to_a_level_means_up_to_it() {
        IndicatorBuilder aware = share("2020 40 1.5", "2022 30 1", "2024 46 2").desiredDirection(Direction.INCREASE);
        assertThat(verdict(backTo("2020"), aware).getOutcome()).isEqualTo(MET);
        IndicatorBuilder unaware =
                share("2020 40 1.5", "2022 30 1", "2024 34 2").desiredDirection(Direction.INCREASE);
        assertThat(verdict(backTo("2020"), unaware).getOutcome()).isEqualTo(NOT_MET);
    }
}
