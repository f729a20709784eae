package io.github.samenplan.referral;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.finding.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a route ends: a contact point, a service, an organisation, or nothing that is known. */
record Destination(
        String id,
        String name,
        boolean isKnown,
        boolean isForEmergencies,
        ReferralCondition takes,
        Optional<TimeSpan> period,
        Optional<Progress> progress,
        Optional<Anonymity> anonymity,
        OpenTimes times) {

    /** Returns why nobody can go there on a day, whoever it is; empty if they can. */
    Optional<RouteProblem.Kind> closedOn(LocalDate day) {
        if (!isKnown) {
            return Optional.of(RouteProblem.Kind.UNKNOWN);
        }
        Optional<PartialDate> begin = period.flatMap(TimeSpan::getBegin);
        boolean ended = period.flatMap(TimeSpan::getEnd)
                        .filter(end -> end.certainlyBefore(day))
                        .isPresent()
                || is(Progress.STOPPED);
        if (ended) {
            return Optional.of(RouteProblem.Kind.CLOSED);
        }
        boolean ahead =
                begin.map(start -> start.certainlyAfter(day)).orElse(is(Progress.PLANNED) || is(Progress.WANTED));
        return ahead ? Optional.of(RouteProblem.Kind.NOT_OPEN_YET) : Optional.empty();
    }

    private boolean is(Progress state) {
        return progress.filter(come -> come == state).isPresent();
    }

    Words quoted() {
        return Words.ofBoth("'" + name + "'");
    }

    static Destination of(ContactPoint point) {
        ReferralConditionBuilder takes = ReferralCondition.builder()
                .signallers(point.getSignallers())
                .targetGroupIds(point.getTargetGroupIds())
                .ages(point.getAges())
                .areaIds(point.getAreaIds())
                .needIds(point.getNeedIds());
        return new Destination(
                point.getId(),
                point.getName(),
                true,
                point.getKind()
                        .filter(kind -> kind == ContactPointKind.EMERGENCY)
                        .isPresent(),
                unlessItSurelyDiffers(takes, point.getAnonymous()),
                point.getPeriod(),
                point.getProgress(),
                point.getAnonymous(),
                new OpenTimes(point.getOpeningHours(), point.getClosedDays()));
    }

    static Destination of(Service service) {
        ReferralConditionBuilder takes = ReferralCondition.builder()
                .targetGroupIds(service.getTargetGroupIds())
                .ages(service.getAges())
                .areaIds(service.getAreaIds())
                .needIds(service.getNeedIds());
        return new Destination(
                service.getId(),
                service.getName(),
                true,
                false,
                unlessItSurelyDiffers(takes, service.getAnonymous()),
                service.getPeriod(),
                service.getProgress(),
                service.getAnonymous(),
                new OpenTimes(service.getOpeningHours(), service.getClosedDays()));
    }

    /** An organisation or body, of which no more is known than its name, or something of which not even that is. */
    static Destination of(String id, Optional<String> name, boolean isKnown) {
        return new Destination(
                id,
                name.orElse(id),
                isKnown,
                false,
                ReferralCondition.builder().build(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new OpenTimes(List.of(), List.of()));
    }

    /** A place refuses only whom it surely does not serve. */
    private static ReferralCondition unlessItSurelyDiffers(
            ReferralConditionBuilder takes, Optional<Anonymity> anonymity) {
        if (anonymity.filter(possible -> possible == Anonymity.NOT_POSSIBLE).isPresent()) {
            takes.anonymous(false);
        }
        return RuleTable.relaxed(takes.build());
    }
}
