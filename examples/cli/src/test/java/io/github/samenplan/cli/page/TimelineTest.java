package io.github.samenplan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.page.Timeline.Bar;
import io.github.samenplan.cli.page.Timeline.Percent;
import io.github.samenplan.cli.page.Timeline.Stretch;
import io.github.samenplan.fact.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where times are drawn, on a line of two years that are 730 days together. */
class TimelineTest {

    private static final TimeAxis AXIS = new TimeAxis(2022, 2023);

    @Test
    void both_ends_are_as_wide_as_they_are_vague_and_what_is_between_is_sure() {
        // September 2022 begins at day 243 and ends before 273; June 2023 begins at day 516 and ends before 546
        assertThat(bar("2022-09", "2023-06"))
                .isEqualTo(new Bar(
                        stretch(33.29, 41.51), // from 243 to 546
                        Optional.of(stretch(37.26, 33.56)), // from 272, the last day to begin, to 517
                        Optional.empty()));
    }

    @Test
    void a_day_is_sure_and_a_month_is_not() {
        assertThat(bar("2022-01-01", "2022-01-01"))
                .isEqualTo(new Bar(stretch(0, 0.14), Optional.of(stretch(0, 0.14)), Optional.empty()));
        assertThat(bar("2023", "2023")).isEqualTo(new Bar(stretch(50, 50), Optional.empty(), Optional.empty()));
        assertThat(bar("2022", "2022-12").certain()).isEmpty();
    }

    @Test
    void an_end_that_is_not_stated_is_left_open() {
        assertThat(bar("2022", null))
                .isEqualTo(new Bar(stretch(0, 50), Optional.empty(), Optional.of(stretch(50, 50))));
        assertThat(bar(null, "2023"))
                .isEqualTo(new Bar(stretch(50, 50), Optional.empty(), Optional.of(stretch(0, 50))));
    }

    @Test
    void of_many_years_no_more_are_written_than_fit() {
        assertThat(new TimeAxis(2020, 2023).labelled()).containsExactly(2020, 2021, 2022, 2023);
        assertThat(new TimeAxis(2000, 2026).labelled()).containsExactly(2000, 2004, 2008, 2012, 2016, 2020, 2024);
        assertThat(TimeAxis.around(List.of(LocalDate.of(2014, 9, 1), LocalDate.of(2011, 1, 1))))
                .isEqualTo(new TimeAxis(2011, 2014));
    }

    private static Stretch stretch(double from, double width) {
        return new Stretch(new Percent(from), new Percent(width));
    }

    private static Bar bar(@Nullable String begin, @Nullable String end) {
        return Timeline.bar(
                Optional.ofNullable(begin).map(PartialDate::parse),
                Optional.ofNullable(end).map(PartialDate::parse),
                AXIS);
    }
}
