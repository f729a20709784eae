package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.community.TargetGroup;
import io.github.samenplan.finding.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of an arrangement as a decision table: its rows, where they lead, and what fits what. */
final class RuleTable {

    private static final List<Facet> ALL_FACETS = List.of(Facet.values());

    private final ReferralArrangement arrangement;
    private final ReferralSetting setting;
    private final HitPolicy policy;
    private final Map<String, Destination> destinations = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> ordered;
    private final List<Row> orderedInDanger;
    private final List<String> groupIds;
    private final List<String> needIds;
    private final List<String> areaIds;
    private final AgeCells cells;

    /** A rule with its place in the table. */
    record Row(int number, ReferralRule rule, ReferralCondition when, ReferralCondition possibly, List<Way> ways) {

        /** Tells whether the rule names danger. */
        boolean isForDanger() {
            return when.getConcerns().contains(Concern.UNSAFE);
        }
    }

    /** A route with where it ends, and where it goes when it fails. */
    record Way(ReferralRoute route, Destination to, List<Destination> ifFails) {

        /** Returns where it ends, and after that where it goes when it fails. */
        List<Destination> places() {
            return Stream.concat(Stream.of(to), ifFails.stream()).toList();
        }

        /** Returns what the person has to agree to; without a hand-over stated, that of naming them. */
        ConsentNeed consentNeed(Known known) {
            return route.getConsentNeeded()
                    .orElse(route.getHandOver()
                            .map(Way::usualNeed)
                            .orElse(
                                    known.isFromThePersonConcerned()
                                            ? ConsentNeed.NONE_ANONYMOUS
                                            : ConsentNeed.EXPLICIT));
        }

        private static ConsentNeed usualNeed(HandOver handOver) {
            return switch (handOver) {
                case SELF_REFERRAL, INFORMATION -> ConsentNeed.NONE_ANONYMOUS;
                case WARM -> ConsentNeed.EXPLICIT;
                case EMERGENCY -> ConsentNeed.NOT_NEEDED_IN_DANGER;
            };
        }

        /** Tells whether others may be told who it is about, as far as this route tells it. */
        boolean mayBeTold(Known known) {
            ConsentNeed need = consentNeed(known);
            return need == ConsentNeed.NONE_ANONYMOUS
                    || need == ConsentNeed.NOT_NEEDED_IN_DANGER && known.isUnsafe()
                    || !known.wantsToStayUnknown() && agrees(known);
        }

        private static boolean agrees(Known known) {
            return known.consent()
                    .map(consent -> consent == Consent.GIVEN
                            || consent == Consent.NOT_ASKED && known.isFromThePersonConcerned())
                    .orElse(known.isFromThePersonConcerned());
        }
    }

    RuleTable(ReferralArrangement arrangement, ReferralSetting setting) {
        this.arrangement = arrangement;
        this.setting = setting;
        this.policy = arrangement.getHitPolicy().orElse(HitPolicy.COLLECT);
        arrangement.getContactPoints().forEach(point -> destinations.put(point.getId(), Destination.of(point)));
        arrangement.getServices().forEach(service -> destinations.put(service.getId(), Destination.of(service)));
        for (ReferralRule rule : arrangement.getRules()) {
            ReferralCondition when =
                    opened(rule.getWhen().orElse(ReferralCondition.builder().build()));
            List<Way> ways = rule.getRoutes().stream().map(this::way).toList();
            rows.add(new Row(rows.size(), rule, when, relaxed(when), ways));
        }
        this.ordered = policy == HitPolicy.PRIORITY
                ? rows.stream()
                        .sorted(Comparator.comparing(
                                row -> row.rule()
                                        .getPriority()
                                        .map(BigDecimal::negate)
                                        .orElse(null),
                                Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())))
                        .toList()
                : List.copyOf(rows);
        this.orderedInDanger = Stream.concat(
                        ordered.stream().filter(Row::isForDanger),
                        ordered.stream().filter(row -> !row.isForDanger()))
                .toList();
        List<ReferralCondition> conditions = Stream.concat(
                        rows.stream().map(Row::when),
                        destinations.values().stream().map(Destination::takes))
                .toList();
        this.groupIds = Stream.concat(
                        setting.getTargetGroups().stream().map(TargetGroup::getId),
                        conditions.stream().flatMap(condition -> condition.getTargetGroupIds().stream()))
                .distinct()
                .toList();
        this.needIds = Stream.concat(
                        arrangement.getNeeds().stream().map(Need::getId),
                        conditions.stream().flatMap(condition -> condition.getNeedIds().stream()))
                .distinct()
                .toList();
        List<String> local = setting.localAreas();
        this.areaIds = local.isEmpty()
                ? conditions.stream()
                        .flatMap(condition -> condition.getAreaIds().stream())
                        .distinct()
                        .toList()
                : local;
        this.cells = AgeCells.of(Stream.concat(
                        conditions.stream().flatMap(condition -> condition.getAges().stream()),
                        groupIds.stream().flatMap(id -> agesOf(id).stream()))
                .map(AgeCells::open)
                .toList());
    }

    private Way way(ReferralRoute route) {
        return new Way(
                route,
                destination(route.getToId()),
                route.getIfFailsIds().stream().map(this::destination).toList());
    }

    Destination destination(String id) {
        return destinations.computeIfAbsent(
                id,
                party -> Destination.of(
                        party,
                        setting.partyName(party),
                        setting.partyName(party).isPresent()));
    }

    ReferralArrangement arrangement() {
        return arrangement;
    }

    ReferralSetting setting() {
        return setting;
    }

    HitPolicy policy() {
        return policy;
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the rows in the order in which they are asked; in danger, those for danger go first. */
    List<Row> ordered(boolean inDanger) {
        return inDanger ? orderedInDanger : ordered;
    }

    List<String> groupIds() {
        return groupIds;
    }

    List<String> needIds() {
        return needIds;
    }

    List<String> areaIds() {
        return areaIds;
    }

    AgeCells cells() {
        return cells;
    }

    /** Tells whether a route to a place is for danger: a call for help, or to a point for emergencies. */
    static boolean isCallForHelp(ReferralRoute route, Destination to) {
        return to.isForEmergencies()
                || route.getHandOver().filter(how -> how == HandOver.EMERGENCY).isPresent();
    }

    // ---- What it is called

    /** Returns the name of a rule: its title, or else its id. */
    static Words name(ReferralRule rule) {
        return Words.ofBoth("'" + rule.getTitle().orElse(rule.getId()) + "'");
    }

    /** Returns the name of a value of a facet that may have several at once. */
    Words name(Facet facet, Object value) {
        return switch (facet) {
            case TARGET_GROUP -> Words.ofBoth("'" + setting.groupName((String) value) + "'");
            case AREA -> Words.ofBoth(setting.areaName((String) value));
            case NEED ->
                Words.ofBoth(arrangement.getNeeds().stream()
                        .filter(need -> need.getId().equals(value))
                        .map(need -> "'" + need.getName() + "'")
                        .findFirst()
                        .orElse("'" + value + "'"));
            case SIGNAL_GROUP -> ReferralWords.of((SignalGroup) value);
            case LONELINESS_KIND -> ReferralWords.of((LonelinessKind) value);
            case CONCERN -> ReferralWords.of((Concern) value);
            case SIGNALLER -> ReferralWords.of((Capacity) value);
            case CONSENT -> ReferralWords.of((Consent) value);
            case ANONYMITY -> ReferralWords.ofAnonymity((Boolean) value);
            case AGE -> ReferralWords.of((AgeRange) value);
        };
    }

    /** Returns the values of a facet that a condition asks for. */
    static List<?> values(Facet facet, ReferralCondition condition) {
        return switch (facet) {
            case CONCERN -> condition.getConcerns();
            case SIGNALLER -> condition.getSignallers();
            case AGE -> condition.getAges().stream().toList();
            case TARGET_GROUP -> condition.getTargetGroupIds();
            case AREA -> condition.getAreaIds();
            case SIGNAL_GROUP -> condition.getSignalGroups();
            case NEED -> condition.getNeedIds();
            case LONELINESS_KIND -> condition.getLonelinessKinds();
            case CONSENT -> condition.getConsents();
            case ANONYMITY -> condition.getAnonymous().stream().toList();
        };
    }

    private static List<?> values(Facet facet, Signal signal) {
        return switch (facet) {
            case CONCERN -> signal.getConcern().stream().toList();
            case SIGNALLER -> signal.getSignaller().stream().toList();
            case AGE -> signal.getAges().stream().toList();
            case TARGET_GROUP -> signal.getTargetGroupIds();
            case AREA -> signal.getAreaId().stream().toList();
            case SIGNAL_GROUP -> signal.getSignalGroups();
            case NEED -> signal.getNeedIds();
            case LONELINESS_KIND -> signal.getLonelinessKinds();
            case CONSENT -> signal.getConsent().stream().toList();
            case ANONYMITY -> signal.getAnonymous().stream().toList();
        };
    }

    /** Returns what a condition asks of a facet; empty where it asks nothing. */
    Optional<Words> inWords(Facet facet, ReferralCondition condition) {
        List<Words> words = new ArrayList<>();
        values(facet, condition).forEach(value -> words.add(name(facet, value)));
        if (condition.getUnknown().contains(facet)) {
            words.add(ReferralWords.UNKNOWN);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(ReferralWords.facet(facet, ReferralWords.or(words)));
    }

    /** Returns what a condition asks. */
    Words inWords(ReferralCondition condition) {
        List<Words> asked = ALL_FACETS.stream()
                .flatMap(facet -> inWords(facet, condition).stream())
                .toList();
        return asked.isEmpty() ? Words.of("elk signaal", "any signal") : ReferralWords.list(asked);
    }

    /** Returns what a signal states. */
    Words inWords(Signal signal) {
        List<Words> stated = new ArrayList<>();
        for (Facet facet : ALL_FACETS) {
            List<Words> words = new ArrayList<>();
            values(facet, signal).forEach(value -> words.add(name(facet, value)));
            if (facet == Facet.TARGET_GROUP) {
                signal.getOtherTargetGroupIds()
                        .forEach(id -> words.add(Words.of("niet {0}", "not {0}").with(List.of(name(facet, id)))));
            }
            if (!words.isEmpty()) {
                stated.add(ReferralWords.facet(facet, ReferralWords.and(words)));
            }
        }
        return stated.isEmpty()
                ? Words.of("een signaal waarvan niets bekend is", "a signal of which nothing is known")
                : ReferralWords.list(stated);
    }

    // ---- What is known of a signal

    /** Returns what is known of a signal, with what follows from it. */
    Known know(Signal signal) {
        Set<String> groups = new LinkedHashSet<>(signal.getTargetGroupIds());
        Set<String> others = new LinkedHashSet<>(signal.getOtherTargetGroupIds());
        AgeRange ages = cells.widened(AgeCells.open(signal.getAges().orElse(AgeRange.ofAtLeast(0))));
        boolean more = true;
        while (more) {
            int before = groups.size() + others.size();
            AgeRange earlier = ages;
            for (String id : groupIds) {
                if (groups.contains(id)) {
                    wider(id).ifPresent(groups::add);
                    ages = narrowed(ages, id);
                } else if (mustBeIn(id, ages)) {
                    groups.add(id);
                } else if (cannotBeIn(id, ages)
                        || wider(id).filter(others::contains).isPresent()) {
                    others.add(id);
                }
            }
            more = groups.size() + others.size() > before || !ages.equals(earlier);
        }
        others.removeAll(groups);
        return Known.of(signal, ages, groups, others);
    }

    private AgeRange narrowed(AgeRange ages, String groupId) {
        return agesOf(groupId)
                .filter(ages::overlaps)
                .map(own -> both(ages, own))
                .orElse(ages);
    }

    private static AgeRange both(AgeRange one, AgeRange other) {
        int from = Math.max(one.getFrom(), other.getFrom());
        Optional<Integer> to =
                Stream.concat(one.getTo().stream(), other.getTo().stream()).min(Comparator.naturalOrder());
        return to.map(last -> AgeRange.of(from, last)).orElseGet(() -> AgeRange.ofAtLeast(from));
    }

    /** Returns the ages of a group. */
    Optional<AgeRange> agesOf(String groupId) {
        return setting.targetGroup(groupId).flatMap(TargetGroup::getAges).map(AgeCells::open);
    }

    /** Returns the group that a group is part of. */
    Optional<String> wider(String groupId) {
        return setting.targetGroup(groupId).flatMap(TargetGroup::getPartOfId).filter(groupIds::contains);
    }

    /** Tells whether a group is known by age alone, so that all of these ages belong to it. */
    boolean mustBeIn(String groupId, AgeRange ages) {
        return setting.targetGroup(groupId)
                        .filter(group -> group.getCharacteristics().isEmpty())
                        .isPresent()
                && agesOf(groupId).filter(own -> own.encloses(ages)).isPresent();
    }

    /** Tells whether nobody of these ages belongs to a group. */
    boolean cannotBeIn(String groupId, AgeRange ages) {
        return agesOf(groupId).filter(own -> !own.overlaps(ages)).isPresent();
    }

    // ---- What fits

    boolean fits(ReferralCondition condition, Known known) {
        return ALL_FACETS.stream().allMatch(facet -> fits(facet, condition, known));
    }

    /** Returns the facets of a condition that a signal does not fit. */
    List<Facet> misfits(ReferralCondition condition, Known known) {
        return ALL_FACETS.stream()
                .filter(facet -> !fits(facet, condition, known))
                .toList();
    }

    boolean fits(Facet facet, ReferralCondition condition, Known known) {
        boolean unknownToo = condition.getUnknown().contains(facet);
        if (!unknownToo && !asks(facet, condition)) {
            return true;
        }
        return switch (facet) {
            case CONCERN -> one(known.concern(), condition.getConcerns(), unknownToo);
            case SIGNALLER -> one(known.signaller(), condition.getSignallers(), unknownToo);
            case CONSENT -> one(known.consent(), condition.getConsents(), unknownToo);
            case ANONYMITY ->
                one(known.anonymous(), condition.getAnonymous().stream().toList(), unknownToo);
            case SIGNAL_GROUP -> any(known.signalGroups(), condition.getSignalGroups(), unknownToo);
            case NEED -> any(known.needs(), condition.getNeedIds(), unknownToo);
            case LONELINESS_KIND -> any(known.kinds(), condition.getLonelinessKinds(), unknownToo);
            case TARGET_GROUP -> fitsGroups(condition.getTargetGroupIds(), unknownToo, known);
            case AGE -> fitsAges(condition, known.ages());
            case AREA -> fitsAreas(condition.getAreaIds(), unknownToo, known.area());
        };
    }

    private static <T> boolean one(Optional<T> stated, List<T> wanted, boolean unknownToo) {
        return stated.map(wanted::contains).orElse(unknownToo);
    }

    private static <T> boolean any(Set<T> stated, List<T> wanted, boolean unknownToo) {
        return stated.isEmpty() ? unknownToo : wanted.stream().anyMatch(stated::contains);
    }

    /** Tells whether ages fit a condition that asks for some, or for ages that are not known, or for either. */
    static boolean fitsAges(ReferralCondition condition, AgeRange ages) {
        return condition
                .getAges()
                .map(asked -> condition.getUnknown().contains(Facet.AGE) ? asked.overlaps(ages) : asked.encloses(ages))
                .orElseGet(() -> ages.equals(Known.ANY_AGE));
    }

    private static boolean fitsGroups(List<String> wanted, boolean unknownToo, Known known) {
        if (wanted.isEmpty()) {
            return known.groups().isEmpty();
        }
        return wanted.stream()
                .anyMatch(id -> known.groups().contains(id)
                        || unknownToo && !known.otherGroups().contains(id));
    }

    private boolean fitsAreas(List<String> wanted, boolean unknownToo, Optional<String> area) {
        if (wanted.isEmpty()) {
            return area.isEmpty();
        }
        List<String> places = area.map(List::of).orElse(setting.getAreaIds());
        boolean certainly = !places.isEmpty()
                && places.stream()
                        .allMatch(place ->
                                wanted.stream().anyMatch(in -> setting.tree().liesIn(place, in)));
        return certainly
                || unknownToo
                        && (places.isEmpty()
                                || places.stream()
                                        .anyMatch(place -> wanted.stream()
                                                .anyMatch(in -> setting.tree().liesIn(place, in)
                                                        || setting.tree().liesIn(in, place))));
    }

    /** Tells whether a condition asks for values of a facet. */
    static boolean asks(Facet facet, ReferralCondition condition) {
        return !values(facet, condition).isEmpty();
    }

    /** Returns the condition that fits all that this one may fit once more is known. */
    static ReferralCondition relaxed(ReferralCondition condition) {
        EnumSet<Facet> unknown = EnumSet.noneOf(Facet.class);
        unknown.addAll(condition.getUnknown());
        ALL_FACETS.stream().filter(facet -> asks(facet, condition)).forEach(unknown::add);
        return opened(condition).toBuilder().unknown(unknown).build();
    }

    private static ReferralCondition opened(ReferralCondition condition) {
        return condition.getAges().isEmpty()
                ? condition
                : condition.toBuilder()
                        .ages(condition.getAges().map(AgeCells::open))
                        .build();
    }
}
