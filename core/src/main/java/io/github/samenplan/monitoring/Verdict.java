package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Whether a target was reached, and how anybody can tell (Dutch: <i>oordeel</i>).
 *
 * <p>A verdict is about a group of people or about work done, never about a person.
 */
public final class Verdict {

    private final GoalTarget target;
    private final Optional<Indicator> indicator;
    private final Outcome outcome;
    private final Optional<PartialDate> deadline;
    private final List<Observation> observations;
    private final List<TestResult> tests;
    private final List<Obstacle> obstacles;
    private final List<Words> remarks;
    private final List<ChartPoint> series;
    private final OptionalDouble targetLine;
    private final double chanceMet;
    private final double chanceNotMet;
    private final Words sentence;

    Verdict(TargetQuestion question, Ruling ruling, Notes notes, List<Observation> levels) {
        this.target = question.target();
        this.indicator = question.indicator();
        this.outcome = ruling.outcome();
        this.deadline = question.deadline();
        this.observations = ruling.observations();
        this.tests = ruling.tests();
        this.obstacles = notes.obstacles();
        this.remarks = notes.remarks();
        this.series = levels.stream()
                .map(it -> ChartPoint.of(it, ChartPoint.role(it, ruling.observations())))
                .toList();
        this.targetLine = ruling.targetLine();
        this.chanceMet = ruling.chanceMet();
        this.chanceNotMet = ruling.chanceNotMet();
        this.sentence = Sentences.text(
                Stream.concat(ruling.sentences().stream(), obstacles.stream().map(Obstacle::sentence))
                        .toList());
    }

    /** Returns the target that was judged. */
    public GoalTarget getTarget() {
        return target;
    }

    /** Returns the indicator that decides, where there is one. */
    public Optional<Indicator> getIndicator() {
        return indicator;
    }

    /** Returns what can be said of it. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Returns when it had to be reached; empty where the plan does not say. */
    public Optional<PartialDate> getDeadline() {
        return deadline;
    }

    /** Returns the measurements that decide, in order of time; the last is the one that was judged. */
    public List<Observation> getObservations() {
        return observations;
    }

    /** Returns the tests, the one that decides first. */
    public List<TestResult> getTests() {
        return tests;
    }

    /** Returns all that stands in the way of a verdict; empty unless it is not assessable, or will not be. */
    public List<Obstacle> getObstacles() {
        return obstacles;
    }

    /** Returns what was taken for granted, such as a standard error that was worked out from the sample size. */
    public List<Words> getRemarks() {
        return remarks;
    }

    /** Returns every known figure of the indicator in order of time, for a chart. */
    public List<ChartPoint> getSeries() {
        return series;
    }

    /** Returns the level that the target asks for, for a line in a chart; empty where it asks for no level. */
    public OptionalDouble getTargetLine() {
        return targetLine;
    }

    /** Returns the test against the difference that would matter, where the plan states one. */
    public Optional<TestResult> marginTest() {
        return tests.stream()
                .filter(test -> test.subject() == TestResult.Subject.MARGIN)
                .findFirst();
    }

    /** Returns the verdict with its reasons, in a few sentences. */
    public String sentence(Language language) {
        return sentence.in(language);
    }

    /** The one-sided chance of figures like these if the target were not met. */
    double chanceMet() {
        return chanceMet;
    }

    /** The one-sided chance of figures like these if the target were met. */
    double chanceNotMet() {
        return chanceNotMet;
    }

    /** Whether chance plays a part in it. */
    boolean isTested() {
        return tests.stream().findFirst().filter(test -> !test.isExact()).isPresent();
    }

    /** The level that a one-sided chance must stay below; any, where chance plays no part. */
    double oneSidedLevel() {
        return tests.stream().findFirst().map(test -> test.level() / 2).orElse(1.0);
    }

    /** Returns the outcome and the English sentence. */
    @Override
    public String toString() {
        return outcome + ": " + sentence(Language.ENGLISH);
    }

    /**
     * A figure in a chart (Dutch: <i>punt in een grafiek</i>).
     *
     * @param observation the measurement
     * @param value the figure
     * @param lower where its interval of 95 % begins, if it is known how sure the figure is
     * @param upper where that interval ends
     * @param role what it is to the verdict
     */
    public record ChartPoint(
            Observation observation, double value, OptionalDouble lower, OptionalDouble upper, Role role) {

        private static final double NINETY_FIVE = Statistics.critical(0.05);

        private static ChartPoint of(Observation observation, Role role) {
            Optional<Difference> figure = Precision.of(observation).map(Precision::figure);
            double value = Contrasts.value(observation);
            return new ChartPoint(
                    observation,
                    value,
                    limit(figure.map(it -> value - NINETY_FIVE * it.errorBelow())),
                    limit(figure.map(it -> value + NINETY_FIVE * it.errorAbove())),
                    role);
        }

        private static OptionalDouble limit(Optional<Double> limit) {
            return limit.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        }

        private static Role role(Observation observation, List<Observation> rounds) {
            int place = rounds.indexOf(observation);
            if (place < 0) {
                return Role.BESIDE;
            }
            return place == rounds.size() - 1 ? Role.JUDGED : place == 0 ? Role.BASELINE : Role.PART_OF_TREND;
        }

        /**
         * Returns every figure of an indicator that is known on a day, in order of time, for a chart of an indicator that
         * no target asks for: none has a part in a verdict.
         */
        public static List<ChartPoint> of(Indicator indicator, LocalDate date) {
            Objects.requireNonNull(date, "date");
            return Figures.levels(Figures.known(indicator, date)).stream()
                    .map(observation -> of(observation, Role.BESIDE))
                    .toList();
        }
    }

    /** What a figure is to a verdict (Dutch: <i>rol</i>). */
    public enum Role {
        /** Others are set against it. */
        BASELINE,
        /** It is the one that was judged. */
        JUDGED,
        /** It has a part in the trend. */
        PART_OF_TREND,
        /** It is there, and has no part in the verdict. */
        BESIDE
    }
}
