package io.github.samenplan.referral;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Area;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.community.TargetGroup;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Arrangements of hundreds of rules over all ten facets, and one that no analysis gets through; always the same. */
public final class LargeTables {

    private static final List<String> AGES = List.of("0-17", "12-17", "18-26", "18+", "27-64", "55+", "65+", "75+");
    private static final List<String> VILLAGES = List.of("noord", "oost", "zuid", "west", "kern");

    private LargeTables() {}

    /** A municipality of five villages, with six target groups and eight needs. */
    public static ReferralSetting setting() {
        List<Area> areas = Stream.concat(
                        Stream.of(
                                Area.builder().id("grootstad").name("Grootstad").build()),
                        VILLAGES.stream()
                                .map(id -> Area.builder()
                                        .id(id)
                                        .name(id)
                                        .partOfId("grootstad")
                                        .build()))
                .toList();
        List<TargetGroup> groups = IntStream.range(0, 6)
                .mapToObj(i -> TargetGroup.builder()
                        .id("groep-" + i)
                        .name("Groep " + i)
                        .addCharacteristic("kenmerk " + i)
                        .ages(i == 0 ? Optional.of(AgeRange.parse("65+")) : Optional.empty())
                        .build())
                .toList();
        return ReferralSetting.of(List.of("grootstad"), areas, groups, List.of(), List.of());
    }

    /** Rules that each ask two to five facets, of all ten. */
    public static ReferralArrangement arrangement(int rules, HitPolicy policy, long seed) {
        Random random = new Random(seed);
        List<ReferralRule> made = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            made.add(ReferralRule.builder()
                    .id("regel-" + i)
                    .when(condition(random))
                    .addRoute(ReferralRoute.builder()
                            .toId("voorziening-" + random.nextInt(30))
                            .build())
                    .build());
        }
        return ReferralArrangement.builder()
                .hitPolicy(policy)
                .needs(IntStream.range(0, 8)
                        .mapToObj(i -> Need.builder()
                                .id("behoefte-" + i)
                                .name("Behoefte " + i)
                                .build())
                        .toList())
                .services(IntStream.range(0, 30)
                        .mapToObj(i -> Service.builder()
                                .id("voorziening-" + i)
                                .name("Voorziening " + i)
                                .ages(i % 3 == 0 ? Optional.of(AgeRange.parse("18+")) : Optional.empty())
                                .build())
                        .toList())
                .rules(made)
                .build();
    }

    private static ReferralCondition condition(Random random) {
        ReferralConditionBuilder when = ReferralCondition.builder();
        List<Facet> facets = new ArrayList<>(List.of(Facet.values()));
        Collections.shuffle(facets, random);
        for (Facet facet : facets.subList(0, 2 + random.nextInt(4))) {
            switch (facet) {
                case CONCERN -> when.concerns(some(Concern.values(), 2, random));
                case SIGNALLER -> when.signallers(some(Capacity.values(), 6, random));
                case AGE -> when.ages(AgeRange.parse(AGES.get(random.nextInt(AGES.size()))));
                case TARGET_GROUP -> when.targetGroupIds(some(names("groep-", 6), 2, random));
                case AREA -> when.areaIds(some(VILLAGES.toArray(String[]::new), 2, random));
                case SIGNAL_GROUP -> when.signalGroups(some(SignalGroup.values(), 2, random));
                case NEED -> when.needIds(some(names("behoefte-", 8), 3, random));
                case LONELINESS_KIND -> when.lonelinessKinds(some(LonelinessKind.values(), 2, random));
                case CONSENT -> when.consents(some(Consent.values(), 2, random));
                case ANONYMITY -> when.anonymous(random.nextBoolean());
            }
            if (random.nextInt(4) == 0) {
                when.addUnknown(facet);
            }
        }
        return when.build();
    }

    private static String[] names(String start, int count) {
        return IntStream.range(0, count).mapToObj(i -> start + i).toArray(String[]::new);
    }

    private static <T> List<T> some(T[] values, int most, Random random) {
        List<T> shuffled = new ArrayList<>(Arrays.asList(values));
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(most)));
    }

    /** Each rule joins a target group with a need of its own: what is covered has no small diagram in any fixed order. */
    public static ReferralArrangement hard(int pairs) {
        return ReferralArrangement.builder()
                .rules(IntStream.range(0, pairs)
                        .mapToObj(i -> ReferralRule.builder()
                                .id("regel-" + i)
                                .when(ReferralCondition.builder()
                                        .addTargetGroupId("groep-" + i)
                                        .addNeedId("behoefte-" + i)
                                        .build())
                                .addRoute(ReferralRoute.builder().toId("punt").build())
                                .build())
                        .toList())
                .addContactPoint(
                        ContactPoint.builder().id("punt").name("Samenpunt").build())
                .build();
    }

    /** A rule for any of more needs than a space of signals may have variables: no question about it is looked into. */
    public static ReferralArrangement wide() {
        return ReferralArrangement.builder()
                .addRule(ReferralRule.builder()
                        .id("regel")
                        .when(ReferralCondition.builder()
                                .addNeedIds(names("behoefte-", 1_001))
                                .build())
                        .addRoute(ReferralRoute.builder().toId("punt").build())
                        .build())
                .addContactPoint(
                        ContactPoint.builder().id("punt").name("Samenpunt").build())
                .build();
    }

    /** So many rules for any signal, each with a route of its own. */
    public static ReferralArrangement alike(int rules, HitPolicy policy) {
        return ReferralArrangement.builder()
                .hitPolicy(policy)
                .rules(IntStream.range(0, rules)
                        .mapToObj(i -> ReferralRule.builder()
                                .id("regel-" + i)
                                .addRoute(ReferralRoute.builder()
                                        .toId("plek-" + i)
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    /** So many areas, each in the one before it. */
    public static ReferralSetting nested(int areas) {
        return ReferralSetting.of(
                List.of("gebied-0"),
                IntStream.range(0, areas)
                        .mapToObj(i -> Area.builder()
                                .id("gebied-" + i)
                                .name("Gebied " + i)
                                .partOfId(i == 0 ? Optional.empty() : Optional.of("gebied-" + (i - 1)))
                                .build())
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Prints how long an analysis takes, as time of one processor. */
    public static void main(String[] arguments) {
        for (int rules : new int[] {50, 100, 200, 500}) {
            for (HitPolicy policy : HitPolicy.values()) {
                for (long seed = 1; seed <= 3; seed++) {
                    time(rules + " rules, " + policy, ReferralDesk.of(arrangement(rules, policy, seed), setting()));
                }
            }
        }
        for (HitPolicy policy : HitPolicy.values()) {
            time("20000 alike, " + policy, ReferralDesk.of(alike(20_000, policy)));
        }
        time("20000 nested areas", ReferralDesk.of(alike(1, HitPolicy.FIRST), nested(20_000)));
        time("hard, 12 pairs", ReferralDesk.of(hard(12)));
        time("hard, 40 pairs", ReferralDesk.of(hard(40)));
    }

    private static void time(String what, ReferralDesk desk) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, LocalDate.of(2026, 1, 1));
        System.out.printf(
                "%-24s %6d ms  gaps %d%s, dead %d, problems %d, open questions %s%n",
                what,
                (threads.getCurrentThreadCpuTime() - start) / 1_000_000,
                analysis.getGaps().size(),
                analysis.hasMoreGaps() ? "+" : "",
                analysis.getDeadRules().size(),
                analysis.getRouteProblems().size(),
                analysis.getOpenQuestions());
    }
}
