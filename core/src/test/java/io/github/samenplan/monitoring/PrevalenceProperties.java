package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.fact.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of the way from sheets to figures. */
class PrevalenceProperties {

    private static final Prevalence PREVALENCE = Prevalence.of(PrevalenceTest.indicator(), PartialDate.ofYear(2024))
            .and(PrevalenceTest.strongly())
            .among("jong", "oud", "zorg")
            .suppressBelow(5);

    @Property(tries = 100)
    void the_order_of_sheets_does_not_matter(@ForAll("surveys") List<Person> people, @ForAll long seed) {
        List<Person> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(figures(shuffled)).isEqualTo(figures(people));
    }

    @Property(tries = 100)
    void in_parallel_it_is_the_same(@ForAll("surveys") List<Person> people) {
        assertThat(people.parallelStream()
                        .map(Person::sheet)
                        .collect(PREVALENCE.collector())
                        .indicators())
                .isEqualTo(figures(people));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void one_factor_on_all_weights_does_not_matter(
            @ForAll("surveys") List<Person> people, @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
        BigDecimal thousandths = BigDecimal.valueOf(factor, 3);

        assertThat(figures(people.stream()
                        .map(person -> new Person(person.answers, person.groups, person.weight.multiply(thousandths)))
                        .toList()))
                .isEqualTo(figures(people));
    }

    @Property(tries = 100)
    void a_sheet_without_a_score_changes_nobody_elses(@ForAll("surveys") List<Person> people) {
        List<Person> more = new ArrayList<>(people);
        more.add(more.size() / 2, new Person("..NNYY", List.of("oud"), BigDecimal.TEN));
        PrevalenceFigures figures = more.stream().map(Person::sheet).collect(PREVALENCE.collector());

        assertThat(figures.indicators()).isEqualTo(figures(people));
        assertThat(figures.unscored())
                .isEqualTo(1
                        + people.stream()
                                .filter(person -> person.answers.startsWith(".."))
                                .count());
    }

    @Property(tries = 100)
    void an_interval_holds_its_share_and_lies_from_0_to_100(@ForAll("surveys") List<Person> people) {
        for (Indicator indicator : figures(people)) {
            Measurement measured = indicator.getMeasurements().get(0);
            measured.getShare().ifPresent(share -> {
                Uncertainty uncertainty = measured.getUncertainty().orElseThrow();
                assertThat(share.getPercent())
                        .isBetween(
                                uncertainty.getLower().orElseThrow(),
                                uncertainty.getUpper().orElseThrow());
                assertThat(uncertainty.getLower().orElseThrow()).isNotNegative();
                assertThat(uncertainty.getUpper().orElseThrow()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
                assertThat(uncertainty.getDesignEffect().orElseThrow()).isGreaterThanOrEqualTo(BigDecimal.ONE);
            });
            assertThat(measured.getShare().isPresent())
                    .isNotEqualTo(measured.getMissing().isPresent());
        }
    }

    @Property
    void at_the_same_share_more_people_never_widen_the_interval(
            @ForAll @IntRange(max = 50) int lonely,
            @ForAll @IntRange(max = 50) int others,
            @ForAll @IntRange(min = 2, max = 5) int times) {
        WeightedShare few = share(lonely, others + 1);
        WeightedShare many = share(times * lonely, times * (others + 1));

        assertThat(width(many)).isLessThan(width(few));
        assertThat(many.share()).isEqualTo(few.share());
        assertThat(many.standardError()).isLessThanOrEqualTo(few.standardError());
    }

    @Provide
    Arbitrary<List<Person>> surveys() {
        Arbitrary<String> answers = // not lonely, lonely, and without a score
                Arbitraries.of("NYYYNN", "YYYYNN", "NYYYN.", "YNNNYY", "MMMMMM", "YNN.YY", "..NNYY");
        Arbitrary<List<String>> groups =
                Arbitraries.of(List.of("jong"), List.of("oud"), List.of("oud", "zorg"), List.of("zorg"), List.of());
        Arbitrary<BigDecimal> weights =
                Arbitraries.longs().between(1, 5_000).map(thousandths -> BigDecimal.valueOf(thousandths, 3));
        return Combinators.combine(answers, groups, weights)
                .as(Person::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(120);
    }

    /** What one person filled in, with the groups and the weight of the sheet. */
    record Person(String answers, List<String> groups, BigDecimal weight) {

        AnswerSheet sheet() {
            AnswerSheet.Builder sheet =
                    Sheets.filledIn(InstrumentKind.DE_JONG_GIERVELD_6, answers).weight(weight);
            groups.forEach(sheet::inGroup);
            return sheet.build();
        }
    }

    private static List<Indicator> figures(List<Person> people) {
        return people.stream()
                .map(Person::sheet)
                .collect(PREVALENCE.collector())
                .indicators();
    }

    private static WeightedShare share(int lonely, int others) {
        return new WeightedShare(tally(lonely), tally(lonely + others));
    }

    private static Tally tally(int people) {
        Tally tally = new Tally();
        for (int i = 0; i < people; i++) {
            tally.add(BigDecimal.ONE);
        }
        return tally;
    }

    private static double width(WeightedShare share) {
        WeightedShare.Interval interval = share.interval(1.96);
        return interval.upper() - interval.lower();
    }
}
