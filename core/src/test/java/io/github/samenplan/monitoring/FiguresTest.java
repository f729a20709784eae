package io.github.samenplan.monitoring;

import static io.github.samenplan.monitoring.Given.LATER;
import static io.github.samenplan.monitoring.Given.atMost;
import static io.github.samenplan.monitoring.Given.backTo;
import static io.github.samenplan.monitoring.Given.changeBy;
import static io.github.samenplan.monitoring.Given.count;
import static io.github.samenplan.monitoring.Given.exactly;
import static io.github.samenplan.monitoring.Given.lower;
import static io.github.samenplan.monitoring.Given.milestone;
import static io.github.samenplan.monitoring.Given.noIncrease;
import static io.github.samenplan.monitoring.Given.question;
import static io.github.samenplan.monitoring.Given.reached;
import static io.github.samenplan.monitoring.Given.round;
import static io.github.samenplan.monitoring.Given.share;
import static io.github.samenplan.monitoring.Given.stable;
import static io.github.samenplan.monitoring.Given.trendBroken;
import static io.github.samenplan.monitoring.Given.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.Obstacle.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which figures a target is judged by, and what is said where they are missing. */
class FiguresTest {

    // ---- The figure that speaks for the deadline

    @ParameterizedTest
    @CsvSource(textBlock = """
            # deadline, asked on,   what is judged of 2016, 2020, 2022-10, 2024 and 2025
            2024,       2025-06-01, m-2024
            2024-12-31, 2025-06-01, m-2024
            2023,       2025-06-01, m-2022-10
            # a year old is not too old
            2023-10,    2025-06-01, m-2022-10
            2023-10-31, 2025-06-01, m-2022-10
            2023-11-01, 2025-06-01, none
            # what was measured after the deadline does not count
            2022-09,    2025-06-01, none
            2021,       2025-06-01, m-2020
            2019,       2025-06-01, none
            2015,       2025-06-01, none
            # 2025 may lie before June of it
            2025-05,    2025-06-01, m-2025
            """)
    void the_last_figure_up_to_the_deadline_speaks_for_it_if_not_too_old(
            String deadline, LocalDate asked, String judged) {
        IndicatorBuilder figures = share("2022-10 38 1", "2016 39 1", "2024 41 1", "2020 40 1", "2025 42 1");
        AtMost target = atMost("40").toBuilder().by(PartialDate.parse(deadline)).build();
        Verdict verdict = VerdictMethod.HEALTH_STATISTICS.judge(question(target, figures), asked);

        assertThat(verdict.getObservations().stream()
                        .map(it -> it.getMeasurement().getId())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(judged);
    }

    @Test
    void how_old_a_figure_may_be_is_the_hosts_to_say() {
        TargetQuestion question = question(atMost("40"), share("2022 35 1"));
        assertThat(VerdictMethod.HEALTH_STATISTICS.judge(question, LATER).getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.LAST_ROUND_TOO_EARLY);
        Verdict patient =
                VerdictMethod.HEALTH_STATISTICS.with(Period.ofYears(4)).judge(question, LATER);
        assertThat(patient.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(patient.getRemarks())
                .extracting(remark -> remark.in(Language.DUTCH))
                .containsExactly("het cijfer van 2022 spreekt voor 2024");
    }

    @Test
    void what_is_published_or_measured_after_the_day_of_asking_is_not_known() {
        Measurement late =
                round("2024 35 1").published(PartialDate.parse("2025-07")).build();
        TargetQuestion question = question(atMost("40"), share("2023 45 1").addMeasurement(late));

        assertThat(VerdictMethod.HEALTH_STATISTICS.judge(question, LATER).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(VerdictMethod.HEALTH_STATISTICS
                        .judge(question, LocalDate.parse("2025-07-01"))
                        .getOutcome())
                .as("it may be known from the first day of July")
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @EnumSource(MissingValue.class)
    void a_figure_that_is_not_there_has_its_reason_told(MissingValue why) {
        Measurement missing = Measurement.builder()
                .id("m-2024")
                .period(PartialDate.ofYear(2024))
                .missing(why)
                .build();
        Verdict verdict = verdict(atMost("40"), share("2020 35 1").addMeasurement(missing));

        assertThat(verdict.getObstacles()).extracting(Obstacle::kind).containsExactly(Kind.NO_VALUE);
        assertThat(verdict.sentence(Language.DUTCH))
                .contains(
                        switch (why) {
                            case EXPECTED -> "moet nog verschijnen";
                            case NOT_ASKED -> "niet naar gevraagd";
                            case SUPPRESSED -> "te weinig mensen";
                            case NOT_STATED -> "de bron noemt het niet";
                        });
    }

    @Test
    void a_time_is_over_on_its_last_day() {
        TargetQuestion question = question(atMost("40"), share("2024 35 1"));
        assertThat(VerdictMethod.HEALTH_STATISTICS
                        .judge(question, LocalDate.parse("2024-12-30"))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_DUE);
        assertThat(VerdictMethod.HEALTH_STATISTICS
                        .judge(question, LocalDate.parse("2024-12-31"))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void the_time_of_the_target_goes_before_that_of_the_goal() {
        TimeSpan own = TimeSpan.builder()
                .begin(PartialDate.ofYear(2016))
                .end(PartialDate.ofYear(2022))
                .build();
        IndicatorBuilder figures = share("2016 30 1", "2020 40 1", "2022 40 1", "2024 50 1");
        assertThat(rounds(verdict(noIncrease().toBuilder().period(own).build(), figures)))
                .containsExactly("m-2016", "m-2022");
        assertThat(rounds(verdict(noIncrease(), figures))).containsExactly("m-2020", "m-2024");
        assertThat(rounds(verdict(
                        noIncrease().toBuilder()
                                .period(own)
                                .by(PartialDate.ofYear(2020))
                                .build(),
                        figures)))
                .containsExactly("m-2016", "m-2020");
    }

    // ---- The figure that it is set against

    @Test
    void the_baseline_is_the_one_that_is_named_or_the_last_up_to_the_start() {
        IndicatorBuilder figures = share("2012 30 1", "2016 35 1", "2021 40 1", "2024 41 1");
        assertThat(rounds(verdict(noIncrease(), figures))).containsExactly("m-2016", "m-2024");
        assertThat(rounds(verdict(noIncrease(), figures.baselineId("m-2012")))).containsExactly("m-2012", "m-2024");
        assertThat(rounds(verdict(changeBy("1").toBuilder().baselineId("m-2021").build(), figures)))
                .containsExactly("m-2021", "m-2024");
        assertThat(rounds(verdict(changeBy("1"), figures))).containsExactly("m-2012", "m-2024");
        assertThat(rounds(verdict(noIncrease(), share("2021 40 1", "2022 40 1", "2024 41 1"))))
                .as("the first one after the start, where there is none before")
                .containsExactly("m-2021", "m-2024");
    }

    @Test
    void the_baseline_may_stand_with_another_indicator() {
        Indicator other = share("2012 30 1").id("vroeger").build();
        ChangeBy target = changeBy("1").toBuilder().baselineId("m-2012").build();
        TargetQuestion question = new TargetQuestion(
                target,
                Optional.of(share("2020 39 1", "2024 41 1").build()),
                List.of(other),
                Optional.of(Given.from2020to2024()),
                List.of(),
                List.of());
        assertThat(VerdictMethod.HEALTH_STATISTICS.judge(question, LATER).getObservations())
                .extracting(Object::toString)
                .containsExactly("vroeger/m-2012", "aandeel/m-2024");
    }

    @Test
    void the_level_of_a_moment_is_that_of_the_figure_that_may_be_of_it() {
        IndicatorBuilder figures = share("2016-10 35 1", "2020 40 1", "2024 30 1");
        assertThat(rounds(verdict(backTo("2016"), figures))).containsExactly("m-2016-10", "m-2024");
        assertThat(verdict(backTo("2016-11"), figures).getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NO_BASELINE);
        assertThat(verdict(backTo("2024"), figures).getObstacles())
                .as("not the figure itself")
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NO_BASELINE);
    }

    private static List<String> rounds(Verdict verdict) {
        return verdict.getObservations().stream()
                .map(it -> it.getMeasurement().getId())
                .toList();
    }

    @Test
    void a_trend_is_seen_over_all_rounds_that_can_be_compared() {
        Measurement other = round("2022 60 1")
                .basis(MeasurementBasis.builder()
                        .method(MeasurementMethod.SMALL_AREA_MODEL)
                        .build())
                .build();
        IndicatorBuilder figures = share("2020 40 1", "2021 41 1", "2024 41 1").addMeasurement(other);
        assertThat(rounds(verdict(
                        noIncrease().toBuilder().test(TestKind.WEIGHTED_TREND).build(), figures)))
                .containsExactly("m-2020", "m-2021", "m-2024");
        assertThat(verdict(
                                trendBroken(),
                                share("2020 44 1", "2024 44 1")
                                        .addMeasurement(round("2016 36 1")
                                                .basis(MeasurementBasis.builder()
                                                        .edition("oud")
                                                        .build())
                                                .build()))
                        .getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NOT_COMPARABLE, Kind.TOO_FEW_ROUNDS);
    }

    @Test
    void what_should_be_known_of_a_figure_that_decides_is_told() {
        IndicatorBuilder modelled = share("2020 40 1", "2024 41 1").method(MeasurementMethod.SMALL_AREA_MODEL);
        assertThat(remarks(verdict(lower(), modelled)))
                .containsExactly(
                        "een model schatte het cijfer van 2020; een toets met zulke cijfers is een aanwijzing, geen bewijs",
                        "een model schatte het cijfer van 2024; een toets met zulke cijfers is een aanwijzing, geen bewijs");
        IndicatorBuilder provisional = share("2020 40 1")
                .addMeasurement(round("2024 41 1").provisional(true).build());
        assertThat(remarks(verdict(lower(), provisional))).containsExactly("het cijfer van 2024 is voorlopig");
        assertThat(remarks(verdict(atMost("40"), share("2024 39 1", "2024 38.6 1"))))
                .containsExactly("van 2024 noemt het plan meer dan een cijfer; 38,6 % is het laatste dat het noemt");
        assertThat(remarks(verdict(atMost("40"), share("2024 39 1", "2024 39 1"))))
                .isEmpty();
    }

    private static List<String> remarks(Verdict verdict) {
        return verdict.getRemarks().stream()
                .map(remark -> remark.in(Language.DUTCH))
                .toList();
    }

    // ---- Everything that can stand in the way

    record Way(Kind kind, Verdict verdict) {}

    static List<Way> ways() {
        return List.of(
                new Way(
                        Kind.NO_DEADLINE,
                        VerdictMethod.HEALTH_STATISTICS.judge(
                                TargetQuestion.of(
                                        atMost("40"), share("2024 35 1").build()),
                                LATER)),
                new Way(
                        Kind.NO_INDICATOR,
                        VerdictMethod.HEALTH_STATISTICS.judge(
                                TargetQuestion.of(atMost("40")).within(Given.from2020to2024()), LATER)),
                new Way(Kind.NO_MEASUREMENT, verdict(atMost("40"), share())),
                new Way(Kind.NO_MEASUREMENT, verdict(reached(exactly("80")), count())),
                new Way(Kind.LAST_ROUND_TOO_EARLY, verdict(atMost("40"), share("2022 35 1"))),
                new Way(Kind.NO_BASELINE, verdict(lower(), share("2024 35 1"))),
                new Way(Kind.NO_BASELINE, verdict(noIncrease(), share("2024 35 1"))),
                new Way(Kind.NO_BASELINE, verdict(stable(), share("2024 35 1").baselineId("m-2019"))),
                new Way(Kind.NO_UNCERTAINTY, verdict(atMost("40"), share("2024 35"))),
                new Way(
                        Kind.NO_MARGIN,
                        verdict(
                                noIncrease().toBuilder()
                                        .test(TestKind.EQUIVALENCE)
                                        .build(),
                                share("2020 40 1", "2024 35 1"))),
                new Way(
                        Kind.NO_MARGIN,
                        verdict(
                                stable().toBuilder().test(TestKind.EQUIVALENCE).build(),
                                share("2020 40 1", "2024 35 1"))),
                new Way(
                        Kind.NO_SAMPLE_SIZE,
                        verdict(
                                lower().toBuilder().test(TestKind.POOLED_SHARES).build(),
                                share("2020 40 1", "2024 35 1"))),
                new Way(Kind.TOO_FEW_ROUNDS, verdict(trendBroken(), share("2020 40 1", "2024 41 1"))),
                new Way(Kind.NO_RISE, verdict(trendBroken(), share("2016 40 1", "2020 40 1", "2024 35 1"))),
                new Way(Kind.OTHER_UNIT, verdict(atMost("40"), count("2024 35").method(MeasurementMethod.COUNT))),
                new Way(Kind.NOT_RECORDED, verdict(milestone(""), share())));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_stands_in_the_way_is_told(Way way) {
        assertThat(way.verdict().getOutcome()).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(way.verdict().getObstacles()).extracting(Obstacle::kind).containsOnly(way.kind());
        way.verdict()
                .getObstacles()
                .forEach(obstacle -> assertThat(way.verdict().sentence(Language.DUTCH))
                        .contains(obstacle.sentence().in(Language.DUTCH)));
    }

    @Test
    void every_obstacle_was_met_above_or_in_a_test_of_its_own() {
        Set<Kind> open = EnumSet.allOf(Kind.class);
        ways().forEach(way -> open.remove(way.kind()));
        assertThat(open)
                .containsExactly(
                        Kind.NO_TARGET, // CombinedVerdictTest
                        Kind.NO_VALUE, // above
                        Kind.NOT_COMPARABLE); // ObservationTest
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThat(verdict(trendBroken(), share("2020 40")).getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.LAST_ROUND_TOO_EARLY, Kind.TOO_FEW_ROUNDS);
        assertThat(verdict(noIncrease(), share("2020 40", "2024 41")).getObstacles())
                .extracting(obstacle -> obstacle.sentence().in(Language.ENGLISH))
                .containsExactly(
                        "It is not stated how sure the figure of 2020 is.",
                        "It is not stated how sure the figure of 2024 is.");
    }

    // ---- Looking ahead

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # asked on, baseline,  what is told before it is due
            2020-12-31, -,         -
            2021-01-01, -,         NO_BASELINE
            2021-01-01, 2020 40,   NO_UNCERTAINTY
            2021-01-01, 2020 40 1, -
            """)
    void before_it_is_due_is_told_what_can_not_be_measured_any_more(LocalDate asked, String baseline, Kind told) {
        IndicatorBuilder figures = baseline == null ? share() : share(baseline);
        for (GoalTarget target : List.of(noIncrease(), stable(), changeBy("-1"))) {
            Verdict verdict = VerdictMethod.HEALTH_STATISTICS.judge(question(target, figures), asked);
            assertThat(verdict.getOutcome()).isEqualTo(Outcome.NOT_DUE);
            assertThat(verdict.getObstacles().stream().map(Obstacle::kind))
                    .containsExactlyElementsOf(
                            Optional.ofNullable(told).stream().toList());
        }
        assertThat(VerdictMethod.HEALTH_STATISTICS
                        .judge(question(atMost("40"), figures), asked)
                        .getObstacles())
                .isEmpty();
    }

    @Test
    void a_trend_that_nobody_can_see_is_told_before_it_is_due() {
        LocalDate asked = LocalDate.parse("2022-01-01");
        TargetQuestion one = question(trendBroken(), share("2020 40 1"));
        assertThat(VerdictMethod.HEALTH_STATISTICS.judge(one, asked).sentence(Language.DUTCH))
                .isEqualTo("Het is nog niet zover: dit moet in 2024 bereikt zijn. Om een trendbreuk te zien zijn twee"
                        + " metingen tot en met 2020 nodig en een daarna; er zijn er 1 en 0.");
        TargetQuestion two = question(trendBroken(), share("2016 35 1", "2020 40 1"));
        assertThat(VerdictMethod.HEALTH_STATISTICS.judge(two, asked).getObstacles())
                .isEmpty();
    }

    // ---- What is no figure of the kind that is asked

    @Test
    void a_change_is_no_level_and_no_count() {
        Measurement change = Measurement.builder()
                .id("erbij")
                .period(PartialDate.parse("2024-11"))
                .number(exactly("5"))
                .kind(MeasurementKind.CHANGE)
                .build();
        // Five more in November does not make them five
        assertThat(verdict(reached(exactly("80")), count("2024 95").addMeasurement(change))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(verdict(noIncrease(), share("2020 40 1", "2024 40 1").addMeasurement(change))
                        .getSeries())
                .extracting(point -> point.observation().getMeasurement().getId())
                .containsExactly("m-2020", "m-2024");
    }

    @Test
    void a_sum_over_years_is_a_count_and_no_level() {
        IndicatorBuilder visited = count().addMeasurement(Measurement.builder()
                .id("m")
                .period(PartialDate.ofYear(2024))
                .number(exactly("95"))
                .kind(MeasurementKind.CUMULATIVE)
                .build());
        assertThat(verdict(reached(exactly("80")), visited).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(verdict(noIncrease(), visited).getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NO_MEASUREMENT, Kind.NO_BASELINE);
    }

    @Test
    void a_figure_of_no_known_moment_is_left_out() {
        IndicatorBuilder undated = share("2020 40 1")
                .addMeasurement(Measurement.builder()
                        .id("ooit")
                        .share(Percentage.parse("10"))
                        .build());
        assertThat(verdict(atMost("45"), undated).getSeries())
                .extracting(Verdict.ChartPoint::value)
                .containsExactly(40.0);
    }

    @Test
    void what_was_counted_after_the_deadline_came_too_late() {
        assertThat(verdict(reached(exactly("80")), count("2025-03 95")).getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NO_MEASUREMENT);
        assertThat(verdict(reached(exactly("80")), count("2024 60", "2025-03 95"))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_named_baseline_without_a_value_is_one_obstacle() {
        IndicatorBuilder suppressed = share("2016 40 1", "2024 41 1")
                .addMeasurement(Measurement.builder()
                        .id("nul")
                        .period(PartialDate.ofYear(2020))
                        .missing(MissingValue.SUPPRESSED)
                        .build())
                .baselineId("nul");
        assertThat(verdict(noIncrease(), suppressed).getObstacles())
                .extracting(obstacle -> obstacle.sentence().in(Language.ENGLISH))
                .containsExactly("There is no figure of 2020: too few people answered.");
    }

    @Test
    void a_named_baseline_that_is_not_there_is_missed() {
        assertThat(verdict(noIncrease(), share("2016 40 1", "2024 41 1").baselineId("weg"))
                        .getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NO_BASELINE);
    }

    @Test
    void a_break_is_accepted_for_the_figures_that_it_names_and_in_what_it_names() {
        IndicatorBuilder ages = share("2020 40 1")
                .ages(AgeRange.parse("19+"))
                .addMeasurement(round("2024 41 1")
                        .basis(MeasurementBasis.builder()
                                .ages(AgeRange.parse("18+"))
                                .build())
                        .build());
        assertThat(verdict(noIncrease(), accepting(ages, Aspect.AGE_BASE, "m-2016"))
                        .getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NOT_COMPARABLE);
        assertThat(verdict(noIncrease(), accepting(ages, Aspect.METHOD)).getObstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.NOT_COMPARABLE);
        Verdict accepted = verdict(noIncrease(), accepting(accepting(ages, Aspect.METHOD), Aspect.AGE_BASE, "m-2024"));
        assertThat(accepted.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(accepted.getRemarks())
                .extracting(remark -> remark.in(Language.ENGLISH))
                .containsExactly("the ages (19+, 18+) differs, which is accepted: het scheelt weinig");
    }

    private static IndicatorBuilder accepting(IndicatorBuilder indicator, Aspect aspect, String... measurementIds) {
        return indicator.build().toBuilder()
                .addAcceptedBreak(AcceptedBreak.builder()
                        .aspect(aspect)
                        .addMeasurementIds(measurementIds)
                        .reason("het scheelt weinig")
                        .build());
    }

    @Test
    void a_part_of_a_milestone_of_which_nothing_is_recorded_leaves_it_open() {
        assertThat(milestoneOf(Optional.of(Progress.DONE), Optional.of(Progress.CONTINUING)))
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(milestoneOf(Optional.of(Progress.DONE), Optional.empty())).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(milestoneOf(Optional.of(Progress.PLANNED), Optional.empty())).isEqualTo(Outcome.NOT_MET);
    }

    private static Outcome milestoneOf(Optional<Progress> one, Optional<Progress> other) {
        TargetQuestion question = new TargetQuestion(
                milestone(""),
                Optional.empty(),
                List.of(),
                Optional.of(Given.from2020to2024()),
                List.of(),
                List.of(one, other));
        return VerdictMethod.HEALTH_STATISTICS.judge(question, LATER).getOutcome();
    }

    @Test
    void where_down_is_better_back_to_a_level_means_down_to_it() {
        IndicatorBuilder fell = share("2020 46 1", "2024 40 1");
        assertThat(verdict(backTo("2020"), fell.desiredDirection(Direction.DECREASE))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(verdict(backTo("2020"), fell.desiredDirection(Direction.INCREASE))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_method_and_a_verdict_say_what_they_are() {
        assertThat(VerdictMethod.HEALTH_STATISTICS).hasToString("DIFFERENCE, 2.0");
        assertThat(VerdictMethod.HEALTH_STATISTICS.getTest()).isEqualTo(TestKind.DIFFERENCE);
        // R: qnorm(0.975) = 1.959964
        assertThat(VerdictMethod.HEALTH_STATISTICS.at(Percentage.parse("5")).getCritical())
                .isCloseTo(1.959964, within(1e-6));
        Verdict verdict = verdict(milestone("2024-02"), share());
        assertThat(verdict.getTarget()).isEqualTo(milestone("2024-02"));
        assertThat(verdict).hasToString("MET: This was reached in February 2024. The goal is met.");
        assertThat(TargetOutlook.of(
                                question(milestone(""), share()),
                                Optional.empty(),
                                VerdictMethod.HEALTH_STATISTICS,
                                LATER)
                        .toString())
                .startsWith("Outlook on MilestoneReached");
    }
}
