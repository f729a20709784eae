package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.fact.PartialDate.Season;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;

class PartialDateProperties {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void equal_means_the_same_text(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Property
    void a_text_is_refused_or_comes_back_as_it_was(@ForAll @Chars({'0', '1', '2', '3', '4', '-', '~'}) String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("Partial date must be");
        }
    }

    @Property
    void the_earliest_day_is_never_after_the_latest(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void what_is_approximate_can_mean_more_days_on_each_side(@ForAll("dates") PartialDate date) {
        assertThat(date.approximately().earliest()).isBefore(date.exactly().earliest());
        assertThat(date.approximately().latest()).isAfter(date.exactly().latest());
    }

    @Property
    void approximately_and_exactly_undo_each_other(@ForAll("dates") PartialDate date) {
        assertThat(date.approximately().exactly()).isEqualTo(date.exactly());
        assertThat(date.exactly().approximately()).isEqualTo(date.approximately());
    }

    @Property
    void what_is_certain_is_possible(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        if (one.certainlyBefore(other)) {
            assertThat(one.possiblyBefore(other)).isTrue();
            assertThat(other.possiblyBefore(one)).isFalse();
        }
    }

    @Property
    void certainly_before_is_a_strict_order(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two, @ForAll("dates") PartialDate three) {
        assertThat(one.certainlyBefore(one)).isFalse();
        if (one.certainlyBefore(two) && two.certainlyBefore(three)) {
            assertThat(one.certainlyBefore(three)).isTrue();
        }
    }

    @Property
    void days_are_ordered_as_days(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(PartialDate.of(one).certainlyBefore(PartialDate.of(other))).isEqualTo(one.isBefore(other));
        assertThat(PartialDate.of(one).possiblyBefore(PartialDate.of(other))).isEqualTo(one.isBefore(other));
    }

    @Property
    void a_day_is_before_within_or_after(@ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
        boolean within = !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
        assertThat(Optional.of(date).filter(d -> d.certainlyBefore(day) || d.certainlyAfter(day)))
                .matches(outside -> outside.isEmpty() == within);
        assertThat(date.certainlyBefore(day) && date.certainlyAfter(day)).isFalse();
    }

    @Property
    void a_year_is_made_of_its_quarters(@ForAll("years") int year) {
        assertThat(PartialDate.ofQuarter(year, 1).earliest())
                .isEqualTo(PartialDate.ofYear(year).earliest());
        for (int quarter = 1; quarter < 4; quarter++) {
            assertThat(PartialDate.ofQuarter(year, quarter).latest().plusDays(1))
                    .isEqualTo(PartialDate.ofQuarter(year, quarter + 1).earliest());
        }
        assertThat(PartialDate.ofQuarter(year, 4).latest())
                .isEqualTo(PartialDate.ofHalf(year, 2).latest())
                .isEqualTo(PartialDate.ofYear(year).latest());
    }

    @Property
    void a_year_out_of_bounds_is_refused(@ForAll int year) {
        if (year < 1 || year > 9999) {
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(year));
        }
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1, 9999);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        // near one another as well as far apart
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(18_000, 18_400),
                        Arbitraries.longs().between(first, last))
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years =
                Arbitraries.oneOf(years(), Arbitraries.integers().between(2019, 2021));
        Arbitrary<PartialDate> exact = Arbitraries.oneOf(
                years.map(PartialDate::ofYear),
                Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(PartialDate::ofHalf),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(PartialDate::ofQuarter),
                Combinators.combine(years, Arbitraries.of(Season.class)).as(PartialDate::ofSeason),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as(PartialDate::ofMonth),
                days().map(PartialDate::of));
        return Combinators.combine(exact, Arbitraries.of(true, false))
                .as((date, approximate) -> approximate ? date.approximately() : date);
    }
}
