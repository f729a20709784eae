package io.github.samenplan.cli.page;

import io.github.samenplan.fact.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of an indicator over time, in the coordinates of a drawing of {@value #WIDTH} by {@value #HEIGHT}, of which
 * y runs down.
 *
 * @param levels the numbers beside the drawing
 * @param years the years below it
 * @param dots the figures
 * @param joins lines between figures that can be compared
 * @param targets the levels that targets ask for
 * @param blanks where a figure was measured or expected, and is not there
 */
record Chart(
        List<Tick> levels,
        List<Tick> years,
        List<Dot> dots,
        List<Join> joins,
        List<TargetLine> targets,
        List<Double> blanks) {

    static final int WIDTH = 360;
    static final int HEIGHT = 210;
    static final int LEFT = 46;
    static final int RIGHT = 350;
    static final int TOP = 14;
    static final int BOTTOM = 184;

    /** Beyond this no axis can be drawn. */
    private static final double LARGEST = 1e12;

    /** What a figure is to the verdict. */
    enum Role {
        BASELINE,
        JUDGED,
        OTHER
    }

    /**
     * A figure to be drawn.
     *
     * @param moment when it was measured
     * @param value how high it is
     * @param lower where its interval begins, if it has one
     * @param upper where its interval ends
     * @param role what it is to the verdict
     * @param follows whether it can be compared with the figure before it
     */
    record Point(
            PartialDate moment, double value, OptionalDouble lower, OptionalDouble upper, Role role, boolean follows) {}

    /** A level that is asked for, and by when, if that is stated. */
    record Wanted(double level, Optional<PartialDate> by) {}

    /** A number or year beside an axis. */
    record Tick(double at, String text) {}

    /** A figure; without an interval, that has no height. */
    record Dot(double x, double y, double top, double bottom, Role role) {

        boolean hasInterval() {
            return top < bottom;
        }
    }

    /** A line between two figures. */
    record Join(double x1, double y1, double x2, double y2) {}

    /** A level that is asked for, and where on the axis of time it must be reached; at the end, where no date is stated. */
    record TargetLine(double y, double x) {}

    /** Returns the drawing; empty where there is no figure, or one too large for any axis. */
    static Optional<Chart> of(
            List<Point> points, List<Wanted> wanted, List<PartialDate> blanks, boolean share, Say say) {
        List<Double> values = Stream.of(
                        points.stream().map(Point::value),
                        points.stream()
                                .flatMap(point -> Stream.of(point.lower(), point.upper())
                                        .filter(OptionalDouble::isPresent)
                                        .map(OptionalDouble::getAsDouble)),
                        wanted.stream().map(Wanted::level))
                .flatMap(numbers -> numbers)
                .toList();
        if (points.isEmpty() || values.stream().anyMatch(value -> !(Math.abs(value) < LARGEST))) {
            return Optional.empty();
        }
        // A share ends at all, also where its interval is drawn beyond that
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Scale scale = Scale.of(
                share
                        ? 0
                        : values.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                share ? Math.min(most, 100) : most);
        TimeAxis axis = TimeAxis.around(Stream.of(
                        points.stream().map(Point::moment),
                        wanted.stream().flatMap(level -> level.by().stream()),
                        blanks.stream())
                .flatMap(moments -> moments)
                .flatMap(moment -> Stream.of(moment.earliest(), moment.latest()))
                .toList());
        return Optional.of(new Drawing(scale, axis).chart(points, wanted, blanks, share, say));
    }

    /** The two axes of a chart. */
    private record Drawing(Scale scale, TimeAxis axis) {

        Chart chart(List<Point> points, List<Wanted> wanted, List<PartialDate> blanks, boolean share, Say say) {
            List<Dot> dots = points.stream().map(this::dot).toList();
            List<Join> joins = new ArrayList<>();
            IntStream.range(1, dots.size()).filter(i -> points.get(i).follows()).forEach(i -> {
                Dot from = dots.get(i - 1);
                Dot to = dots.get(i);
                joins.add(new Join(from.x, from.y, to.x, to.y));
            });
            return new Chart(
                    scale.steps().stream()
                            .map(step -> new Tick(y(step.doubleValue()), label(step, share, say)))
                            .toList(),
                    axis.labelled().stream().map(this::year).toList(),
                    dots,
                    joins,
                    wanted.stream()
                            .map(level -> new TargetLine(
                                    y(level.level()), level.by().map(this::x).orElse((double) RIGHT)))
                            .distinct()
                            .toList(),
                    blanks.stream().map(this::x).toList());
        }

        private Dot dot(Point point) {
            double y = y(point.value());
            return new Dot(
                    x(point.moment()),
                    y,
                    point.upper().isPresent() ? y(point.upper().getAsDouble()) : y,
                    point.lower().isPresent() ? y(point.lower().getAsDouble()) : y,
                    point.role());
        }

        private Tick year(int year) {
            return new Tick(x(PartialDate.ofYear(year)), Integer.toString(year));
        }

        private double x(PartialDate moment) {
            return rounded(LEFT + axis.middle(moment) * (RIGHT - LEFT));
        }

        /** A figure beyond the axis stays at its end. */
        private double y(double value) {
            return rounded(BOTTOM - Math.max(0, Math.min(1, scale.at(value))) * (BOTTOM - TOP));
        }

        private static String label(BigDecimal step, boolean share, Say say) {
            return say.value(step) + (share ? "\u00a0%" : "");
        }

        private static double rounded(double coordinate) {
            return Math.round(coordinate * 10) / 10.0;
        }
    }
}
