package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Obstacle.Kind;
import io.github.samenplan.monitoring.TestResult.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one target, once: finds the figures, tests them, and notes what stands in the way. */
final class Judge {

    private static final Set<Progress> IN_PLACE = Set.of(Progress.DONE, Progress.CONTINUING);

    private final TargetQuestion question;
    private final LocalDate date;
    private final Notes notes = new Notes();
    private final Figures figures;
    private final Contrasts contrasts;
    private final TestKind test;
    private final double critical;

    Judge(VerdictMethod method, TargetQuestion question, LocalDate date) {
        this.question = question;
        this.date = date;
        this.figures = new Figures(question, method, date, notes);
        this.contrasts = new Contrasts(figures);
        this.test = method.testFor(question.target());
        this.critical = method.criticalFor(question.target());
    }

    Verdict verdict() {
        Ruling ruling = ruling();
        ruling.observations().stream()
                .filter(it -> it.kind() == MeasurementKind.LEVEL && it.value().isPresent())
                .forEach(figures::tell);
        return new Verdict(question, ruling, notes, figures.levels());
    }

    private Ruling ruling() {
        GoalTarget target = question.target();
        if (target instanceof MilestoneReached milestone) {
            return milestone(milestone);
        }
        if (target instanceof CountReached count) {
            return count(count);
        }
        Optional<PartialDate> deadline = askedBy();
        if (question.indicator().isEmpty()) {
            notes.obstacle(
                    Kind.NO_INDICATOR,
                    "Er is geen indicator waaraan dit te zien is.",
                    "There is no indicator to see it by.");
        }
        if (deadline.isPresent() && !isDue()) {
            return notDue(target);
        }
        Optional<Observation> last = deadline.flatMap(figures::speakingFor);
        Optional<Ruling> ruling = last.flatMap(this::ruling);
        if (last.isEmpty()) {
            lookAhead(target);
        }
        return notes.obstacles().isEmpty()
                ? ruling.orElseThrow()
                : Ruling.of(Outcome.NOT_ASSESSABLE, last.stream().toList());
    }

    private Optional<PartialDate> askedBy() {
        Optional<PartialDate> deadline = question.deadline();
        if (deadline.isEmpty()) {
            notes.obstacle(
                    Kind.NO_DEADLINE,
                    "Het plan zegt niet wanneer dit bereikt moet zijn.",
                    "The plan does not say by when this must be reached.");
        }
        return deadline;
    }

    /** On its last day a time is over. */
    private boolean isDue() {
        return question.deadline().filter(end -> !end.latest().isAfter(date)).isPresent();
    }

    private Ruling notDue(GoalTarget target) {
        lookAhead(target);
        return Ruling.of(
                Outcome.NOT_DUE,
                List.of(),
                Words.of(
                                "Het is nog niet zover: dit moet in {0} bereikt zijn.",
                                "It is not time yet: this must be reached in {0}.")
                        .with(List.of(Shown.date(question.deadline().orElseThrow()))));
    }

    /** Notes what is missing and cannot be measured any more, whatever is measured from now on. */
    private void lookAhead(GoalTarget target) {
        boolean started =
                question.start().filter(start -> !start.latest().isBefore(date)).isEmpty();
        if (!started || question.indicator().isEmpty()) {
            return;
        }
        if (target instanceof TrendBroken) {
            new TrendBreak(question, figures, notes, test == TestKind.FIGURES_ONLY, critical).lookAhead();
        } else if (Figures.startsFromBaseline(target)) {
            figures.baseline().ifPresent(figures::precise);
        }
    }

    private Optional<Ruling> ruling(Observation last) {
        GoalTarget target = question.target();
        if (target instanceof AtMost most) {
            return level(last, most.getShare(), most.getNumber(), Side.BELOW);
        }
        if (target instanceof AtLeast least) {
            return level(last, least.getShare(), least.getNumber(), Side.ABOVE);
        }
        if (target instanceof TrendBroken) {
            return new TrendBreak(question, figures, notes, test == TestKind.FIGURES_ONLY, critical).ruling(last);
        }
        return figures.setAgainst(last)
                .filter(first -> isFitToCompare(first, last))
                .flatMap(first -> change(target, first, last));
    }

    private boolean isFitToCompare(Observation first, Observation last) {
        if (!Figures.isEarlier(first, last)) {
            figures.noneEarlier(Optional.empty());
            return false;
        }
        if (!figures.areComparable(first, last)) {
            figures.notComparable(first, last);
            return false;
        }
        return true;
    }

    // ---- A level

    private Optional<Ruling> level(
            Observation last, Optional<Percentage> share, Optional<BigDecimal> number, Side wanted) {
        BigDecimal level = share.map(Percentage::getPercent).or(() -> number).orElseThrow();
        if (share.isPresent() != last.isShare()) {
            notes.obstacle(
                    Kind.OTHER_UNIT,
                    "Van streefwaarde en cijfer is het ene een aandeel en het andere een getal.",
                    "Of target and figure the one is a share and the other a number.");
            return Optional.empty();
        }
        Optional<Difference> figure = test == TestKind.FIGURES_ONLY
                ? Optional.of(Difference.of(Contrasts.value(last), 0))
                : figures.precise(last);
        TestKind kind = test == TestKind.FIGURES_ONLY ? test : TestKind.DIFFERENCE;
        return figure.map(it -> TestResult.of(Subject.LEVEL, kind, it, level.doubleValue(), critical))
                .map(result -> wanted(result, wanted, false, List.of(last), Sentences.level(last, wanted, level))
                        .withTargetLine(level.doubleValue()));
    }

    /** Judges whether an estimate is on the side of a reference where it is wanted. */
    private Ruling wanted(TestResult result, Side side, boolean strictly, List<Observation> rounds, Words facts) {
        boolean met = side.isShownBy(result) || result.isExact() && !strictly && !side.isRefutedBy(result);
        boolean notMet = side.isRefutedBy(result) || result.isExact() && !met;
        Outcome outcome = met ? Outcome.MET : notMet ? Outcome.NOT_MET : Outcome.UNDECIDED;
        return ruling(
                outcome, side, rounds, List.of(result), facts, Sentences.ofTarget(outcome, result, isShare(rounds)));
    }

    private static Ruling ruling(
            Outcome outcome, Side side, List<Observation> rounds, List<TestResult> results, Words... sentences) {
        TestResult decisive = results.get(0);
        Ruling plain = Ruling.of(outcome, rounds, sentences);
        return new Ruling(
                outcome,
                rounds,
                results,
                plain.targetLine(),
                decisive.isExact() ? plain.chanceMet() : side.chance(decisive),
                decisive.isExact() ? plain.chanceNotMet() : side.other().chance(decisive),
                plain.sentences());
    }

    private static boolean isShare(List<Observation> rounds) {
        return rounds.get(rounds.size() - 1).isShare();
    }

    // ---- A change

    private Optional<Ruling> change(GoalTarget target, Observation first, Observation last) {
        double from = Contrasts.value(first);
        if (target instanceof ChangeBy change) {
            double points = change.getChange().doubleValue();
            Side side = points < 0 || points == 0 && desired() == Side.BELOW ? Side.BELOW : Side.ABOVE;
            return tested(first, last, points, Subject.CHANGE)
                    .map(result -> wanted(
                                    result.result(),
                                    side,
                                    false,
                                    result.rounds(),
                                    Sentences.text(List.of(
                                            Sentences.change(first, last),
                                            Sentences.asked(change.getChange(), last.isShare()))))
                            .withTargetLine(from + points));
        }
        if (target instanceof LowerThanLastRound) {
            return tested(first, last, 0, Subject.CHANGE)
                    .map(result ->
                            wanted(result.result(), Side.BELOW, true, result.rounds(), Sentences.change(first, last)));
        }
        if (target instanceof NoSignificantIncrease none) {
            return noIncrease(none, first, last).map(ruling -> ruling.withTargetLine(from));
        }
        if (target instanceof StabiliseOrDecrease stable) {
            return stable(stable.getMargin(), Side.BELOW, first, last).map(ruling -> ruling.withTargetLine(from));
        }
        BackToLevelOf back = (BackToLevelOf) target;
        return stable(back.getMargin(), desired(), first, last).map(ruling -> ruling.withTargetLine(from));
    }

    private Side desired() {
        return question.indicator()
                .flatMap(Indicator::getDesiredDirection)
                .filter(direction -> direction == Direction.INCREASE)
                .map(direction -> Side.ABOVE)
                .orElse(Side.BELOW);
    }

    /** A test whose standard error holds only if nothing changed is of no use against another change than zero. */
    private TestKind testOf(Subject subject, double reference) {
        return switch (test) {
            case POOLED_SHARES -> reference == 0 ? test : TestKind.DIFFERENCE;
            case COCHRAN_ARMITAGE -> reference == 0 ? test : TestKind.WEIGHTED_TREND;
            case EQUIVALENCE -> subject == Subject.MARGIN ? test : TestKind.DIFFERENCE;
            default -> test;
        };
    }

    private Optional<Tried> tested(Observation first, Observation last, double reference, Subject subject) {
        return contrasts
                .between(first, last, testOf(subject, reference))
                .map(change -> new Tried(
                        TestResult.of(subject, change.test(), change.difference(), reference, critical),
                        change.rounds()));
    }

    /** Judges by the letter: no increase that passes the test. What that leaves open is said as well. */
    private Optional<Ruling> noIncrease(NoSignificantIncrease target, Observation first, Observation last) {
        Optional<TestResult> margin = margin(target.getMargin(), Side.BELOW, first, last);
        if (test == TestKind.EQUIVALENCE) {
            return margin.map(
                    result -> wanted(result, Side.BELOW, true, List.of(first, last), Sentences.change(first, last)));
        }
        return tested(first, last, 0, Subject.CHANGE).map(tried -> {
            TestResult result = tried.result();
            Outcome outcome = result.showsAbove() ? Outcome.NOT_MET : Outcome.MET;
            return ruling(
                    outcome,
                    Side.BELOW,
                    tried.rounds(),
                    Stream.concat(Stream.of(result), margin.stream()).toList(),
                    Sentences.change(first, last),
                    Sentences.noIncrease(outcome, result, margin, last.isShare()));
        });
    }

    /** Judges whether it is shown that a figure did not get worse: absence of proof is no proof of absence. */
    private Optional<Ruling> stable(Optional<BigDecimal> points, Side side, Observation first, Observation last) {
        Optional<TestResult> margin = margin(points, side, first, last);
        if (!notes.obstacles().isEmpty()) {
            return Optional.empty();
        }
        return tested(first, last, 0, Subject.CHANGE).map(tried -> {
            TestResult result = tried.result();
            boolean excluded = margin.filter(side::isShownBy).isPresent();
            boolean same = result.isExact() && margin.isEmpty() && !side.isRefutedBy(result);
            Outcome outcome = excluded || same || side.isShownBy(result)
                    ? Outcome.MET
                    : side.isRefutedBy(result) ? Outcome.NOT_MET : Outcome.UNDECIDED;
            List<TestResult> results = excluded
                    ? Stream.concat(margin.stream(), Stream.of(result)).toList()
                    : Stream.concat(Stream.of(result), margin.stream()).toList();
            return ruling(
                    outcome,
                    side,
                    tried.rounds(),
                    results,
                    Sentences.change(first, last),
                    Sentences.stable(outcome, results, margin, side, last.isShare()));
        });
    }

    /** Tests against the difference that would matter; not where the figures are taken as they are. */
    private Optional<TestResult> margin(Optional<BigDecimal> points, Side side, Observation first, Observation last) {
        if (points.isEmpty() && test == TestKind.EQUIVALENCE) {
            notes.obstacle(
                    Kind.NO_MARGIN,
                    "De toets vraagt welk verschil ertoe doet, en dat zegt het plan niet.",
                    "The test asks which difference would matter, and the plan does not say.");
        }
        return points.flatMap(margin -> tested(first, last, side.worseBy(margin.doubleValue()), Subject.MARGIN)
                .map(Tried::result));
    }

    private record Tried(TestResult result, List<Observation> rounds) {}

    // ---- What is counted or seen

    private Ruling count(CountReached target) {
        Optional<PartialDate> deadline = question.deadline();
        Optional<Observation> last = Figures.last(
                figures.counts(),
                it -> deadline.filter(end -> Figures.moment(it).certainlyAfter(end.latest()))
                        .isEmpty());
        Bounds wanted = Bounds.of(target.getCount());
        Optional<Bounds> counted =
                last.flatMap(it -> it.getMeasurement().getNumber()).map(Bounds::of);
        List<Observation> rounds = last.stream().toList();
        if (counted.filter(it -> it.certainlyReaches(wanted)).isPresent()) {
            return Ruling.of(
                            Outcome.MET,
                            rounds,
                            Sentences.count(last.orElseThrow(), target.getCount()),
                            Sentences.goal(Outcome.MET))
                    .withTargetLine(wanted.lowest());
        }
        if (deadline.isPresent() && !isDue()) {
            return notDue(target);
        }
        if (last.isEmpty()) {
            notes.obstacle(
                    Kind.NO_MEASUREMENT, "Nergens staat hoeveel het er zijn.", "It is not stated how many there are.");
        }
        if (askedBy().isEmpty() || last.isEmpty()) {
            return Ruling.of(Outcome.NOT_ASSESSABLE, rounds);
        }
        Outcome outcome =
                counted.filter(it -> it.possiblyReaches(wanted)).isPresent() ? Outcome.UNDECIDED : Outcome.NOT_MET;
        return Ruling.of(
                        outcome,
                        rounds,
                        Sentences.count(last.orElseThrow(), target.getCount()),
                        Sentences.goal(outcome))
                .withTargetLine(wanted.lowest());
    }

    private Ruling milestone(MilestoneReached target) {
        Optional<PartialDate> deadline = question.deadline();
        Optional<PartialDate> reached = target.getReached().filter(moment -> !moment.certainlyAfter(date));
        if (reached.isPresent()) {
            boolean late =
                    deadline.filter(end -> end.certainlyBefore(reached.get())).isPresent();
            Outcome outcome = late ? Outcome.NOT_MET : Outcome.MET;
            return Ruling.of(outcome, List.of(), Sentences.reached(reached.get(), late), Sentences.goal(outcome));
        }
        if (deadline.isPresent() && !isDue()) {
            return notDue(target);
        }
        List<Optional<Progress>> parts = question.parts();
        boolean unfinished = parts.stream().flatMap(Optional::stream).anyMatch(part -> !IN_PLACE.contains(part));
        boolean inPlace = !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> part.filter(IN_PLACE::contains).isPresent());
        if (deadline.isPresent() && unfinished) {
            return Ruling.of(Outcome.NOT_MET, List.of(), Sentences.unfinished(), Sentences.goal(Outcome.NOT_MET));
        }
        if (deadline.isPresent() && inPlace) {
            return Ruling.of(Outcome.UNDECIDED, List.of(), Sentences.partsInPlace());
        }
        askedBy();
        notes.obstacle(
                Kind.NOT_RECORDED, "Nergens staat of dit is bereikt.", "Nobody recorded whether this was reached.");
        return Ruling.of(Outcome.NOT_ASSESSABLE, List.of());
    }
}
