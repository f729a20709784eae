package io.github.samenplan.plan;

import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.monitoring.AtLeast;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.BackToLevelOf;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.CountReached;
import io.github.samenplan.monitoring.Direction;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.LowerThanLastRound;
import io.github.samenplan.monitoring.MilestoneReached;
import io.github.samenplan.monitoring.NoSignificantIncrease;
import io.github.samenplan.monitoring.StabiliseOrDecrease;
import io.github.samenplan.monitoring.TestKind;
import io.github.samenplan.monitoring.Tested;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a new target asks beside an old one, by the targets alone; no figure is judged. */
enum TargetStrength {
    SAME,
    WEAKER,
    STRONGER,
    /** Whether it asks less cannot be said from the targets alone. */
    UNCLEAR;

    private static final Set<TestKind> FIGURES = EnumSet.of(TestKind.FIGURES_ONLY);
    private static final Set<TestKind> OF_DIFFERENCE = EnumSet.of(TestKind.DIFFERENCE, TestKind.POOLED_SHARES);

    /** Each implies the next: what is lower did not rise, and what did not rise did not rise significantly. */
    private static final List<Class<? extends GoalTarget>> EACH_IMPLIES_THE_NEXT =
            List.of(LowerThanLastRound.class, StabiliseOrDecrease.class, NoSignificantIncrease.class);

    /**
     * Compares what two targets ask of one indicator.
     *
     * @param wanted which way the indicator should go, where that is stated
     */
    static TargetStrength of(GoalTarget old, GoalTarget current, Optional<Direction> wanted) {
        TargetStrength asked = asked(old, current, wanted);
        return Shape.of(old) == Shape.of(current) && old instanceof Tested was && current instanceof Tested is
                ? asked.and(forgives(old, current)).and(level(was, is)).and(test(was, is))
                : asked;
    }

    private static TargetStrength asked(GoalTarget old, GoalTarget current, Optional<Direction> wanted) {
        if (old instanceof AtMost was && current instanceof AtMost is) {
            return level(was.getShare(), was.getNumber(), is.getShare(), is.getNumber())
                    .opposite();
        } else if (old instanceof AtLeast was && current instanceof AtLeast is) {
            return level(was.getShare(), was.getNumber(), is.getShare(), is.getNumber());
        } else if (old instanceof ChangeBy was && current instanceof ChangeBy is) {
            return change(was.getChange(), is.getChange(), wanted);
        } else if (old instanceof BackToLevelOf was && current instanceof BackToLevelOf is) {
            return was.getMoment().equals(is.getMoment()) ? SAME : UNCLEAR;
        } else if (old instanceof CountReached was && current instanceof CountReached is) {
            return count(was.getCount(), is.getCount());
        } else if (old instanceof MilestoneReached was && current instanceof MilestoneReached is) {
            return was.getMilestone().equals(is.getMilestone()) ? SAME : UNCLEAR;
        }
        int was = rank(old);
        int is = rank(current);
        if (was < 0 || is < 0) {
            return Shape.of(old) == Shape.of(current) ? SAME : UNCLEAR;
        }
        return more(was, is).opposite();
    }

    // ---- What it takes to tell that it is so

    /** Returns the difference that a target forgives, or would have excluded. */
    static Optional<BigDecimal> margin(GoalTarget target) {
        if (target instanceof NoSignificantIncrease increase) {
            return increase.getMargin();
        } else if (target instanceof StabiliseOrDecrease stable) {
            return stable.getMargin();
        }
        return target instanceof BackToLevelOf back ? back.getMargin() : Optional.empty();
    }

    /** A wider margin forgives more; where something must be shown, none forgives nothing. */
    private static TargetStrength forgives(GoalTarget old, GoalTarget current) {
        return old instanceof NoSignificantIncrease
                ? optional(margin(old), margin(current)).opposite()
                : more(margin(old).orElse(BigDecimal.ZERO), margin(current).orElse(BigDecimal.ZERO))
                        .opposite();
    }

    /** At a higher level less is enough to show that something is so, and an increase is found sooner. */
    private static TargetStrength level(Tested old, Tested current) {
        TargetStrength sooner = optional(percent(old.getLevel()), percent(current.getLevel()));
        return mustBeShown(old) ? sooner.opposite() : sooner;
    }

    /** What is shown by a test is so in the figures; and where no figure rose, no test finds that it did. */
    private static TargetStrength test(Tested old, Tested current) {
        if (isOneOf(old.getTest(), OF_DIFFERENCE) && isOneOf(current.getTest(), FIGURES)) {
            return mustBeShown(old) ? WEAKER : STRONGER;
        }
        if (isOneOf(old.getTest(), FIGURES) && isOneOf(current.getTest(), OF_DIFFERENCE)) {
            return mustBeShown(old) ? STRONGER : WEAKER;
        }
        return SAME;
    }

    /** Tells whether two targets of one kind are tested in ways of which none asks less. */
    static boolean areTestedOtherwise(GoalTarget old, GoalTarget current) {
        return Shape.of(old) == Shape.of(current)
                && old instanceof Tested was
                && current instanceof Tested is
                && !was.getTest().equals(is.getTest())
                && test(was, is) == SAME;
    }

    private static boolean mustBeShown(Tested target) {
        return !(target instanceof NoSignificantIncrease)
                || isOneOf(target.getTest(), EnumSet.of(TestKind.EQUIVALENCE));
    }

    private static boolean isOneOf(Optional<TestKind> test, Set<TestKind> kinds) {
        return test.filter(kinds::contains).isPresent();
    }

    private static int rank(GoalTarget target) {
        return EACH_IMPLIES_THE_NEXT.indexOf(Shape.of(target).getType());
    }

    private static TargetStrength level(
            Optional<Percentage> oldShare,
            Optional<BigDecimal> oldNumber,
            Optional<Percentage> share,
            Optional<BigDecimal> number) {
        return oldShare.isPresent() == share.isPresent()
                ? optional(percent(oldShare).or(() -> oldNumber), percent(share).or(() -> number))
                : UNCLEAR;
    }

    /** Where nobody says which way is better, the sign of the old target does. */
    private static TargetStrength change(BigDecimal old, BigDecimal current, Optional<Direction> wanted) {
        if (old.compareTo(current) == 0) {
            return SAME;
        }
        int better = wanted.map(direction -> switch (direction) {
                    case DECREASE -> -1;
                    case STABLE -> 0;
                    case INCREASE -> 1;
                })
                .orElse(old.signum());
        return switch (better) {
            case 1 -> more(old, current);
            case -1 -> more(old, current).opposite();
            default -> UNCLEAR;
        };
    }

    /** Tells whether two shares are the same number, however many decimals are written. */
    static boolean isSame(Optional<Percentage> old, Optional<Percentage> current) {
        return optional(percent(old), percent(current)) == SAME;
    }

    /** Tells whether two quantities are the same number, in the same unit and said as exactly. */
    static boolean isSameNumber(Optional<Quantity> old, Optional<Quantity> current) {
        if (old.isEmpty() || current.isEmpty()) {
            return old.isEmpty() && current.isEmpty();
        }
        Quantity was = old.get();
        Quantity is = current.get();
        return was.getUnit().equals(is.getUnit())
                && optional(was.getExact(), is.getExact()) == SAME
                && optional(was.getAbout(), is.getAbout()) == SAME
                && optional(was.getAtLeast(), is.getAtLeast()) == SAME
                && optional(was.getAtMost(), is.getAtMost()) == SAME;
    }

    private static TargetStrength count(Quantity old, Quantity current) {
        boolean alike = old.getUnit().equals(current.getUnit())
                && old.getAbout().isPresent() == current.getAbout().isPresent();
        return alike ? optional(least(old), least(current)) : UNCLEAR;
    }

    /** Returns the number at which a count is reached. */
    private static Optional<BigDecimal> least(Quantity count) {
        return count.getExact().or(count::getAbout).or(count::getAtLeast).or(count::getAtMost);
    }

    private static Optional<BigDecimal> percent(Optional<Percentage> share) {
        return share.map(Percentage::getPercent);
    }

    private static TargetStrength optional(Optional<BigDecimal> old, Optional<BigDecimal> current) {
        if (old.isEmpty() || current.isEmpty()) {
            return old.isEmpty() && current.isEmpty() ? SAME : UNCLEAR;
        }
        return more(old.get(), current.get());
    }

    /** More is asked. */
    private static <T extends Comparable<T>> TargetStrength more(T old, T current) {
        int order = current.compareTo(old);
        return order == 0 ? SAME : order > 0 ? STRONGER : WEAKER;
    }

    private TargetStrength opposite() {
        return switch (this) {
            case WEAKER -> STRONGER;
            case STRONGER -> WEAKER;
            default -> this;
        };
    }

    /** Two sides of one target: what is weaker on one side and stronger on the other is neither. */
    private TargetStrength and(TargetStrength other) {
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : UNCLEAR;
    }
}
