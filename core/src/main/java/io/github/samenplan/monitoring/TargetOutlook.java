package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * Returns whether a round of the series can speak for the deadline; empty where nobody can tell, since no deadline,
     * no round or no rhythm is stated.
     */
    public Optional<Boolean> isMeasuredInTime() {
        return question.deadline().flatMap(deadline -> {
            LocalDate oldest = deadline.earliest().minus(method.getFreshness());
            boolean inTime = rounds(deadline).stream()
                    .anyMatch(round -> !round.latest().isBefore(oldest)
                            && !round.earliest().isAfter(deadline.latest()));
            return inTime ? Optional.of(true) : roundAfter(deadline).map(later -> false);
        });
    }

    /** Returns the year of the first round after the deadline, where none can speak for it: one to choose instead. */
    public Optional<Integer> betterYear() {
        return isMeasuredInTime()
                .filter(inTime -> !inTime)
                .flatMap(late -> question.deadline().flatMap(this::roundAfter))
                .map(round -> round.earliest().getYear());
    }

    private Optional<Round> roundAfter(PartialDate deadline) {
        return rounds(deadline).stream()
                .filter(round -> round.earliest().isAfter(deadline.latest()))
                .findFirst();
    }

    /** Returns the rounds that are known and those that are to be expected, up to the first one after the deadline. */
    private List<Round> rounds(PartialDate deadline) {
        List<Round> rounds = new ArrayList<>(Stream.of(
                        series.stream().flatMap(it -> it.getRounds().stream()),
                        question.indicator().stream()
                                .flatMap(it -> it.getMeasurements().stream())
                                .flatMap(it -> it.getPeriod().stream()),
                        question.indicator().flatMap(Indicator::getNextDue).stream())
                .flatMap(moments -> moments)
                .map(moment -> new Round(moment.earliest(), moment.latest()))
                .sorted(Comparator.comparing(Round::latest))
                .toList());
        Optional<Period> rhythm = question.indicator()
                .flatMap(Indicator::getFrequency)
                .or(() -> series.flatMap(Series::getFrequency))
                .flatMap(Frequency::getEvery);
        if (!rounds.isEmpty() && rhythm.isPresent()) {
            Round last = rounds.get(rounds.size() - 1);
            while (!last.earliest().isAfter(deadline.latest())) {
                last = new Round(
                        last.earliest().plus(rhythm.get()), last.latest().plus(rhythm.get()));
                rounds.add(last);
            }
        }
        return rounds;
    }

    /** Returns the figure that later ones will be set against, if it is older than the start by more than it may be. */
    public Optional<Observation> staleBaseline() {
        return question.start()
                .flatMap(start -> figures.baseline()
                        .filter(it -> Figures.moment(it)
                                .certainlyBefore(start.earliest().minus(method.getFreshness()))));
    }

    /**
     * Returns whether the wanted change would be noticed if as many people answer as at the baseline; empty where the
     * target asks for no change of a certain size, or the size of that sample is not known.
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

    /** When a round is or will be held. */
    private record Round(LocalDate earliest, LocalDate latest) {}
}
