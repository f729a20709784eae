package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.finding.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether anybody will be able to tell that a target was reached, asked while it can still be planned otherwise (Dutch:
 * <i>vooruitblik</i>).
 */
public final class TargetOutlook {

    private static final double POWER = 0.8;
    private static final double WHOLE = 100;

    private final TargetQuestion question;
    private final Optional<Series> series;
    private final VerdictMethod method;
    private final Figures figures;

    private TargetOutlook(TargetQuestion question, Optional<Series> series, VerdictMethod method, LocalDate date) {
        this.question = question;
        this.series = series;
        this.method = method;
        this.figures = new Figures(question, method, date, new Notes());
    }

    /** Returns whether anything says by when it must be reached. */
    public boolean hasDeadline() {
        return question.deadline().isPresent();
    }

    /** Returns whether it is known which indicator decides. */
    public boolean hasIndicator() {
        return question.indicator().isPresent();
    }

    /**
     * Returns whether a round of the series can speak for the deadline; empty where nobody can tell, since no deadline,
     * no round or no rhythm is stated.
     */
    public Optional<Boolean> isMeasuredInTime() {
        return question.deadline().flatMap(deadline -> {
            LocalDate oldest = deadline.earliest().minus(method.getFreshness());
            return isMeasured(oldest, deadline);
        });
    }

    /**
     * Returns whether a round is held after the start and up to the deadline, so that it can show what came of the
     * work; empty where nobody can tell.
     */
    public Optional<Boolean> isMeasuredMeanwhile() {
        return question.start()
                .flatMap(start -> question.deadline()
                        .flatMap(deadline -> isMeasured(start.latest().plusDays(1), deadline)));
    }

    private Optional<Boolean> isMeasured(LocalDate oldest, PartialDate deadline) {
        boolean measured = rounds(oldest, deadline)
                .filter(round -> !round.latest().isBefore(oldest))
                .anyMatch(round -> !round.earliest().isAfter(deadline.latest()));
        return measured ? Optional.of(true) : roundAfter(deadline).map(later -> false);
    }

    /**
     * Returns the year of the first round after the deadline, where none can speak for it or none is held meanwhile:
     * one to choose instead.
     */
    public Optional<Integer> betterYear() {
        return Stream.of(isMeasuredInTime(), isMeasuredMeanwhile()).anyMatch(Optional.of(false)::equals)
                ? question.deadline()
                        .flatMap(this::roundAfter)
                        .map(round -> round.earliest().getYear())
                : Optional.empty();
    }

    private Optional<Round> roundAfter(PartialDate deadline) {
        return rounds(deadline.latest(), deadline)
                .filter(round -> round.earliest().isAfter(deadline.latest()))
                .findFirst();
    }

    /**
     * Returns the rounds that are known and those that are to be expected, without those long before a day, up to the
     * first one after the deadline.
     */
    private Stream<Round> rounds(LocalDate from, PartialDate deadline) {
        List<Round> known = Stream.of(
                        series.stream().flatMap(it -> it.getRounds().stream()),
                        question.indicator().stream()
                                .flatMap(it -> it.getMeasurements().stream())
                                .flatMap(it -> it.getPeriod().stream()),
                        question.indicator().flatMap(Indicator::getNextDue).stream())
                .flatMap(moments -> moments)
                .map(moment -> new Round(moment.earliest(), moment.latest()))
                .sorted(Comparator.comparing(Round::latest))
                .toList();
        Optional<Period> rhythm = question.indicator()
                .flatMap(Indicator::getFrequency)
                .or(() -> series.flatMap(Series::getFrequency))
                .flatMap(Frequency::getEvery);
        return Stream.concat(
                known.stream(),
                known.isEmpty()
                        ? Stream.empty()
                        : rhythm.stream()
                                .flatMap(
                                        every -> known.get(known.size() - 1).repeated(every, from, deadline.latest())));
    }

    /** Returns the figure that later ones will be set against; empty where it is not known, or the target takes none. */
    public Optional<Observation> baseline() {
        return Figures.startsFromBaseline(question.target()) ? figures.baseline() : Optional.empty();
    }

    /** Returns that figure, if it is older than the start by more than it may be. */
    public Optional<Observation> staleBaseline() {
        return question.start()
                .flatMap(start -> baseline()
                        .filter(it -> Figures.moment(it)
                                .certainlyBefore(start.earliest().minus(method.getFreshness()))));
    }

    /**
     * Returns how many figures of the past are known of those that a trend or an earlier level takes, which nobody can
     * measure any more; empty where the target takes none.
     */
    public Optional<PastFigures> pastFigures() {
        if (question.target() instanceof BackToLevelOf back) {
            long known = figures.levels().stream()
                    .filter(it -> Figures.isOf(back.getMoment(), it))
                    .count();
            return Optional.of(new PastFigures(known, 1));
        }
        return question.target() instanceof TrendBroken
                ? question.start()
                        .map(start -> figures.levels().stream()
                                .filter(it -> Figures.isUpTo(start, it))
                                .count())
                        .map(known -> new PastFigures(known, 2))
                : Optional.empty();
    }

    /**
     * Returns whether the last figure can be compared with the one that it is set against; of a trend, with the first
     * one. Empty if they are not both there.
     */
    public Optional<Comparison> comparison() {
        List<Observation> levels = figures.levels();
        return Figures.last(levels, it -> true)
                .flatMap(last -> earlier(levels, last)
                        .filter(first -> Figures.isEarlier(first, last))
                        .map(first -> new Comparison(
                                first,
                                last,
                                figures.areComparable(first, last)
                                        ? List.of()
                                        : last.differencesFrom(first, question.areas()))));
    }

    private Optional<Observation> earlier(List<Observation> levels, Observation last) {
        GoalTarget target = question.target();
        if (target instanceof TrendBroken) {
            return levels.stream().findFirst();
        }
        return target instanceof AtMost || target instanceof AtLeast ? Optional.empty() : figures.setAgainst(last);
    }

    /**
     * Returns whether it is known how sure the figure is from which the change is wanted, in the way that the test
     * takes; empty where there is no figure, and where the figures are taken as they are.
     */
    public Optional<Boolean> hasUncertainty() {
        return switch (method.testFor(question.target())) {
            case FIGURES_ONLY -> Optional.empty();
            case POOLED_SHARES, COCHRAN_ARMITAGE ->
                starting().map(it -> it.isShare() && Precision.effectiveSize(it).isPresent());
            case DIFFERENCE, WEIGHTED_TREND, EQUIVALENCE ->
                starting().map(it -> Precision.of(it).isPresent());
        };
    }

    /**
     * Returns whether the wanted change would be noticed if as many people answer as at the baseline; empty where the
     * target asks for no change of a certain size, takes the figures as they are, or the size of that sample is not known.
     */
    public Optional<DetectableChange> detectable() {
        return starting().flatMap(Precision::effectiveSize).flatMap(this::detectable);
    }

    /**
     * Returns whether the wanted change would be noticed if so many people answer.
     *
     * @param expectedSize the size of the simple random sample that is as precise
     */
    public Optional<DetectableChange> detectable(double expectedSize) {
        return starting()
                .filter(start -> method.testFor(question.target()) != TestKind.FIGURES_ONLY)
                .filter(Observation::isShare)
                .flatMap(start -> Precision.effectiveSize(start).flatMap(size -> {
                    double share = Contrasts.value(start) / WHOLE;
                    return wanted(share)
                            .filter(change -> change != 0 && share + change >= 0 && share + change <= 1)
                            .map(change -> detectable(share, change, size, expectedSize));
                }));
    }

    private DetectableChange detectable(double share, double change, double size, double expectedSize) {
        double critical = method.criticalFor(question.target());
        return new DetectableChange(
                change * WHOLE,
                Statistics.detectable(share, size, expectedSize, critical, POWER, change > 0) * WHOLE,
                Statistics.sizeToDetect(share, share + change, critical, POWER));
    }

    /** The figure from which the change is wanted: the baseline, else the last one. */
    private Optional<Observation> starting() {
        return figures.baseline().or(() -> Figures.last(figures.levels(), it -> true));
    }

    private Optional<Double> wanted(double share) {
        GoalTarget target = question.target();
        if (target instanceof AtMost most) {
            return most.getShare().map(Percentage::fraction).map(level -> level.doubleValue() - share);
        }
        if (target instanceof AtLeast least) {
            return least.getShare().map(Percentage::fraction).map(level -> level.doubleValue() - share);
        }
        Optional<BigDecimal> points = Optional.empty();
        if (target instanceof ChangeBy change) {
            points = Optional.of(change.getChange());
        } else if (target instanceof NoSignificantIncrease none) {
            points = none.getMargin();
        } else if (target instanceof StabiliseOrDecrease stable) {
            points = stable.getMargin();
        }
        return points.map(change -> change.doubleValue() / WHOLE);
    }

    /** Returns the target in words for a log. */
    @Override
    public String toString() {
        return "Outlook on " + question.target();
    }

    /**
     * Returns what can be told of a target by what is known on a day.
     *
     * @param series the series that its indicator comes from, where that is known
     */
    public static TargetOutlook of(
            TargetQuestion question, Optional<Series> series, VerdictMethod method, LocalDate date) {
        return new TargetOutlook(
                Objects.requireNonNull(question, "question"),
                Objects.requireNonNull(series, "series"),
                Objects.requireNonNull(method, "method"),
                Objects.requireNonNull(date, "date"));
    }

    /**
     * How many figures of the past are known (Dutch: <i>eerdere cijfers</i>).
     *
     * @param known how many there are
     * @param needed how many it takes
     */
    public record PastFigures(long known, long needed) {

        /** Returns whether there are as many as it takes. */
        public boolean areEnough() {
            return known >= needed;
        }
    }

    /**
     * Two figures that are set against each other (Dutch: <i>vergelijking</i>).
     *
     * @param earlier the one
     * @param later the other
     * @param different in what they cannot be compared; empty if they can, or where the break is accepted
     */
    public record Comparison(Observation earlier, Observation later, List<Aspect> different) {

        /** Copies the list. */
        public Comparison {
            different = List.copyOf(different);
        }

        /** Returns the two moments and what differs, in words without a capital and a full stop. */
        public Words words() {
            return Words.of("{0} en {1}; wat verschilt: {2}", "{0} and {1}; what differs: {2}")
                    .with(List.of(
                            Sentences.period(earlier),
                            Sentences.period(later),
                            Sentences.aspects(different, earlier, later)));
        }
    }

    /** When a round is or will be held. */
    private record Round(LocalDate earliest, LocalDate latest) {

        /** Longer than all years that a plan can name, in days. */
        private static final long EVER = 366L * 10_000;

        /** Returns the rounds that follow this one, from not long before a day up to the first one after another day. */
        Stream<Round> repeated(Period every, LocalDate from, LocalDate until) {
            long longest = every.toTotalMonths() * 31 + every.getDays();
            if (longest > EVER) {
                return Stream.empty();
            }
            int passed = (int) Math.max(0, ChronoUnit.DAYS.between(latest, from) / longest - 1);
            return IntStream.iterate(
                            passed, number -> !later(every, number).earliest.isAfter(until), number -> number + 1)
                    .mapToObj(number -> later(every, number + 1));
        }

        private Round later(Period every, int times) {
            Period time = every.multipliedBy(times);
            return new Round(earliest.plus(time), latest.plus(time));
        }
    }
}
