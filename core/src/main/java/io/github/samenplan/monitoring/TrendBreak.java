package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Obstacle.Kind;
import io.github.samenplan.monitoring.TestResult.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Judges whether a rising trend was broken.
 *
 * <p>A line with a bend is fitted through the rounds by weighted least squares, the bend at the last round up to the
 * start. It takes two rounds up to the start to see a trend, and one after it to see whether that goes on. The trend is
 * broken if the slope became less by more than chance, and the figure has not risen since; it is not broken if the
 * figure has risen since by more than chance.
 */
final class TrendBreak {

    private final TargetQuestion question;
    private final Figures figures;
    private final Notes notes;
    private final boolean figuresOnly;
    private final double critical;

    TrendBreak(TargetQuestion question, Figures figures, Notes notes, boolean figuresOnly, double critical) {
        this.question = question;
        this.figures = figures;
        this.notes = notes;
        this.figuresOnly = figuresOnly;
        this.critical = critical;
    }

    Optional<Ruling> ruling(Observation last) {
        return start().flatMap(start -> {
            List<Observation> known = figures.levels().stream()
                    .filter(it -> it.equals(last) || Figures.isEarlier(it, last))
                    .toList();
            List<Observation> rounds =
                    known.stream().filter(it -> figures.areComparable(it, last)).toList();
            List<Observation> before =
                    rounds.stream().filter(it -> Figures.isUpTo(start, it)).toList();
            if (before.size() < 2 || before.size() == rounds.size()) {
                known.stream().filter(it -> !rounds.contains(it)).forEach(it -> figures.notComparable(it, last));
                tooFew(start, before.size(), rounds.size() - before.size());
                return Optional.empty();
            }
            Optional<double[]> errors = figuresOnly
                    ? Optional.of(Contrasts.array(rounds, it -> 0))
                    : Contrasts.all(rounds, it -> figures.precise(it).map(Difference::meanError));
            return errors.flatMap(found -> ruling(rounds, before.get(before.size() - 1), found));
        });
    }

    /** Notes whether there are too few rounds up to the start, which later ones cannot mend. */
    void lookAhead() {
        start().ifPresent(start -> {
            List<Observation> known = figures.levels();
            int before =
                    (int) known.stream().filter(it -> Figures.isUpTo(start, it)).count();
            if (before < 2) {
                tooFew(start, before, known.size() - before);
            }
        });
    }

    private Optional<PartialDate> start() {
        return question.start().or(() -> figures.baseline().flatMap(Observation::period));
    }

    private void tooFew(PartialDate start, int before, int after) {
        notes.obstacle(
                Kind.TOO_FEW_ROUNDS,
                "Om een trendbreuk te zien zijn twee metingen tot en met {0} nodig en een daarna; er zijn er {1} en {2}.",
                "To see a break it takes two rounds up to {0} and one after it; there are {1} and {2}.",
                Shown.date(start),
                Words.ofBoth(Integer.toString(before)),
                Words.ofBoth(Integer.toString(after)));
    }

    private Optional<Ruling> ruling(List<Observation> rounds, Observation bend, double[] errors) {
        // What is counted rather than sampled has no error: then every round weighs the same, and chance plays no part
        boolean exact = Arrays.stream(errors).anyMatch(it -> it == 0);
        double[] weights = exact ? Contrasts.array(rounds, it -> 1) : errors;
        Statistics.Line line = Statistics.Line.bentAt(
                Contrasts.time(bend),
                Contrasts.array(rounds, Contrasts::time),
                Contrasts.array(rounds, Contrasts::value),
                weights);
        boolean share = bend.isShare();
        if (line.slope() <= 0) {
            notes.obstacle(
                    Kind.NO_RISE,
                    "Tot {0} was er geen stijging die doorbroken kan worden.",
                    "Up to {0} there was no rise to break.",
                    Sentences.period(bend));
            return Optional.empty();
        }
        TestResult change = result(Subject.SLOPE_CHANGE, line.change(), exact ? 0 : line.changeError());
        TestResult after = result(Subject.SLOPE_AFTER, line.slopeAfter(), exact ? 0 : line.slopeAfterError());
        TestResult before = result(Subject.SLOPE_BEFORE, line.slope(), exact ? 0 : line.slopeError());
        Outcome outcome = after.showsAbove()
                ? Outcome.NOT_MET
                : change.showsBelow() && after.estimate() <= 0
                        ? Outcome.MET
                        : exact ? Outcome.NOT_MET : Outcome.UNDECIDED;
        List<TestResult> tests =
                outcome == Outcome.NOT_MET ? List.of(after, change, before) : List.of(change, after, before);
        Ruling plain =
                Ruling.of(outcome, rounds, Sentences.slopes(bend, line, share), Sentences.trend(outcome, tests.get(0)));
        return Optional.of(
                exact
                        ? plain
                        : new Ruling(
                                outcome,
                                rounds,
                                tests,
                                plain.targetLine(),
                                Math.max(change.chanceBelow(), after.estimate() <= 0 ? 0 : 1),
                                after.chanceAbove(),
                                plain.sentences()));
    }

    private TestResult result(Subject subject, double slope, double error) {
        return TestResult.of(
                subject,
                figuresOnly ? TestKind.FIGURES_ONLY : TestKind.WEIGHTED_TREND,
                Difference.of(slope, error),
                0,
                critical);
    }
}
