package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.fact.PartialDate.Precision;
import io.github.samenplan.fact.PartialDate.Season;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    static Object[][] data_span() {
        return new Object[][] {
            // text         precision            earliest       latest
            {"2011", Precision.YEAR, "2011-01-01", "2011-12-31"},
            {"2020-40", Precision.HALF_YEAR, "2020-01-01", "2020-06-30"},
            {"2020-41", Precision.HALF_YEAR, "2020-07-01", "2020-12-31"},
            {"2023-33", Precision.QUARTER, "2023-01-01", "2023-03-31"},
            {"2023-34", Precision.QUARTER, "2023-04-01", "2023-06-30"},
            {"2023-35", Precision.QUARTER, "2023-07-01", "2023-09-30"},
            {"2023-36", Precision.QUARTER, "2023-10-01", "2023-12-31"},
            {"2020-21", Precision.SEASON, "2020-03-01", "2020-05-31"}, // spring
            {"2020-22", Precision.SEASON, "2020-06-01", "2020-08-31"}, // summer
            {"2020-23", Precision.SEASON, "2020-09-01", "2020-11-30"}, // autumn
            {"2020-24", Precision.SEASON, "2020-12-01", "2021-02-28"}, // winter, into the next year
            {"2023-24", Precision.SEASON, "2023-12-01", "2024-02-29"}, // winter, into a leap year
            {"2014-09", Precision.MONTH, "2014-09-01", "2014-09-30"},
            {"2023-02", Precision.MONTH, "2023-02-01", "2023-02-28"},
            {"2024-02", Precision.MONTH, "2024-02-01", "2024-02-29"}, // leap year
            {"1900-02", Precision.MONTH, "1900-02-01", "1900-02-28"}, // no leap year
            {"2000-02", Precision.MONTH, "2000-02-01", "2000-02-29"}, // leap year all the same
            {"2014-09-14", Precision.DAY, "2014-09-14", "2014-09-14"},
            // approximate: one unit of its own precision wider, on each side
            {"2014~", Precision.YEAR, "2013-01-01", "2015-12-31"},
            {"2020-40~", Precision.HALF_YEAR, "2019-07-01", "2020-12-31"},
            {"2023-33~", Precision.QUARTER, "2022-10-01", "2023-06-30"},
            {"2020-21~", Precision.SEASON, "2019-12-01", "2020-08-31"},
            {"2020-24~", Precision.SEASON, "2020-09-01", "2021-05-31"},
            {"2014-01~", Precision.MONTH, "2013-12-01", "2014-02-28"},
            {"2024-03~", Precision.MONTH, "2024-02-01", "2024-04-30"},
            {"2024-02-29~", Precision.DAY, "2024-02-28", "2024-03-01"},
            // the edges of the years
            {"0001", Precision.YEAR, "0001-01-01", "0001-12-31"},
            {"0001~", Precision.YEAR, "0000-01-01", "0002-12-31"},
            {"0001-01-01~", Precision.DAY, "0000-12-31", "0001-01-02"},
            {"9999-12-31", Precision.DAY, "9999-12-31", "9999-12-31"},
            {"9999-24", Precision.SEASON, "9999-12-01", "+10000-02-29"}, // 10000 is divisible by 400
            {"9999~", Precision.YEAR, "9998-01-01", "+10000-12-31"},
        };
    }

    @ParameterizedTest
    @MethodSource("data_span")
    void a_text_means_the_days_from_earliest_to_latest(
            String text, Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.getPrecision()).isEqualTo(precision);
        assertThat(date.getYear()).isEqualTo(Integer.parseInt(text.substring(0, 4)));
        assertThat(date.isApproximate()).isEqualTo(text.endsWith("~"));
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "~", // no date
                "0000", // no such year here
                "0000-01",
                "-2011", // signs
                "+2011",
                "11", // too few digits
                "20111", // too many
                "2014-9",
                "2014-00", // no such month
                "2014-13",
                "2014-20", // between month and season
                "2014-25", // seasons by hemisphere, and quadrimesters, are EDTF but not ours
                "2014-32",
                "2014-37",
                "2014-42",
                "2014-21-01", // no day in a season
                "2014-09-00",
                "2014-09-31", // no such day
                "2023-02-29",
                "1900-02-29",
                "2014-09-1",
                "2014-09-14T00:00",
                "2014?", // uncertain, and other EDTF
                "2014%",
                "201X",
                "2014/2015",
                "~2014",
                "2014~~",
                "2014 ~",
                " 2014",
                "2014 ",
                "2014\n",
                "2014-",
                "20140914", // basic format
                "2014/09/14",
                "14-09-2014",
                "\u0662\u0660\u0661\u0664", // Arabic digits
                "2014\u201309", // a dash
            })
    void no_other_spelling_is_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageStartingWith("Partial date must be a ")
                .withMessageContaining(" - but was: ");
    }

    @Test
    void a_refused_day_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("2014-02-30"))
                .withMessage("Partial date must be a day of the calendar - but was: 2014-02-30");
    }

    static Object[][] data_factories() {
        return new Object[][] {
            {PartialDate.ofYear(2011), "2011"},
            {PartialDate.ofYear(7), "0007"},
            {PartialDate.ofHalf(2020, 1), "2020-40"},
            {PartialDate.ofHalf(2020, 2), "2020-41"},
            {PartialDate.ofQuarter(2023, 1), "2023-33"},
            {PartialDate.ofQuarter(2023, 2), "2023-34"},
            {PartialDate.ofQuarter(2023, 3), "2023-35"},
            {PartialDate.ofQuarter(2023, 4), "2023-36"},
            {PartialDate.ofSeason(2020, Season.SPRING), "2020-21"},
            {PartialDate.ofSeason(2020, Season.SUMMER), "2020-22"},
            {PartialDate.ofSeason(2020, Season.AUTUMN), "2020-23"},
            {PartialDate.ofSeason(2020, Season.WINTER), "2020-24"},
            {PartialDate.ofMonth(2014, 9), "2014-09"},
            {PartialDate.of(YearMonth.of(2014, 12)), "2014-12"},
            {PartialDate.of(LocalDate.of(2014, 9, 4)), "2014-09-04"},
            {PartialDate.ofYear(2011).approximately(), "2011~"},
            {PartialDate.ofYear(2011).approximately().approximately(), "2011~"},
            {PartialDate.ofYear(2011).approximately().exactly(), "2011"},
        };
    }

    @ParameterizedTest
    @MethodSource("data_factories")
    void a_factory_and_the_text_form_make_the_same_date(PartialDate made, String text) {
        assertThat(made)
                .hasToString(text)
                .isEqualTo(PartialDate.parse(text))
                .hasSameHashCodeAs(PartialDate.parse(text));
    }

    @Test
    void a_factory_refuses_what_the_calendar_does_not_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofYear(0))
                .withMessage("Year must be between 1 and 9999 - but was: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(Integer.MIN_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofHalf(2020, 3))
                .withMessage("Half-year must be 1 or 2 - but was: 3");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofHalf(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofQuarter(2020, 0))
                .withMessage("Quarter must be between 1 and 4 - but was: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofQuarter(2020, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofSeason(10_000, Season.WINTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.ofMonth(2020, 13))
                .withMessage("Month must be between 1 and 12 - but was: 13");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofMonth(2020, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.MIN));
    }

    static Object[][] data_before() {
        return new Object[][] {
            // one          other         certainly  possibly
            {"2011", "2012", true, true}, // next year
            {"2012", "2011", false, false}, // the other way round
            {"2014", "2014", false, true}, // the same year
            {"2014", "2014-09", false, true}, // holds the other
            {"2014-09", "2014", false, true}, // lies in the other
            {"2014-09-14", "2014-09-14", false, false}, // the same day
            {"2014-09-14", "2014-09-15", true, true}, // the next day
            {"2020-24", "2021-01", false, true}, // January lies in the winter
            {"2020-24", "2021-21", true, true}, // spring follows on winter
            {"2020-21", "2020-22~", false, true}, // about summer may be spring
            {"2020-21", "2020-23~", true, true}, // about autumn may be summer, no more
            {"2014-01-01", "2014", false, true}, // starts together
            {"2014-12-31", "2014", false, false}, // ends together
            {"2014", "2014-01-01", false, false},
            {"2013-33", "2013-41", true, true}, // first quarter, second half
        };
    }

    @ParameterizedTest
    @MethodSource("data_before")
    void one_is_certainly_or_possibly_before_the_other(String one, String other, boolean certainly, boolean possibly) {
        PartialDate date = PartialDate.parse(one);
        assertThat(date.certainlyBefore(PartialDate.parse(other))).isEqualTo(certainly);
        assertThat(date.possiblyBefore(PartialDate.parse(other))).isEqualTo(possibly);
    }

    @Test
    void a_day_lies_certainly_outside_only_beyond_the_ends() {
        PartialDate september = PartialDate.ofMonth(2014, 9);
        assertThat(september.certainlyAfter(LocalDate.of(2014, 8, 31))).isTrue();
        assertThat(september.certainlyAfter(LocalDate.of(2014, 9, 1))).isFalse();
        assertThat(september.certainlyBefore(LocalDate.of(2014, 9, 30))).isFalse();
        assertThat(september.certainlyBefore(LocalDate.of(2014, 10, 1))).isTrue();
    }

    @Test
    void the_same_days_stated_otherwise_are_not_equal() {
        assertThat(PartialDate.parse("2011")).isNotEqualTo(PartialDate.parse("2011-01"));
        assertThat(PartialDate.parse("2011")).isNotEqualTo(PartialDate.parse("2011~"));
        assertThat(PartialDate.parse("2011")).isNotEqualTo(PartialDate.parse("2012"));
        assertThat(PartialDate.parse("2011")).isNotEqualTo("2011");
    }

    @Test
    void null_is_refused() {
        PartialDate date = PartialDate.ofYear(2011);
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.ofSeason(2011, null))
                .withMessage("season");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.of((YearMonth) null))
                .withMessage("month");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.of((LocalDate) null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> date.certainlyBefore((PartialDate) null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> date.certainlyBefore((LocalDate) null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> date.certainlyAfter(null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> date.possiblyBefore(null))
                .withMessage("other");
    }
}
