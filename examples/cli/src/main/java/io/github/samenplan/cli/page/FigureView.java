package io.github.samenplan.cli.page;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.monitoring.MissingValue;
import io.github.samenplan.monitoring.Observation;
import io.github.samenplan.monitoring.Verdict;
import io.github.samenplan.monitoring.Verdict.ChartPoint;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanDocument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An indicator over time.
 *
 * @param about among whom and where, as far as is stated
 * @param chart the figures drawn, if there are any
 * @param summary what the drawing shows, in a sentence
 * @param rows the same figures, and why others are not there
 * @param targets what is asked of it, each with its goal
 */
record FigureView(String name, String about, Optional<Chart> chart, String summary, List<Row> rows, List<Aim> targets) {

    /**
     * A measurement.
     *
     * @param value how high it is; why there is no figure, where there is none
     * @param interval where it lies with 95 % certainty, if that is known
     * @param note its part in the verdict, and whether it may still be revised
     */
    record Row(String when, String value, String interval, String note) {}

    /** What a goal asks of it, and whether that was reached. */
    record Aim(String goal, String asked, String by, Mark mark) {}

    /** Tells whether any figure has an interval. */
    boolean hasIntervals() {
        return rows.stream().anyMatch(row -> !row.interval.isEmpty());
    }

    /** Tells whether there is more to say of any figure. */
    boolean hasNotes() {
        return rows.stream().anyMatch(row -> !row.note.isEmpty());
    }

    static FigureView of(Indicator indicator, PlanDocument document, List<GoalVerdict> goals, LocalDate day, Say say) {
        return new Sheet(indicator, document, goals, day, say).view();
    }

    /** An indicator with all that is known of it. */
    private static final class Sheet {

        private final Indicator indicator;
        private final PlanDocument document;
        private final Say say;
        private final List<Aim> aims;
        private final List<Verdict> verdicts;
        private final List<ChartPoint> series;
        private final Map<Measurement, ChartPoint> figures;
        private final Map<Measurement, Chart.Role> roles;

        Sheet(Indicator indicator, PlanDocument document, List<GoalVerdict> goals, LocalDate day, Say say) {
            this.indicator = indicator;
            this.document = document;
            this.say = say;
            this.aims = goals.stream()
                    .flatMap(goal -> goal.verdict().getVerdicts().stream()
                            .filter(this::decides)
                            .map(verdict -> new Aim(
                                    goal.goal().getValue().getTitle(),
                                    say.value(verdict.getTarget()),
                                    verdict.getDeadline().map(say::value).orElse(""),
                                    Mark.of(verdict.getOutcome(), say))))
                    .toList();
            this.verdicts = goals.stream()
                    .flatMap(goal -> goal.verdict().getVerdicts().stream())
                    .filter(this::decides)
                    .toList();
            this.series = ChartPoint.of(indicator, day);
            this.figures = series.stream().collect(Collectors.toMap(Sheet::measurement, point -> point));
            this.roles = verdicts.stream()
                    .flatMap(verdict -> verdict.getSeries().stream())
                    .collect(Collectors.toMap(
                            Sheet::measurement,
                            point -> role(point.role()),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }

        private boolean decides(Verdict verdict) {
            return verdict.getIndicator().filter(indicator::equals).isPresent();
        }

        private static Measurement measurement(ChartPoint point) {
            return point.observation().getMeasurement();
        }

        private static Chart.Role role(Verdict.Role role) {
            return switch (role) {
                case BASELINE -> Chart.Role.BASELINE;
                case JUDGED -> Chart.Role.JUDGED;
                case PART_OF_TREND, BESIDE -> Chart.Role.OTHER;
            };
        }

        /** Returns what a figure is to the verdicts; the baseline of the plan is one, also where no verdict asks for it. */
        private Chart.Role role(Measurement measurement) {
            Chart.Role usual = indicator
                            .getBaselineId()
                            .filter(measurement.getId()::equals)
                            .isPresent()
                    ? Chart.Role.BASELINE
                    : Chart.Role.OTHER;
            Chart.Role found = roles.getOrDefault(measurement, usual);
            return found == Chart.Role.OTHER ? usual : found;
        }

        FigureView view() {
            boolean share =
                    series.stream().anyMatch(point -> point.observation().isShare());
            List<Chart.Wanted> wanted = verdicts.stream()
                    .flatMap(verdict -> verdict.getTargetLine().stream()
                            .mapToObj(level -> new Chart.Wanted(level, verdict.getDeadline())))
                    .toList();
            List<Chart.Point> points =
                    IntStream.range(0, series.size()).mapToObj(this::point).toList();
            return new FigureView(
                    indicator.getName(),
                    about(),
                    Chart.of(points, wanted, blanks(), share, say),
                    summary(wanted, share),
                    indicator.getMeasurements().stream().map(this::row).toList(),
                    aims);
        }

        private String about() {
            Stream<String> group = document.getTargetGroups().stream()
                    .filter(one -> indicator
                            .getTargetGroupId()
                            .filter(one.getId()::equals)
                            .isPresent())
                    .map(TargetGroup::getName);
            Stream<String> ages = indicator.getAges().stream().map(AgeRange::toString);
            Stream<String> area = document.getAreas().stream()
                    .filter(one ->
                            indicator.getAreaId().filter(one.getId()::equals).isPresent())
                    .map(Area::getName);
            return Stream.of(group, ages, area).flatMap(Function.identity()).collect(Collectors.joining(", "));
        }

        private Chart.Point point(int number) {
            ChartPoint point = series.get(number);
            Observation observation = point.observation();
            return new Chart.Point(
                    observation.period().orElseThrow(),
                    point.value(),
                    point.lower(),
                    point.upper(),
                    role(observation.getMeasurement()),
                    number > 0
                            && observation
                                    .differencesFrom(series.get(number - 1).observation(), document.getAreas())
                                    .isEmpty());
        }

        private List<PartialDate> blanks() {
            return indicator.getMeasurements().stream()
                    .filter(measurement ->
                            Observation.of(indicator, measurement).value().isEmpty())
                    .flatMap(measurement -> measurement.getPeriod().stream())
                    .toList();
        }

        /** Says from where to where the figures went, and what is asked. */
        private String summary(List<Chart.Wanted> wanted, boolean share) {
            if (series.isEmpty()) {
                return "";
            }
            String first = figure(series.get(0));
            String last = figure(series.get(series.size() - 1));
            String run = series.size() == 1
                    ? say.of("Eén cijfer: ", "One figure: ") + first
                    : say.of("Van ", "From ") + first + say.of(" naar ", " to ") + last;
            return run
                    + wanted.stream()
                            .map(level -> say.of("; gevraagd: ", "; wanted: ")
                                    + number(level.level())
                                    + (share ? "\u00a0%" : "")
                                    + level.by()
                                            .map(by -> say.of(" in ", " in ") + say.value(by))
                                            .orElse(""))
                            .distinct()
                            .collect(Collectors.joining())
                    + ".";
        }

        private String figure(ChartPoint point) {
            Observation observation = point.observation();
            return value(observation.getMeasurement())
                    + say.of(" in ", " in ")
                    + observation.period().map(say::value).orElseThrow();
        }

        private Row row(Measurement measurement) {
            return new Row(
                    measurement.getPeriod().map(say::value).orElseGet(() -> say.of("niet vermeld", "not stated")),
                    value(measurement),
                    Optional.ofNullable(figures.get(measurement))
                            .filter(one -> one.lower().isPresent())
                            .map(one -> number(one.lower()) + " – " + number(one.upper()))
                            .orElse(""),
                    note(measurement, role(measurement)));
        }

        private String value(Measurement measurement) {
            if (measurement.getShare().isEmpty() && measurement.getNumber().isEmpty()) {
                return measurement.getMissing().map(this::inWords).orElseGet(() -> say.of("geen cijfer", "no figure"));
            }
            return say.value(measurement);
        }

        private String inWords(MissingValue reason) {
            return switch (reason) {
                case EXPECTED -> say.of("wordt nog verwacht", "still expected");
                case NOT_ASKED -> say.of("niet gevraagd", "not asked");
                case SUPPRESSED -> say.of("niet getoond: te weinig antwoorden", "not shown: too few answers");
                case NOT_STATED -> say.of("niet genoemd", "not stated");
            };
        }

        private String note(Measurement measurement, Chart.Role role) {
            Stream<String> part = switch (role) {
                case BASELINE -> Stream.of(say.of("nulmeting", "baseline"));
                case JUDGED -> Stream.of(say.of("beoordeeld", "judged"));
                case OTHER -> Stream.empty();
            };
            Stream<String> provisional =
                    measurement.isProvisional() ? Stream.of(say.of("voorlopig", "provisional")) : Stream.empty();
            return Stream.concat(part, provisional).collect(Collectors.joining(", "));
        }

        private String number(OptionalDouble number) {
            return number(number.orElseThrow());
        }

        /** Says a number that was worked out, with one decimal. */
        private String number(double number) {
            return say.value(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
        }
    }
}
