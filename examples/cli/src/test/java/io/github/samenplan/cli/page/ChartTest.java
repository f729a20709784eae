package io.github.samenplan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.cli.page.Chart.Dot;
import io.github.samenplan.cli.page.Chart.Join;
import io.github.samenplan.cli.page.Chart.Point;
import io.github.samenplan.cli.page.Chart.Role;
import io.github.samenplan.cli.page.Chart.TargetLine;
import io.github.samenplan.cli.page.Chart.Tick;
import io.github.samenplan.cli.page.Chart.Wanted;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/**
 * Where figures are drawn, by coordinates worked out by hand: the axis of time runs over 304 from 46 to 350, the numbers
 * over 170 from 184 up to 14.
 */
class ChartTest {

    private static final Say DUTCH = new Say(Language.DUTCH);

    @Test
    void figures_targets_and_blanks_lie_where_their_time_and_height_say() {
        // 2021 to 2024 is 1461 days; the middle of 2021 lies at 182.5, of 2022 at 547.5, of 2023 at 912.5, of 2024 at
        // 1278
        Chart chart = Chart.of(
                        List.of(point("2021", 50, Role.BASELINE), pointWithin("2023", 40, 37.5, 42.5)),
                        List.of(new Wanted(30, Optional.of(PartialDate.parse("2024")))),
                        List.of(PartialDate.parse("2022")),
                        true,
                        DUTCH)
                .orElseThrow();

        assertThat(chart.levels())
                .containsExactly(
                        new Tick(184, "0\u00a0%"),
                        new Tick(150, "10\u00a0%"),
                        new Tick(116, "20\u00a0%"),
                        new Tick(82, "30\u00a0%"),
                        new Tick(48, "40\u00a0%"),
                        new Tick(14, "50\u00a0%"));
        assertThat(chart.years())
                .containsExactly(
                        new Tick(84, "2021"),
                        new Tick(159.9, "2022"),
                        new Tick(235.9, "2023"),
                        new Tick(311.9, "2024"));
        assertThat(chart.dots())
                .containsExactly(new Dot(84, 14, 14, 14, Role.BASELINE), new Dot(235.9, 48, 39.5, 56.5, Role.JUDGED));
        assertThat(chart.joins()).containsExactly(new Join(84, 14, 235.9, 48));
        assertThat(chart.targets()).containsExactly(new TargetLine(82, 311.9));
        assertThat(chart.blanks()).containsExactly(159.9);
    }

    @Test
    void figures_that_cannot_be_compared_are_not_joined() {
        Point other = new Point(
                PartialDate.parse("2023"), 40, OptionalDouble.empty(), OptionalDouble.empty(), Role.OTHER, false);

        assertThat(chart(List.of(point("2021", 50, Role.OTHER), other))
                        .orElseThrow()
                        .joins())
                .isEmpty();
    }

    @Test
    void a_share_ends_at_the_whole_also_where_its_interval_goes_on() {
        Chart chart = chart(List.of(pointWithin("2023", 99, 96, 102))).orElseThrow();

        assertThat(chart.levels()).last().isEqualTo(new Tick(14, "100\u00a0%"));
        assertThat(chart.dots().get(0).top()).isEqualTo(14);
    }

    @Test
    void without_figures_or_beyond_any_axis_there_is_no_drawing() {
        assertThat(chart(List.of())).isEmpty();
        assertThat(chart(List.of(point("2023", Double.POSITIVE_INFINITY, Role.OTHER))))
                .isEmpty();
        assertThat(chart(List.of(point("2023", -1e13, Role.OTHER)))).isEmpty();
    }

    private static Optional<Chart> chart(List<Point> points) {
        return Chart.of(points, List.of(), List.of(), true, DUTCH);
    }

    private static Point point(String moment, double value, Role role) {
        return new Point(PartialDate.parse(moment), value, OptionalDouble.empty(), OptionalDouble.empty(), role, true);
    }

    private static Point pointWithin(String moment, double value, double lower, double upper) {
        return new Point(
                PartialDate.parse(moment),
                value,
                OptionalDouble.of(lower),
                OptionalDouble.of(upper),
                Role.JUDGED,
                true);
    }
}
