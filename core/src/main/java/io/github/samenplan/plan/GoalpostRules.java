package io.github.samenplan.plan;

import io.github.samenplan.approach.Action;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.coalition.Promise;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.fact.Absence;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Words;
import io.github.samenplan.monitoring.Evaluation;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.Indicator;
import io.github.samenplan.monitoring.Measurement;
import io.github.samenplan.plan.Comparison.Visit;
import io.github.samenplan.plan.PlanDifference.Mark;
import io.github.samenplan.referral.ContactPoint;
import io.github.samenplan.referral.ReferralRoute;
import io.github.samenplan.referral.ReferralRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds the goalposts that moved, part by part.
 *
 * <p>A part is openly gone, and no goalpost, where the new version has an absence whose topic is the id of the part. What
 * a document that is only a part of the old one leaves out is not gone at all.
 */
final class GoalpostRules {

    private final Versions versions;
    private final PlanRelation relation;
    private final Set<String> openlyGone;
    private final List<Mark> marks = new ArrayList<>();

    private GoalpostRules(Versions versions, PlanRelation relation) {
        this.versions = versions;
        this.relation = relation;
        this.openlyGone = versions.after().parts().getDocument().getAbsences().stream()
                .map(Absence::getTopic)
                .collect(Collectors.toSet());
    }

    static List<Mark> marks(Versions versions, PlanRelation relation, Comparison comparison) {
        GoalpostRules rules = new GoalpostRules(versions, relation);
        rules.documents(!comparison.changes().isEmpty());
        for (Visit visit : comparison.visits()) {
            visit.current()
                    .ifPresentOrElse(current -> rules.changed(visit.old(), current), () -> rules.gone(visit.old()));
        }
        return List.copyOf(rules.marks);
    }

    private void documents(boolean changed) {
        VersionPair<PlanDocument> pair = VersionPair.of(
                        versions.before().root(), versions.after().root(), PlanDocument.class, marks)
                .orElseThrow();
        PlanDocument old = pair.old();
        PlanDocument current = pair.current();
        if (relation == PlanRelation.NONE) {
            pair.mark(Goalposts.ANOTHER_PLAN, ValueWords.of(old.getTitle()), ValueWords.of(current.getTitle()));
        } else if (VersionPair.isLater(old.getIssued(), current.getIssued())) {
            pair.markAt(
                    "issued",
                    Goalposts.VERSIONS_SWAPPED,
                    ValueWords.of(old.getIssued()),
                    ValueWords.of(current.getIssued()));
        }
        if (relation == PlanRelation.VERSION
                && changed
                && current.getRevision().isPresent()
                && old.getRevision().equals(current.getRevision())) {
            pair.markAt("revision", Goalposts.REVISION_KEPT, ValueWords.of(current.getRevision()));
        }
        Optional<PartialDate> end = GoalRules.end(old.getPeriod());
        Optional<PartialDate> newEnd = GoalRules.end(current.getPeriod());
        long leaning = old.getGoals().stream()
                .filter(goal -> GoalRules.end(goal.getPeriod()).isEmpty())
                .flatMap(goal -> goal.getTargets().stream())
                .filter(target -> GoalRules.deadline(target).isEmpty())
                .count();
        if (leaning > 0 && VersionPair.isLater(newEnd, end)) {
            pair.markAt(
                    "period",
                    Goalposts.PLAN_PROLONGED,
                    ValueWords.of(end),
                    ValueWords.of(newEnd),
                    Words.ofBoth(Long.toString(leaning)));
        }
    }

    // ---- What is gone

    /** Says that a part is gone, or else what inside it is. */
    private void gone(PlanPart<?> part) {
        if (relation == PlanRelation.PART || versions.matching().after(part).isPresent()) {
            return;
        }
        if (!markedGone(part)) {
            Shape.of(part.getValue()).getProperties().stream()
                    .filter(Property::holdsParts)
                    .flatMap(property -> versions.before().children(part, property.getName()).stream())
                    .forEach(this::gone);
        }
    }

    /** Tells whether the part is one that may be missed, and says so if it is. */
    private boolean markedGone(PlanPart<?> part) {
        Object value = part.getValue();
        if (value instanceof Goal goal) {
            return markGone(part, Goalposts.GOAL_DROPPED, !isOver(goal.getPeriod()));
        } else if (value instanceof GoalTarget target) {
            return markGone(part, Goalposts.TARGET_DROPPED, true, ValueWords.target(target));
        } else if (value instanceof Promise promise) {
            return markGone(part, Goalposts.PROMISE_DROPPED, true, ValueWords.of(promise.getText()));
        } else if (value instanceof Indicator) {
            return markGone(part, Goalposts.INDICATOR_DROPPED, true);
        } else if (value instanceof Measurement measurement) {
            return markGone(
                    part,
                    Goalposts.MEASUREMENT_DROPPED,
                    MeasuringRules.hasValue(measurement),
                    MeasuringRules.said(measurement));
        } else if (value instanceof TargetGroup) {
            return markGone(part, Goalposts.TARGET_GROUP_DROPPED, true);
        } else if (value instanceof Action action) {
            boolean pending = !isFinished(action.getProgress()) && !isOver(action.getPeriod());
            return markGone(part, Goalposts.ACTION_DROPPED, pending);
        } else if (value instanceof Evaluation evaluation) {
            return markGone(part, Goalposts.EVALUATION_DROPPED, !isFinished(evaluation.getProgress()));
        } else if (value instanceof ReferralRule) {
            return markGone(part, Goalposts.RULE_DROPPED, true);
        } else if (value instanceof ReferralRoute route) {
            return markGone(
                    part, Goalposts.ROUTE_DROPPED, true, versions.words().old(List.of(route.getToId())));
        } else if (value instanceof ContactPoint point) {
            return markGone(part, Goalposts.CONTACT_POINT_CLOSED, !isFinished(point.getProgress()));
        }
        return false;
    }

    private boolean markGone(PlanPart<?> part, FindingCode code, boolean missed, Words... arguments) {
        boolean said = part.getValue() instanceof Identified identified && openlyGone.contains(identified.getId());
        if (missed && !said) {
            Location place = part.getLocation();
            marks.add(new Mark(Finding.of(code, place, arguments), Optional.of(place), Optional.empty()));
        }
        return true;
    }

    /** Tells whether something had run out when the new version came. */
    private boolean isOver(Optional<TimeSpan> period) {
        PlanDocument current = versions.after().parts().getDocument();
        Optional<PartialDate> start =
                current.getIssued().or(() -> current.getPeriod().flatMap(TimeSpan::getBegin));
        return start.isPresent()
                && period.filter(span -> span.certainlyEndedBefore(start.get())).isPresent();
    }

    static boolean isFinished(Optional<Progress> progress) {
        return progress.filter(state -> state == Progress.DONE || state == Progress.STOPPED)
                .isPresent();
    }

    // ---- What changed

    private void changed(PlanPart<?> old, PlanPart<?> current) {
        GoalRules goals = new GoalRules(versions);
        MeasuringRules measuring = new MeasuringRules(versions);
        ReachRules reach = new ReachRules(versions);
        both(old, current, Goal.class, goals::goal);
        both(old, current, GoalTarget.class, goals::target);
        both(old, current, Promise.class, promise -> promise.markDeadline("due", Promise::getDue));
        both(old, current, Indicator.class, measuring::indicator);
        both(old, current, Measurement.class, measuring::measurement);
        both(old, current, Evaluation.class, measuring::evaluation);
        both(old, current, TargetGroup.class, reach::targetGroup);
        both(old, current, Action.class, reach::action);
        both(old, current, ContactPoint.class, reach::contactPoint);
    }

    private <T> void both(PlanPart<?> old, PlanPart<?> current, Class<T> type, Consumer<VersionPair<T>> rule) {
        VersionPair.of(old, current, type, marks).ifPresent(rule);
    }
}
