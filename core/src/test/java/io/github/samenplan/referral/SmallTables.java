package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.community.TargetGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small arrangements of Dorpstad, and every signal that can matter to one. */
final class SmallTables {

    /** Dorpstad has a north, and target groups of which one follows from age, one needs more, and one is part of it. */
    static final ReferralSetting DORPSTAD = ReferralSetting.of(
            List.of("dorpstad"),
            List.of(
                    area("dorpstad", Optional.of("provincie")),
                    area("noord", Optional.of("dorpstad")),
                    area("provincie", Optional.empty())),
            List.of(
                    TargetGroup.builder()
                            .id("mantelzorgers")
                            .name("Mantelzorgers")
                            .addCharacteristic("mantelzorger")
                            .build(),
                    TargetGroup.builder()
                            .id("senioren")
                            .name("Senioren")
                            .ages(AgeRange.parse("65+"))
                            .build(),
                    TargetGroup.builder()
                            .id("oude-mantelzorgers")
                            .name("Oude mantelzorgers")
                            .addCharacteristic("mantelzorger")
                            .partOfId("mantelzorgers")
                            .ages(AgeRange.parse("65+"))
                            .build()),
            List.of(),
            List.of());

    private SmallTables() {}

    private static Area area(String id, Optional<String> partOf) {
        return Area.builder().id(id).name(id).partOfId(partOf).build();
    }

    /** Arrangements of a few rules over at most three facets, so that all signals can be gone through. */
    static Arbitrary<ReferralArrangement> arrangements() {
        return Arbitraries.subsetOf(List.of(Facet.values()))
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(facets -> Combinators.combine(
                                rules(List.copyOf(facets)).list().ofMinSize(1).ofMaxSize(6),
                                Arbitraries.of(HitPolicy.values()).optional(0.8))
                        .as(SmallTables::arrangement));
    }

    /**
     * The same for one facet beside another: rules that ask for a value, for that or the next or none, for none, for a
     * value of both, and for the rest of the one where the other is not known.
     */
    static ReferralArrangement arrangement(Facet facet, Facet other, HitPolicy policy) {
        return arrangement(
                List.of(
                        rule(asking(facet, 0), "punt", 1),
                        rule(asking(facet, 0, 1).addUnknown(facet), "bus", 1),
                        rule(ReferralCondition.builder().addUnknown(facet), "weg", 10),
                        rule(asking(facet, 0).from(asking(other, 0).build()), "bus", 10),
                        rule(asking(facet, 1, 2).addUnknown(other), "punt", 1)),
                Optional.of(policy));
    }

    private static ReferralRule rule(ReferralConditionBuilder when, String to, int priority) {
        return ReferralRule.builder()
                .id("regel")
                .when(when.build())
                .addRoute(ReferralRoute.builder().toId(to).build())
                .priority(BigDecimal.valueOf(priority))
                .build();
    }

    /** Asks for some of three values of a facet, by number. */
    private static ReferralConditionBuilder asking(Facet facet, int... numbers) {
        ReferralConditionBuilder when = ReferralCondition.builder();
        for (int number : numbers) {
            switch (facet) {
                case CONCERN -> when.addConcern(Concern.values()[number]);
                case SIGNALLER ->
                    when.addSignaller(List.of(Capacity.PERSON_CONCERNED, Capacity.RESIDENT, Capacity.VOLUNTEER)
                            .get(number));
                case AGE ->
                    when.ages(AgeRange.parse(List.of("0-17", "18-64", "16+").get(number)));
                case TARGET_GROUP ->
                    when.addTargetGroupId(List.of("mantelzorgers", "senioren", "oude-mantelzorgers")
                            .get(number));
                case AREA ->
                    when.addAreaId(List.of("noord", "dorpstad", "provincie").get(number));
                case SIGNAL_GROUP -> when.addSignalGroup(SignalGroup.values()[number]);
                case NEED ->
                    when.addNeedId(List.of("contact", "vervoer", "contact").get(number));
                case LONELINESS_KIND -> when.addLonelinessKind(LonelinessKind.values()[number]);
                case CONSENT -> when.addConsent(Consent.values()[number]);
                case ANONYMITY -> when.anonymous(number == 0);
            }
        }
        return when;
    }

    private static ReferralArrangement arrangement(List<ReferralRule> rules, Optional<HitPolicy> policy) {
        return ReferralArrangement.builder()
                .rules(IntStream.range(0, rules.size())
                        .mapToObj(i -> rules.get(i).toBuilder().id("regel-" + i).build())
                        .toList())
                .hitPolicy(policy)
                .addNeeds(need("contact"), need("vervoer"))
                .addContactPoint(ContactPoint.builder()
                        .id("punt")
                        .name("Samenpunt")
                        .ages(AgeRange.parse("18+"))
                        .addSignallers(Capacity.PERSON_CONCERNED, Capacity.RESIDENT)
                        .build())
                .addService(Service.builder()
                        .id("bus")
                        .name("Buurtbus")
                        .addNeedId("vervoer")
                        .addAreaId("noord")
                        .build())
                .build();
    }

    private static Need need(String id) {
        return Need.builder().id(id).name(id).build();
    }

    private static Arbitrary<ReferralRule> rules(List<Facet> facets) {
        Arbitrary<ReferralCondition> conditions =
                Arbitraries.just(ReferralCondition.builder().build());
        for (Facet facet : facets) {
            conditions =
                    Combinators.combine(conditions, facet(facet)).as((condition, change) -> change.apply(condition));
        }
        Arbitrary<List<ReferralRoute>> routes = Arbitraries.of("punt", "bus", "weg")
                .map(to -> ReferralRoute.builder().toId(to).build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        conditions,
                        routes,
                        Arbitraries.of(BigDecimal.ONE, BigDecimal.TEN).optional())
                .as((when, ways, priority) -> ReferralRule.builder()
                        .id("regel")
                        .when(when)
                        .routes(ways)
                        .priority(priority)
                        .build());
    }

    /** Adds what a rule asks of a facet: nothing, values, not known, or both of these. */
    private static Arbitrary<Function<ReferralCondition, ReferralCondition>> facet(Facet facet) {
        Arbitrary<Function<ReferralCondition, ReferralCondition>> values = switch (facet) {
            case CONCERN -> some(Concern.values(), (builder, list) -> builder.concerns(list));
            case SIGNALLER ->
                some(
                        new Capacity[] {Capacity.PERSON_CONCERNED, Capacity.RESIDENT, Capacity.VOLUNTEER},
                        (builder, list) -> builder.signallers(list));
            case CONSENT -> some(Consent.values(), (builder, list) -> builder.consents(list));
            case SIGNAL_GROUP ->
                some(
                        new SignalGroup[] {SignalGroup.MENTAL, SignalGroup.SOCIAL},
                        (builder, list) -> builder.signalGroups(list));
            case LONELINESS_KIND -> some(LonelinessKind.values(), (builder, list) -> builder.lonelinessKinds(list));
            case NEED -> some(new String[] {"contact", "vervoer"}, (builder, list) -> builder.needIds(list));
            case AREA -> some(new String[] {"dorpstad", "noord"}, (builder, list) -> builder.areaIds(list));
            case TARGET_GROUP ->
                some(
                        new String[] {"mantelzorgers", "senioren", "oude-mantelzorgers"},
                        (builder, list) -> builder.targetGroupIds(list));
            case ANONYMITY ->
                Arbitraries.of(true, false)
                        .map(wish -> condition ->
                                condition.toBuilder().anonymous(wish).build());
            case AGE ->
                Arbitraries.of("0-17", "18+", "18-64", "65+", "0+", "60-130", "17-17")
                        .map(AgeRange::parse)
                        .map(ages ->
                                condition -> condition.toBuilder().ages(ages).build());
        };
        Arbitrary<Boolean> unknownToo = Arbitraries.of(true, false);
        Function<ReferralCondition, ReferralCondition> as = condition -> condition;
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, values), net.jqwik.api.Tuple.of(1, Arbitraries.just(as))),
                        unknownToo)
                .as((change, unknown) -> condition -> {
                    ReferralCondition changed = change.apply(condition);
                    return unknown ? changed.toBuilder().addUnknown(facet).build() : changed;
                });
    }

    private static <T> Arbitrary<Function<ReferralCondition, ReferralCondition>> some(
            T[] values, BiFunction<ReferralConditionBuilder, List<T>, ReferralConditionBuilder> set) {
        return Arbitraries.subsetOf(List.of(values))
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(chosen -> condition ->
                        set.apply(condition.toBuilder(), List.copyOf(chosen)).build());
    }

    // ---- All signals

    /** Every signal that differs in a facet which a rule asks for; of the other facets nothing is known. */
    static List<Signal> signalsFor(ReferralArrangement arrangement) {
        List<Signal> signals = List.of(Signal.builder().build());
        for (Facet facet : Facet.values()) {
            boolean asked = arrangement.getRules().stream()
                    .flatMap(rule -> rule.getWhen().stream())
                    .anyMatch(when ->
                            RuleTable.asks(facet, when) || when.getUnknown().contains(facet));
            if (asked) {
                signals = signals.stream()
                        .flatMap(signal -> variants(facet, signal))
                        .toList();
            }
        }
        return signals;
    }

    private static Stream<Signal> variants(Facet facet, Signal signal) {
        Stream<Signal> known = switch (facet) {
            case CONCERN -> each(Concern.values(), value -> signal.toBuilder().concern(value));
            case SIGNALLER ->
                each(
                        new Capacity[] {
                            Capacity.PERSON_CONCERNED, Capacity.RESIDENT, Capacity.VOLUNTEER, Capacity.OFFICIAL
                        },
                        value -> signal.toBuilder().signaller(value));
            case CONSENT -> each(Consent.values(), value -> signal.toBuilder().consent(value));
            case ANONYMITY ->
                each(new Boolean[] {true, false}, value -> signal.toBuilder().anonymous(value));
            case AREA ->
                each(
                        new String[] {"dorpstad", "noord"},
                        value -> signal.toBuilder().areaId(value));
            case AGE ->
                each(
                        new String[] {
                            "0-0", "17-17", "18-18", "40-40", "64-64", "65-65", "80-80", "130-130", "3-12", "16-17",
                            "10-20", "60-70", "20-30", "5-99", "66-90", "18+", "65+", "0+", "3+", "60+"
                        },
                        value -> signal.toBuilder().ages(AgeRange.parse(value)));
            case SIGNAL_GROUP ->
                subsets(List.of(SignalGroup.MENTAL, SignalGroup.SOCIAL, SignalGroup.PHYSICAL))
                        .filter(set -> !set.isEmpty())
                        .map(set -> signal.toBuilder().signalGroups(set).build());
            case LONELINESS_KIND ->
                subsets(List.of(LonelinessKind.values()))
                        .filter(set -> !set.isEmpty())
                        .map(set -> signal.toBuilder().lonelinessKinds(set).build());
            case NEED ->
                subsets(List.of("contact", "vervoer"))
                        .filter(set -> !set.isEmpty())
                        .map(set -> signal.toBuilder().needIds(set).build());
            case TARGET_GROUP ->
                subsets(List.of("mantelzorgers", "senioren", "oude-mantelzorgers"))
                        .flatMap(in -> subsets(List.of("mantelzorgers", "senioren", "oude-mantelzorgers"))
                                .filter(out -> Collections.disjoint(in, out) && !(in.isEmpty() && out.isEmpty()))
                                .map(out -> signal.toBuilder()
                                        .targetGroupIds(in)
                                        .otherTargetGroupIds(out)
                                        .build()));
        };
        return Stream.concat(Stream.of(signal), known);
    }

    private static <T> Stream<Signal> each(T[] values, Function<T, SignalBuilder> with) {
        return Stream.of(values).map(value -> with.apply(value).build());
    }

    private static <T> Stream<List<T>> subsets(List<T> values) {
        return IntStream.range(0, 1 << values.size()).mapToObj(bits -> {
            List<T> subset = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(values.get(i));
                }
            }
            return subset;
        });
    }
}
