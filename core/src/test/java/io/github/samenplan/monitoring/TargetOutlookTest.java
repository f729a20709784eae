package io.github.samenplan.monitoring;

import static io.github.samenplan.monitoring.Given.LATER;
import static io.github.samenplan.monitoring.Given.atLeast;
import static io.github.samenplan.monitoring.Given.atMost;
import static io.github.samenplan.monitoring.Given.changeBy;
import static io.github.samenplan.monitoring.Given.lower;
import static io.github.samenplan.monitoring.Given.noIncrease;
import static io.github.samenplan.monitoring.Given.noIncreaseOf;
import static io.github.samenplan.monitoring.Given.question;
import static io.github.samenplan.monitoring.Given.share;
import static io.github.samenplan.monitoring.Given.stableWithin;
import static io.github.samenplan.monitoring.VerdictTest.sampled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.TimeSpan;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told while a target can still be planned otherwise. */
class TargetOutlookTest {

    private static TargetOutlook outlook(GoalTarget target, IndicatorBuilder indicator) {
        return TargetOutlook.of(question(target, indicator), Optional.empty(), VerdictMethod.HEALTH_STATISTICS, LATER);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # rounds,         every, by,   in time, better year
            # the health monitor of 2012, 2016 and 2020: a round can speak for its own year and the next
            2012|2016|2020,   P4Y,   2016, true,    -
            2012|2016|2020,   P4Y,   2017, true,    -
            2012|2016|2020,   P4Y,   2018, false,   2020
            2012|2016|2020,   P4Y,   2024, true,    -
            2012|2016|2020,   P4Y,   2026, false,   2028
            2012|2016|2020,   P4Y,   2040, true,    -
            2020,             P1Y,   2023, true,    -
            # without a rhythm nobody knows what is still to come
            2012|2016|2020,   -,     2018, false,   2020
            2012|2016|2020,   -,     2026, -,       -
            -,                P4Y,   2026, -,       -
            """)
    void a_deadline_should_be_one_that_a_round_can_speak_for(
            String rounds, String every, String by, Boolean inTime, Integer better) {
        SeriesBuilder series = Series.builder().id("monitor").name("Gezondheidsmonitor");
        Stream.ofNullable(rounds)
                .flatMap(all -> Stream.of(all.split("\\|")))
                .forEach(round -> series.addRound(PartialDate.parse(round)));
        Stream.ofNullable(every)
                .forEach(period -> series.frequency(
                        Frequency.builder().every(Period.parse(period)).build()));
        AtMost target = atMost("40").toBuilder().by(PartialDate.parse(by)).build();
        TargetOutlook outlook = TargetOutlook.of(
                TargetQuestion.of(target, share().build()),
                Optional.of(series.build()),
                VerdictMethod.HEALTH_STATISTICS,
                LATER);

        assertThat(outlook.isMeasuredInTime()).isEqualTo(Optional.ofNullable(inTime));
        assertThat(outlook.betterYear()).isEqualTo(Optional.ofNullable(better));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # begin, end,     meanwhile, better year;          rounds of 2016 and 2020, and every four years
            2018,    2021,    true,      -
            2021,    2023,    false,     2024
            # a round in the year of the start is the baseline, and shows nothing of what was done since
            2020,    2021,    false,     2024
            2020-01, 2020-12, true,      -
            2025,    2031,    true,      2032
            2029,    2031,    false,     2032
            """)
    void a_round_should_fall_within_the_time_of_a_target(String begin, String end, boolean meanwhile, Integer better) {
        TargetOutlook outlook = every("P4Y", begin, end, "2016 40", "2020 41");

        assertThat(outlook.isMeasuredMeanwhile()).contains(meanwhile);
        assertThat(outlook.betterYear()).isEqualTo(Optional.ofNullable(better));
    }

    /** A plan of a stranger may name any rhythm, and must not keep anybody waiting for the rounds in between. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # every,     end,     in time, better year
            P1D,         9998,    true,    -
            P1M,         9998,    true,    -
            P9Y3D,       9998,    false,   10001
            P999999999Y, 9998,    -,       -
            P4Y,         0001,    false,   2020
            """)
    void a_rhythm_may_be_as_odd_as_it_can_be_written(String every, String end, Boolean inTime, Integer better) {
        TargetOutlook outlook = every(every, "0001", end, "2020 41");

        assertThat(outlook.isMeasuredInTime()).isEqualTo(Optional.ofNullable(inTime));
        assertThat(outlook.betterYear()).isEqualTo(Optional.ofNullable(better));
    }

    private static TargetOutlook every(String period, String begin, String end, String... rounds) {
        IndicatorBuilder indicator = share(rounds)
                .frequency(Frequency.builder().every(Period.parse(period)).build());
        TimeSpan time = TimeSpan.builder()
                .begin(PartialDate.parse(begin))
                .end(PartialDate.parse(end))
                .build();
        return TargetOutlook.of(
                TargetQuestion.of(atMost("40"), indicator.build()).within(time),
                Optional.empty(),
                VerdictMethod.HEALTH_STATISTICS,
                LATER);
    }

    @Test
    void the_rounds_of_the_indicator_itself_count_as_well() {
        assertThat(outlook(atMost("40"), share("2024 40")).isMeasuredInTime()).contains(true);
        assertThat(outlook(atMost("40"), share().nextDue(PartialDate.ofYear(2024)))
                        .isMeasuredInTime())
                .contains(true);
        assertThat(outlook(
                                atMost("40"),
                                share("2020 40")
                                        .frequency(Frequency.builder()
                                                .every(Period.ofYears(4))
                                                .build()))
                        .isMeasuredInTime())
                .contains(true);
        assertThat(TargetOutlook.of(
                                TargetQuestion.of(atMost("40"), share("2020 40").build()),
                                Optional.empty(),
                                VerdictMethod.HEALTH_STATISTICS,
                                LATER)
                        .isMeasuredInTime())
                .as("no deadline")
                .isEmpty();
    }

    @Test
    void a_baseline_may_be_a_year_older_than_the_start() {
        assertThat(outlook(noIncrease(), share("2018 40")).staleBaseline())
                .get()
                .hasToString("aandeel/m-2018");
        assertThat(outlook(noIncrease(), share("2019 40")).staleBaseline()).isEmpty();
        assertThat(outlook(noIncrease(), share()).staleBaseline()).isEmpty();
    }

    @Test
    void a_change_can_be_too_small_to_be_noticed() {
        IndicatorBuilder figures = share().addMeasurement(sampled("2020", "40", 1000));
        // R: the roots in statistics.csv for 0.4 and twice 1000: 6.28 points up, 6.12 down
        DetectableChange small = outlook(changeBy("-5"), figures).detectable().orElseThrow();
        assertThat(small.wanted()).isCloseTo(-5, within(1e-9));
        assertThat(small.noticed()).isCloseTo(-6.1211118566, within(1e-6));
        assertThat(small.isNoticed()).isFalse();
        assertThat(outlook(changeBy("-6.2"), figures).detectable().orElseThrow().isNoticed())
                .isTrue();
        DetectableChange rise = outlook(noIncreaseOf("5", TestKind.DIFFERENCE), figures)
                .detectable()
                .orElseThrow();
        assertThat(rise.noticed()).isCloseTo(6.2813144754, within(1e-6));
        assertThat(rise.sizeNeeded()).isCloseTo(1574.588190843, within(1e-3));
        assertThat(outlook(noIncreaseOf("5", TestKind.DIFFERENCE), figures)
                        .detectable(4000)
                        .orElseThrow()
                        .isNoticed())
                .isTrue();
    }

    @Test
    void the_wanted_change_is_that_of_the_target() {
        IndicatorBuilder figures = share().addMeasurement(sampled("2020", "40", 1000));
        assertThat(wanted(atMost("33"), figures)).isCloseTo(-7, within(1e-9));
        assertThat(wanted(atLeast("45"), figures)).isCloseTo(5, within(1e-9));
        assertThat(wanted(stableWithin("3"), figures)).isCloseTo(3, within(1e-9));
        assertThat(outlook(lower(), figures).detectable()).isEmpty();
        assertThat(outlook(noIncrease(), figures).detectable()).isEmpty();
        assertThat(outlook(changeBy("0"), figures).detectable()).isEmpty();
        assertThat(outlook(changeBy("-41"), figures).detectable())
                .as("below nothing")
                .isEmpty();
        assertThat(outlook(changeBy("61"), figures).detectable())
                .as("above all")
                .isEmpty();
        assertThat(outlook(changeBy("-5"), share("2020 40 1")).detectable())
                .as("no size")
                .isEmpty();
        assertThat(outlook(changeBy("-5"), share()).detectable()).isEmpty();
        NoSignificantIncrease strict = noIncreaseOf("5", TestKind.DIFFERENCE).toBuilder()
                .level(Percentage.parse("1"))
                .build();
        assertThat(outlook(strict, figures).detectable().orElseThrow().noticed())
                .as("a stricter level notices less")
                .isGreaterThan(6.3);
    }

    private static double wanted(GoalTarget target, IndicatorBuilder figures) {
        return outlook(target, figures).detectable().orElseThrow().wanted();
    }
}
