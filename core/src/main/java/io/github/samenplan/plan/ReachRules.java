package io.github.samenplan.plan;

import io.github.samenplan.approach.Action;
import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import io.github.samenplan.referral.ContactPoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Marks what moved in whom the approach is for, and in what is done and open for them. */
record ReachRules(Versions versions) {

    void targetGroup(VersionPair<TargetGroup> group) {
        Optional<AgeRange> ages = group.old().getAges();
        Optional<AgeRange> newAges = group.current().getAges();
        if (!ages.equals(newAges)) {
            boolean wider =
                    newAges.isEmpty() || ages.isPresent() && newAges.get().encloses(ages.get());
            boolean narrower =
                    ages.isEmpty() || newAges.isPresent() && ages.get().encloses(newAges.get());
            group.markAt(
                    "ages",
                    sized(wider, narrower),
                    PropertyWords.of("ages"),
                    ValueWords.of(ages),
                    ValueWords.of(newAges));
        }
        List<String> areas = group.old().getAreaIds().stream()
                .map(versions.matching()::newId)
                .toList();
        List<String> newAreas = group.current().getAreaIds();
        if (!new HashSet<>(areas).equals(new HashSet<>(newAreas))) {
            boolean wider = newAreas.isEmpty() || !areas.isEmpty() && newAreas.containsAll(areas);
            boolean narrower = areas.isEmpty() || !newAreas.isEmpty() && areas.containsAll(newAreas);
            group.markAt(
                    "areaIds",
                    sized(wider, narrower),
                    PropertyWords.of("areaIds"),
                    everywhere(versions.words().old(group.old().getAreaIds()), areas),
                    everywhere(versions.words().current(newAreas), newAreas));
        }
        List<String> traits = group.old().getCharacteristics();
        List<String> newTraits = group.current().getCharacteristics();
        if (!new HashSet<>(traits).equals(new HashSet<>(newTraits))) {
            group.markAt(
                    "characteristics",
                    Goalposts.TARGET_GROUP_CHANGED,
                    PropertyWords.of("characteristics"),
                    ValueWords.of(Optional.of(traits).filter(list -> !list.isEmpty())),
                    ValueWords.of(Optional.of(newTraits).filter(list -> !list.isEmpty())));
        }
    }

    private static Words everywhere(Words areas, List<String> ids) {
        return ids.isEmpty() ? Words.of("overal", "everywhere") : areas;
    }

    private static FindingCode sized(boolean wider, boolean narrower) {
        if (wider == narrower) {
            return Goalposts.TARGET_GROUP_CHANGED;
        }
        return wider ? Goalposts.TARGET_GROUP_WIDENED : Goalposts.TARGET_GROUP_NARROWED;
    }

    void action(VersionPair<Action> action) {
        Optional<PartialDate> old = action.old().getPeriod().flatMap(TimeSpan::getBegin);
        Optional<PartialDate> current = action.current().getPeriod().flatMap(TimeSpan::getBegin);
        boolean begun = action.current()
                .getProgress()
                .filter(progress -> progress != Progress.WANTED && progress != Progress.PLANNED)
                .isPresent();
        if (!begun && VersionPair.isLater(current, old)) {
            action.markAt("period", Goalposts.ACTION_POSTPONED, ValueWords.of(old), ValueWords.of(current));
        }
    }

    void contactPoint(VersionPair<ContactPoint> point) {
        boolean stopped = point.current().getProgress().equals(Optional.of(Progress.STOPPED))
                && !point.old().getProgress().equals(Optional.of(Progress.STOPPED));
        Optional<PartialDate> old = GoalRules.end(point.old().getPeriod());
        Optional<PartialDate> current = GoalRules.end(point.current().getPeriod());
        if (stopped || current.isPresent() && (old.isEmpty() || VersionPair.isLater(old, current))) {
            point.markAt(stopped ? "progress" : "period", Goalposts.CONTACT_POINT_CLOSED);
        }
    }
}
