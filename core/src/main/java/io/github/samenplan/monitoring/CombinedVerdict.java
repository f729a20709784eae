package io.github.samenplan.monitoring;

import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Words;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The verdict on a goal with several targets, such as one for each target group (Dutch: <i>eindoordeel</i>). */
public final class CombinedVerdict {

    private static final Obstacle NO_TARGET = new Obstacle(
            Obstacle.Kind.NO_TARGET,
            Words.of(
                    "Het plan zegt niet wanneer dit doel is gehaald.",
                    "The plan does not say when this goal counts as reached."));

    private final Combination combination;
    private final List<Verdict> verdicts;
    private final List<Double> adjustedChances;
    private final Outcome outcome;

    private CombinedVerdict(Combination combination, List<Verdict> verdicts) {
        this.combination = combination;
        this.verdicts = List.copyOf(verdicts);
        this.adjustedChances = adjusted(combination, verdicts);
        this.outcome = outcome();
    }

    /** Returns how the targets count together. */
    public Combination getCombination() {
        return combination;
    }

    /** Returns the verdict on each target. */
    public List<Verdict> getVerdicts() {
        return verdicts;
    }

    /**
     * Returns for each target the one-sided chance of figures like these if the claim that takes a correction were not
     * true, corrected by the method of Holm: that it is not met where all must be, that it is met where one is enough.
     */
    public List<Double> getAdjustedChances() {
        return adjustedChances;
    }

    /** Returns what can be said of the goal. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Returns all that stands in the way of a verdict on the goal or one of its targets, each thing once. */
    public List<Obstacle> getObstacles() {
        return verdicts.isEmpty()
                ? List.of(NO_TARGET)
                : verdicts.stream()
                        .flatMap(verdict -> verdict.getObstacles().stream())
                        .distinct()
                        .toList();
    }

    /** Returns the verdict with its reasons; of a single target, those of its verdict. */
    public String sentence(Language language) {
        if (verdicts.isEmpty()) {
            return NO_TARGET.sentence().in(language);
        }
        return verdicts.size() == 1
                ? verdicts.get(0).sentence(language)
                : sentence().in(language);
    }

    /** What no chance plays a part in is not one of the tests that are corrected for. */
    private static List<Double> adjusted(Combination combination, List<Verdict> verdicts) {
        ToDoubleFunction<Verdict> chance =
                combination == Combination.EVERY ? Verdict::chanceNotMet : Verdict::chanceMet;
        List<Verdict> tested = verdicts.stream().filter(Verdict::isTested).toList();
        double[] adjusted = Statistics.holm(tested.stream().mapToDouble(chance).toArray());
        Iterator<Double> next = Arrays.stream(adjusted).iterator();
        return verdicts.stream()
                .map(verdict -> verdict.isTested() ? next.next() : Double.valueOf(chance.applyAsDouble(verdict)))
                .toList();
    }

    private Outcome outcome() {
        if (verdicts.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (survivors() > 0) {
            return one();
        }
        Outcome all = combination == Combination.EVERY ? Outcome.MET : Outcome.NOT_MET;
        return Stream.of(Outcome.NOT_DUE, Outcome.NOT_ASSESSABLE)
                .filter(open -> verdicts.stream().anyMatch(verdict -> verdict.getOutcome() == open))
                .findFirst()
                .orElse(verdicts.stream().allMatch(verdict -> verdict.getOutcome() == all) ? all : Outcome.UNDECIDED);
    }

    /** The outcome that one target is enough for, once corrected. */
    private Outcome one() {
        return combination == Combination.EVERY ? Outcome.NOT_MET : Outcome.MET;
    }

    private long survivors() {
        return IntStream.range(0, verdicts.size())
                .filter(i -> verdicts.get(i).getOutcome() == one())
                .filter(i -> adjustedChances.get(i) < verdicts.get(i).oneSidedLevel())
                .count();
    }

    private Words sentence() {
        boolean every = combination == Combination.EVERY;
        Words found = switch (outcome) {
            case MET ->
                every
                        ? Words.of(
                                "Alle {0} zijn gehaald; elk is voor zich getoetst, want het doel vraagt ze alle.",
                                "All {0} are met; each was tested by itself, since the goal asks for all.")
                        : Words.of("{1} van de {0} is gehaald{2}.", "{1} of {0} is met{2}.");
            case NOT_MET ->
                every
                        ? Words.of("{1} van de {0} is niet gehaald{2}.", "{1} of {0} is not met{2}.")
                        : Words.of("Geen van de {0} is gehaald.", "None of the {0} is met.");
            case UNDECIDED ->
                Words.of("Over alle {0} samen is het niet te zeggen.", "Of all {0} together nobody can tell.");
            case NOT_ASSESSABLE -> Words.of("Niet alle {0} zijn te beoordelen.", "Not all {0} can be assessed.");
            case NOT_DUE -> Words.of("Nog niet alle {0} zijn aan de orde.", "Not all {0} are due yet.");
        };
        return found.with(List.of(number(verdicts.size()), number(survivors()), correction()));
    }

    private Words correction() {
        long tests = verdicts.stream().filter(Verdict::isTested).count();
        return tests < 2
                ? Words.ofBoth("")
                : Words.of(", ook na correctie voor {0} toetsen (Holm)", ", after correction for {0} tests too (Holm)")
                        .with(List.of(number(tests)));
    }

    private static Words number(long count) {
        return Words.ofBoth(Long.toString(count));
    }

    /** Returns the outcome and the English sentence. */
    @Override
    public String toString() {
        return outcome + ": " + sentence(Language.ENGLISH);
    }

    /** Returns what can be said of a goal with those targets; of a goal without one, nothing. */
    public static CombinedVerdict of(Combination combination, List<Verdict> verdicts) {
        return new CombinedVerdict(Objects.requireNonNull(combination, "combination"), verdicts);
    }
}
