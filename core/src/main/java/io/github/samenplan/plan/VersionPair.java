package io.github.samenplan.plan;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDifference.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One part in both versions, where marks are put on what changed in it.
 *
 * @param <T> the type of the part
 */
final class VersionPair<T> {

    private final PlanPart<T> oldPart;
    private final PlanPart<T> currentPart;
    private final List<Mark> marks;

    private VersionPair(PlanPart<T> oldPart, PlanPart<T> currentPart, List<Mark> marks) {
        this.oldPart = oldPart;
        this.currentPart = currentPart;
        this.marks = marks;
    }

    PlanPart<T> oldPart() {
        return oldPart;
    }

    PlanPart<T> currentPart() {
        return currentPart;
    }

    T old() {
        return oldPart.getValue();
    }

    T current() {
        return currentPart.getValue();
    }

    /** Puts a mark on the whole part. */
    void mark(FindingCode code, Words... arguments) {
        add(code, oldPart.getLocation(), currentPart.getLocation(), arguments);
    }

    /** Puts a mark on a property of the part. */
    void markAt(String property, FindingCode code, Words... arguments) {
        add(
                code,
                oldPart.getLocation().property(property),
                currentPart.getLocation().property(property),
                arguments);
    }

    private void add(FindingCode code, Location old, Location current, Words... arguments) {
        marks.add(new Mark(Finding.of(code, current, arguments), Optional.of(old), Optional.of(current)));
    }

    /** Marks how a deadline moved that was stated. */
    void markDeadline(String property, Function<T, Optional<PartialDate>> deadline) {
        Optional<PartialDate> old = deadline.apply(old());
        Optional<PartialDate> current = deadline.apply(current());
        if (old.isEmpty() || old.equals(current)) {
            return;
        }
        Words was = ValueWords.of(old);
        Words is = ValueWords.of(current);
        if (current.isEmpty()) {
            markAt(property, Goalposts.DEADLINE_DROPPED, was);
        } else if (isLater(current, old)) {
            markAt(property, Goalposts.DEADLINE_PUSHED, was, is);
        } else if (current.get().latest().isAfter(old.get().latest())) {
            markAt(property, Goalposts.DEADLINE_LOOSENED, was, is);
        } else if (current.get().latest().isBefore(old.get().latest())) {
            markAt(property, Goalposts.DEADLINE_ADVANCED, was, is);
        }
    }

    /** Tells whether one date is certainly later than the other; not so if one of them is not stated. */
    static boolean isLater(Optional<PartialDate> one, Optional<PartialDate> than) {
        return one.isPresent() && than.isPresent() && than.get().certainlyBefore(one.get());
    }

    /** Returns the two as a pair if both are of the type. */
    static <T> Optional<VersionPair<T>> of(PlanPart<?> old, PlanPart<?> current, Class<T> type, List<Mark> marks) {
        return old.as(type).flatMap(was -> current.as(type).map(is -> new VersionPair<>(was, is, marks)));
    }
}
