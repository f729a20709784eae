package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.fact.TimeSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Fictional figures of Dorpstad, written short. */
final class Given {

    /** A day on which all that follows is due. */
    static final LocalDate LATER = LocalDate.parse("2025-06-01");

    private Given() {}

    /** An indicator with rounds such as "2020 40 1.5": when, the share, and its standard error if it has one. */
    static IndicatorBuilder share(String... rounds) {
        IndicatorBuilder indicator = Indicator.builder()
                .id("aandeel")
                .name("Aandeel eenzame inwoners")
                .unit(IndicatorUnit.PERCENT);
        Stream.of(rounds).forEach(round -> indicator.addMeasurement(round(round).build()));
        return indicator;
    }

    /** The measurement of one round; its id is its moment. */
    static MeasurementBuilder round(String round) {
        String[] words = round.split(" ");
        MeasurementBuilder measurement = Measurement.builder()
                .id("m-" + words[0])
                .period(PartialDate.parse(words[0]))
                .share(Percentage.parse(words[1]));
        return words.length == 2
                ? measurement
                : measurement.uncertainty(Uncertainty.builder()
                        .standardError(new BigDecimal(words[2]))
                        .build());
    }

    /** An indicator with counts such as "2024 80". */
    static IndicatorBuilder count(String... rounds) {
        IndicatorBuilder indicator =
                Indicator.builder().id("aantal").name("Getrainde ambassadeurs").unit(IndicatorUnit.COUNT);
        for (String round : rounds) {
            String[] words = round.split(" ");
            indicator.addMeasurement(Measurement.builder()
                    .id("m-" + words[0])
                    .period(PartialDate.parse(words[0]))
                    .number(exactly(words[1]))
                    .build());
        }
        return indicator;
    }

    static Quantity exactly(String number) {
        return Quantity.builder().exact(new BigDecimal(number)).build();
    }

    static Quantity about(String number) {
        return Quantity.builder().about(new BigDecimal(number)).build();
    }

    static TimeSpan from2020to2024() {
        return TimeSpan.builder()
                .begin(PartialDate.ofYear(2020))
                .end(PartialDate.ofYear(2024))
                .build();
    }

    /** The question of a goal for 2020 to 2024. */
    static TargetQuestion question(GoalTarget target, IndicatorBuilder indicator) {
        return TargetQuestion.of(target, indicator.build()).within(from2020to2024());
    }

    static Verdict verdict(GoalTarget target, IndicatorBuilder indicator) {
        return VerdictMethod.HEALTH_STATISTICS.judge(question(target, indicator), LATER);
    }

    // ---- Targets, stating no more than they must

    static AtMost atMost(String share) {
        return AtMost.builder().share(Percentage.parse(share)).build();
    }

    static AtLeast atLeast(String share) {
        return AtLeast.builder().share(Percentage.parse(share)).build();
    }

    static ChangeBy changeBy(String points) {
        return ChangeBy.builder().change(new BigDecimal(points)).build();
    }

    static BackToLevelOf backTo(String moment) {
        return BackToLevelOf.builder().moment(PartialDate.parse(moment)).build();
    }

    static LowerThanLastRound lower() {
        return LowerThanLastRound.builder().build();
    }

    static NoSignificantIncrease noIncrease() {
        return NoSignificantIncrease.builder().build();
    }

    static NoSignificantIncrease noIncreaseOf(String margin, TestKind test) {
        return NoSignificantIncrease.builder()
                .margin(new BigDecimal(margin))
                .test(test)
                .build();
    }

    static StabiliseOrDecrease stable() {
        return StabiliseOrDecrease.builder().build();
    }

    static StabiliseOrDecrease stableWithin(String margin) {
        return StabiliseOrDecrease.builder().margin(new BigDecimal(margin)).build();
    }

    static TrendBroken trendBroken() {
        return TrendBroken.builder().build();
    }

    static CountReached reached(Quantity count) {
        return CountReached.builder().count(count).build();
    }

    static MilestoneReached milestone(String reached) {
        return MilestoneReached.builder()
                .milestone("er is een signaleringskaart")
                .reached(Optional.of(reached).filter(it -> !it.isEmpty()).map(PartialDate::parse))
                .build();
    }
}
