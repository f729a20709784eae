package io.github.samenplan.plan;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.ChangeBy;
import io.github.samenplan.monitoring.Direction;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Tested;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Marks what moved in goals and their targets. */
record GoalRules(Versions versions) {

    void goal(VersionPair<Goal> goal) {
        Optional<GoalLevel> level = goal.old().getLevel();
        Optional<GoalLevel> newLevel = goal.current().getLevel();
        if (level.isPresent() && newLevel.isPresent() && level.get() != newLevel.get()) {
            // Levels stand from wide to narrow
            boolean lower = newLevel.get().compareTo(level.get()) > 0;
            goal.markAt(
                    "level",
                    lower ? Goalposts.GOAL_LOWERED : Goalposts.GOAL_RAISED,
                    ValueWords.of(level),
                    ValueWords.of(newLevel));
        }
        goal.markDeadline("period", each -> end(each.getPeriod()));
        reach(
                goal,
                "targetGroupIds",
                goal.old().getTargetGroupIds(),
                goal.current().getTargetGroupIds());
        List<String> areas = goal.old().getAreaIds();
        List<String> newAreas = goal.current().getAreaIds();
        if (areas.isEmpty() && !newAreas.isEmpty()) {
            goal.markAt(
                    "areaIds",
                    Goalposts.GOAL_NARROWED,
                    Words.of("alleen nog in {0}", "only in {0}")
                            .with(List.of(versions.words().current(newAreas))));
        } else if (!areas.isEmpty() && newAreas.isEmpty()) {
            goal.markAt("areaIds", Goalposts.GOAL_WIDENED, Words.of("nu overal", "everywhere now"));
        } else {
            reach(goal, "areaIds", areas, newAreas);
        }
        List<String> unlinked =
                versions.lost(goal.old().getIndicatorIds(), goal.current().getIndicatorIds());
        if (!unlinked.isEmpty()) {
            goal.markAt(
                    "indicatorIds",
                    Goalposts.INDICATOR_UNLINKED,
                    versions.words().old(unlinked));
        }
    }

    /** Says for whom or where a goal no longer is; of a group that is gone altogether that is said at the group. */
    private void reach(VersionPair<Goal> goal, String property, List<String> old, List<String> current) {
        List<String> lost = versions.lost(old, current);
        if (!lost.isEmpty()) {
            goal.markAt(
                    property,
                    Goalposts.GOAL_NARROWED,
                    Words.of("niet meer voor {0}", "no longer for {0}")
                            .with(List.of(versions.words().old(lost))));
        }
        List<String> gained = versions.gained(old, current);
        if (!gained.isEmpty() && !old.isEmpty()) {
            goal.markAt(
                    property,
                    Goalposts.GOAL_WIDENED,
                    Words.of("ook voor {0}", "also for {0}")
                            .with(List.of(versions.words().current(gained))));
        }
    }

    void target(VersionPair<GoalTarget> target) {
        boolean redirected = redirected(target, "indicatorId", GoalTarget::getIndicatorId);
        Optional<String> group = target.old().getTargetGroupId();
        Optional<String> newGroup = target.current().getTargetGroupId();
        if (group.isEmpty() && newGroup.isPresent()) {
            target.markAt(
                    "targetGroupId", Goalposts.TARGET_NARROWED, versions.words().current(List.of(newGroup.get())));
        } else if (group.isPresent() && newGroup.isEmpty()) {
            target.markAt(
                    "targetGroupId", Goalposts.TARGET_WIDENED, versions.words().old(List.of(group.get())));
        } else {
            redirected(target, "targetGroupId", GoalTarget::getTargetGroupId);
        }
        if (!redirected) {
            strength(target);
        }
        target.markDeadline("by", GoalRules::deadline);
        if (target.old() instanceof ChangeBy was && target.current() instanceof ChangeBy is) {
            MeasuringRules.baseline(versions, target, was.getBaselineId(), is.getBaselineId());
        }
    }

    /** Tells whether something that was stated here is another now or gone, and says so if it is. */
    private boolean redirected(
            VersionPair<GoalTarget> target, String property, Function<GoalTarget, Optional<String>> id) {
        Optional<String> old = id.apply(target.old());
        Optional<String> current = id.apply(target.current());
        if (old.isEmpty() || old.map(versions.matching()::newId).equals(current)) {
            return false;
        }
        target.markAt(
                property,
                Goalposts.TARGET_REDIRECTED,
                PropertyWords.of(property),
                versions.words().old(List.of(old.get())),
                current.map(is -> versions.words().current(List.of(is))).orElse(ValueWords.of(current)));
        return true;
    }

    private void strength(VersionPair<GoalTarget> target) {
        Optional<Direction> wanted = direction(versions.before(), target.old());
        if (!wanted.equals(direction(versions.after(), target.current()))) {
            wanted = Optional.empty();
        }
        TargetStrength strength = TargetStrength.of(target.old(), target.current(), wanted);
        Words was = ValueWords.target(target.old());
        Words is = ValueWords.target(target.current());
        switch (strength) {
            case SAME -> {}
            case WEAKER -> target.mark(Goalposts.TARGET_WEAKENED, was, is);
            case STRONGER -> target.mark(Goalposts.TARGET_TIGHTENED, was, is);
            case UNCLEAR -> target.mark(Goalposts.TARGET_CHANGED, was, is);
        }
        if (TargetStrength.areTestedOtherwise(target.old(), target.current())) {
            target.markAt("test", Goalposts.TARGET_TESTED_OTHERWISE, test(target.old()), test(target.current()));
        }
    }

    private static Words test(GoalTarget target) {
        return ValueWords.of(((Tested) target).getTest());
    }

    private static Optional<Direction> direction(PartTree tree, GoalTarget target) {
        return target.getIndicatorId()
                .flatMap(id -> tree.parts().find(id, Indicator.class))
                .flatMap(indicator -> indicator.getValue().getDesiredDirection());
    }

    static Optional<PartialDate> end(Optional<TimeSpan> period) {
        return period.flatMap(TimeSpan::getEnd);
    }

    static Optional<PartialDate> deadline(GoalTarget target) {
        return target.getBy().or(() -> end(target.getPeriod()));
    }
}
