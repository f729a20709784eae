package io.github.samenplan.monitoring;

import static io.github.samenplan.monitoring.Given.LATER;
import static io.github.samenplan.monitoring.Given.exactly;
import static io.github.samenplan.monitoring.Given.noIncrease;
import static io.github.samenplan.monitoring.Given.question;
import static io.github.samenplan.monitoring.Given.share;
import static io.github.samenplan.monitoring.Given.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws that tie verdicts together. */
class VerdictProperties {

    private static final int TRIES = 200;

    /** The share of a round, in per cent, and how many were asked. */
    record Sample(BigDecimal share, int size) {

        MeasurementBuilder in(int year) {
            return Measurement.builder()
                    .id("m-" + year)
                    .period(PartialDate.ofYear(year))
                    .uncertainty(Uncertainty.builder()
                            .sampleSize(exactly(Integer.toString(size)))
                            .build());
        }

        Measurement shareIn(int year) {
            return in(year).share(Percentage.ofPercent(share)).build();
        }
    }

    @Provide
    static Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.1"), new BigDecimal("99.9"))
                                .ofScale(1),
                        Arbitraries.integers().between(20, 5000))
                .as(Sample::new)
                .withoutEdgeCases();
    }

    private static IndicatorBuilder rounds(Sample first, Sample last) {
        return share().addMeasurements(first.shareIn(2020), last.shareIn(2024));
    }

    private static TestResult test(Verdict verdict) {
        return verdict.getTests().get(0);
    }

    @Property(tries = TRIES)
    void swapping_two_rounds_flips_the_sign(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        TestResult there = test(verdict(noIncrease(), rounds(one, other)));
        TestResult back = test(verdict(noIncrease(), rounds(other, one)));
        assertThat(back.estimate()).isCloseTo(-there.estimate(), within(1e-9));
        assertThat(back.statistic()).isCloseTo(-there.statistic(), within(1e-9));
        assertThat(back.lower()).isCloseTo(-there.upper(), within(1e-9));
        assertThat(back.pValue()).isCloseTo(there.pValue(), within(1e-9));
    }

    @Property(tries = TRIES)
    void an_increase_is_significant_just_when_t_passes_two(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Verdict verdict = verdict(noIncrease(), rounds(one, other));
        assertThat(verdict.getOutcome())
                .isEqualTo(test(verdict).statistic() > 2 + 1e-9 ? Outcome.NOT_MET : Outcome.MET);
    }

    @Property(tries = TRIES)
    void at_the_same_share_a_larger_sample_never_widens_the_interval(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other, @ForAll @IntRange(max = 5000) int more) {
        TestResult smaller = test(verdict(noIncrease(), rounds(one, other)));
        TestResult larger = test(verdict(noIncrease(), rounds(one, new Sample(other.share(), other.size() + more))));
        assertThat(larger.upper() - larger.lower()).isLessThanOrEqualTo(smaller.upper() - smaller.lower() + 1e-9);
        assertThat(larger.detectable()).isLessThanOrEqualTo(smaller.detectable() + 1e-9);
    }

    @Property(tries = TRIES)
    void per_cent_or_parts_of_one_make_no_difference(
            @ForAll("samples") Sample one,
            @ForAll("samples") Sample other,
            @ForAll @IntRange(min = 1, max = 50) int error) {
        Verdict inPercent = verdict(noIncrease(), scores(one.share(), other.share(), BigDecimal.valueOf(error, 1)));
        Verdict inParts = verdict(
                noIncrease(),
                scores(one.share().movePointLeft(2), other.share().movePointLeft(2), BigDecimal.valueOf(error, 3)));
        assertThat(inParts.getOutcome()).isEqualTo(inPercent.getOutcome());
        assertThat(test(inParts).statistic()).isCloseTo(test(inPercent).statistic(), within(1e-9));
    }

    private static IndicatorBuilder scores(BigDecimal first, BigDecimal last, BigDecimal error) {
        Uncertainty uncertainty = Uncertainty.builder().standardError(error).build();
        return share().addMeasurements(
                        Measurement.builder()
                                .id("m-2020")
                                .period(PartialDate.ofYear(2020))
                                .number(exactly(first.toPlainString()))
                                .uncertainty(uncertainty)
                                .build(),
                        Measurement.builder()
                                .id("m-2024")
                                .period(PartialDate.ofYear(2024))
                                .number(exactly(last.toPlainString()))
                                .uncertainty(uncertainty)
                                .build());
    }

    @Property(tries = TRIES)
    void at_most_and_at_least_are_each_others_mirror(
            @ForAll("samples") Sample one, @ForAll @DoubleRange(min = 1, max = 99) double level) {
        Percentage bound = Percentage.ofPercent(BigDecimal.valueOf(Math.round(level * 10), 1));
        IndicatorBuilder figures = share().addMeasurement(one.shareIn(2024));
        Outcome most = verdict(AtMost.builder().share(bound).build(), figures).getOutcome();
        Outcome least = verdict(AtLeast.builder().share(bound).build(), figures).getOutcome();
        assertThat(least)
                .isEqualTo(
                        switch (most) {
                            case MET -> Outcome.NOT_MET;
                            case NOT_MET -> Outcome.MET;
                            default -> Outcome.UNDECIDED;
                        });
    }

    @Property(tries = TRIES)
    void a_measurement_that_has_no_part_in_it_changes_nothing(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other, @ForAll("samples") Sample beside) {
        List<Measurement> irrelevant = List.of(
                beside.shareIn(2012), // before the baseline
                beside.shareIn(2022), // between the two
                beside.shareIn(2025), // after the deadline
                beside.shareIn(2030), // not measured yet
                beside.in(2023)
                        .number(exactly("5"))
                        .kind(MeasurementKind.CHANGE)
                        .build(),
                beside.in(2023).missing(MissingValue.SUPPRESSED).build(),
                Measurement.builder()
                        .id("m")
                        .share(Percentage.ofPercent(beside.share()))
                        .build());
        for (GoalTarget target : List.of(noIncrease(), Given.stableWithin("3"), Given.changeBy("-3"))) {
            Verdict without = verdict(target, rounds(one, other));
            for (Measurement extra : irrelevant) {
                Verdict with = verdict(target, rounds(one, other).addMeasurement(extra));
                assertThat(with.getOutcome()).isEqualTo(without.getOutcome());
                assertThat(with.getTests()).isEqualTo(without.getTests());
                assertThat(with.toString()).isEqualTo(without.toString());
            }
        }
    }

    @Property(tries = TRIES)
    void the_order_of_the_measurements_does_not_matter(
            @ForAll @Size(min = 2, max = 6) List<@From("samples") Sample> samples) {
        Measurement[] rounds = new Measurement[samples.size()];
        Arrays.setAll(rounds, i -> samples.get(i).shareIn(2014 + 2 * i));
        List<Measurement> turned = Arrays.asList(rounds.clone());
        Collections.reverse(turned);
        for (GoalTarget target : List.of(noIncrease(), Given.lower(), Given.trendBroken())) {
            assertThat(verdict(target, share().addAllMeasurements(turned)).toString())
                    .isEqualTo(verdict(target, share().addMeasurements(rounds)).toString());
        }
    }

    @Property(tries = TRIES)
    void a_margin_that_is_larger_is_excluded_sooner(
            @ForAll("samples") Sample one,
            @ForAll("samples") Sample other,
            @ForAll @IntRange(min = 1, max = 20) int margin) {
        boolean small = excluded(one, other, margin);
        boolean large = excluded(one, other, margin + 1);
        assertThat(small && !large).isFalse();
    }

    private static boolean excluded(Sample one, Sample other, int margin) {
        return verdict(Given.noIncreaseOf(Integer.toString(margin), TestKind.DIFFERENCE), rounds(one, other))
                .marginTest()
                .orElseThrow()
                .showsBelow();
    }

    @Property(tries = TRIES)
    void together_all_are_met_only_if_each_is_and_their_order_does_not_matter(
            @ForAll @Size(min = 1, max = 5) List<@From("samples") Sample> samples) {
        List<Verdict> verdicts = samples.stream()
                .map(sample -> VerdictMethod.HEALTH_STATISTICS.judge(
                        question(Given.atMost("50"), share().addMeasurement(sample.shareIn(2024))), LATER))
                .toList();
        List<Verdict> turned = new ArrayList<>(verdicts);
        Collections.reverse(turned);
        for (Combination how : Combination.values()) {
            CombinedVerdict together = CombinedVerdict.of(how, verdicts);
            assertThat(CombinedVerdict.of(how, turned).getOutcome()).isEqualTo(together.getOutcome());
            Stream<Outcome> each = verdicts.stream().map(Verdict::getOutcome);
            if (how == Combination.EVERY && together.getOutcome() == Outcome.MET) {
                assertThat(each).containsOnly(Outcome.MET);
            } else if (how == Combination.ANY && together.getOutcome() == Outcome.NOT_MET) {
                assertThat(each).containsOnly(Outcome.NOT_MET);
            } else if (together.getOutcome() != Outcome.UNDECIDED) {
                assertThat(each).contains(together.getOutcome());
            }
        }
    }

    @Property(tries = TRIES)
    void a_correction_never_makes_a_chance_smaller_nor_changes_their_order(
            @ForAll @Size(min = 1, max = 8) List<@From("chances") Double> raw) {
        double[] chances = raw.stream().mapToDouble(Double::doubleValue).toArray();
        double[] adjusted = Statistics.holm(chances);
        for (int i = 0; i < chances.length; i++) {
            assertThat(adjusted[i]).isBetween(chances[i], 1.0);
            for (int j = 0; j < chances.length; j++) {
                assertThat(chances[i] < chances[j] && adjusted[i] > adjusted[j]).isFalse();
            }
        }
    }

    @Provide
    static Arbitrary<Double> chances() {
        return Arbitraries.doubles().between(0, 1);
    }
}
