package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.referral.ReferralAnalysis.DeadRule;
import io.github.samenplan.referral.ReferralAnalysis.Gap;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import io.github.samenplan.referral.ReferralAnalysis.Overlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the analysis proves of all signals is what the desk says of each of them, one by one. */
class ReferralAnalysisProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<ReferralArrangement> arrangements() {
        return SmallTables.arrangements();
    }

    /** A signal whose facts agree with each other: nobody of 17 is among those of 65 and over. */
    private static boolean isConsistent(RuleProof proof, Signal signal) {
        return proof.space()
                .diagram()
                .has(proof.space().possible(), proof.space().point(signal));
    }

    @Property(tries = 150)
    void a_signal_lies_in_a_gap_exactly_when_the_desk_has_no_rule_for_it(
            @ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralDesk desk = ReferralDesk.of(arrangement, SmallTables.DORPSTAD);
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY);
        RuleProof proof = analysis.proof();
        assertThat(analysis.answersAll()).isTrue();
        List<boolean[][]> boxes = new ArrayList<>();
        for (int i = 0; i < proof.gaps.size(); i++) {
            if (proof.gaps.get(i).kind() != GapKind.NO_OPEN_ROUTE) {
                boxes.add(proof.gapBoxes.get(i));
            }
        }
        for (Signal signal : SmallTables.signalsFor(arrangement)) {
            if (isConsistent(proof, signal)) {
                int[] point = proof.space().point(signal);
                boolean nowhere = desk.rulesFor(signal).isEmpty();
                assertThat(proof.space().diagram().has(proof.covered, point))
                        .as("%s", signal)
                        .isEqualTo(!nowhere);
                if (!analysis.hasMoreGaps()) {
                    assertThat(boxes.stream().anyMatch(box -> holds(box, point)))
                            .as("%s", signal)
                            .isEqualTo(nowhere);
                }
            }
        }
    }

    @Property(tries = 150)
    void a_witness_of_a_gap_has_no_rule_and_stands_for_itself(@ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralDesk desk = ReferralDesk.of(arrangement, SmallTables.DORPSTAD);
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY);
        for (Gap gap : analysis.getGaps()) {
            if (gap.kind() == GapKind.NO_OPEN_ROUTE) {
                assertThat(desk.rulesFor(gap.witness())).isNotEmpty();
                assertThat(desk.advise(gap.witness(), DAY.atStartOfDay()).leadsSomewhere())
                        .as("%s", gap)
                        .isFalse();
            } else {
                assertThat(desk.rulesFor(gap.witness())).as("%s", gap).isEmpty();
            }
            SignalSpace space = analysis.proof().space();
            assertThat(space.signal(space.point(gap.witness()))).isEqualTo(gap.witness());
        }
    }

    @Property(tries = 150)
    void a_rule_is_dead_exactly_when_it_counts_for_no_signal(@ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralDesk desk = ReferralDesk.of(arrangement, SmallTables.DORPSTAD);
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY);
        Set<ReferralRule> alive = new HashSet<>();
        Set<ReferralRule> fitting = new HashSet<>();
        RuleTable table = desk.table();
        SmallTables.signalsFor(arrangement).stream()
                .filter(signal -> isConsistent(analysis.proof(), signal))
                .forEach(signal -> {
                    alive.addAll(desk.rulesFor(signal));
                    table.rows().stream()
                            .filter(row -> table.fits(row.when(), table.know(signal)))
                            .forEach(row -> fitting.add(row.rule()));
                });
        assertThat(analysis.getDeadRules())
                .extracting(DeadRule::rule)
                .containsExactlyInAnyOrderElementsOf(arrangement.getRules().stream()
                        .filter(rule -> !alive.contains(rule))
                        .toList());
        analysis.getDeadRules()
                .forEach(dead -> assertThat(dead.shadowedBy().isEmpty())
                        .as("%s", dead)
                        .isEqualTo(!fitting.contains(dead.rule())));
    }

    @Property(tries = 100)
    void shadowing_rules_take_every_signal_and_none_of_them_can_be_missed(
            @ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralDesk desk = ReferralDesk.of(arrangement, SmallTables.DORPSTAD);
        for (DeadRule dead : ReferralAnalysis.of(desk, DAY).getDeadRules()) {
            if (dead.shadowedBy().isEmpty()) {
                continue;
            }
            assertThat(takenBy(dead, dead.shadowedBy(), arrangement)).isTrue();
            for (ReferralRule one : dead.shadowedBy()) {
                List<ReferralRule> others =
                        dead.shadowedBy().stream().filter(rule -> rule != one).toList();
                assertThat(takenBy(dead, others, arrangement))
                        .as("without %s", one)
                        .isFalse();
            }
        }
    }

    private static boolean takenBy(DeadRule dead, List<ReferralRule> shadows, ReferralArrangement arrangement) {
        ReferralArrangement alone = arrangement.toBuilder()
                .hitPolicy(HitPolicy.COLLECT)
                .rules(Stream.concat(Stream.of(dead.rule()), shadows.stream()).toList())
                .build();
        ReferralDesk desk = ReferralDesk.of(alone, SmallTables.DORPSTAD);
        RuleProof proof = ReferralAnalysis.of(desk, DAY).proof();
        return SmallTables.signalsFor(arrangement).stream()
                .filter(signal -> isConsistent(proof, signal))
                .map(desk::rulesFor)
                .allMatch(rules -> !rules.contains(dead.rule()) || rules.size() > 1);
    }

    @Property(tries = 100)
    void rules_overlap_exactly_when_both_count_for_some_signal(
            @ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralArrangement collected =
                arrangement.toBuilder().hitPolicy(HitPolicy.COLLECT).build();
        ReferralDesk desk = ReferralDesk.of(collected, SmallTables.DORPSTAD);
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY);
        Set<Set<ReferralRule>> together = new HashSet<>();
        SmallTables.signalsFor(collected).stream()
                .filter(signal -> isConsistent(analysis.proof(), signal))
                .map(desk::rulesFor)
                .forEach(rules -> rules.forEach(one -> rules.stream()
                        .dropWhile(rule -> rule != one)
                        .skip(1)
                        .forEach(other -> together.add(Set.of(one, other)))));
        assertThat(analysis.getOverlaps())
                .extracting(overlap -> Set.of(overlap.one(), overlap.other()))
                .containsExactlyInAnyOrderElementsOf(together);
        for (Overlap overlap : analysis.getOverlaps()) {
            assertThat(desk.rulesFor(overlap.witness())).contains(overlap.one(), overlap.other());
        }
    }

    @Property(tries = 100)
    void nobody_falls_through_exactly_when_every_signal_leads_somewhere(
            @ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralDesk desk = ReferralDesk.of(arrangement, SmallTables.DORPSTAD);
        ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY);
        boolean everybody = SmallTables.signalsFor(arrangement).stream()
                .filter(signal -> isConsistent(analysis.proof(), signal))
                .allMatch(signal -> desk.advise(signal, DAY.atStartOfDay()).leadsSomewhere());
        if (analysis.nobodyFallsThrough()) {
            assertThat(everybody).isTrue();
        }
        if (!everybody) {
            assertThat(analysis.getGaps()).isNotEmpty();
        }
    }

    static boolean holds(boolean[][] box, int[] point) {
        for (int i = 0; i < point.length; i++) {
            if (!box[i][point[i]]) {
                return false;
            }
        }
        return true;
    }
}
