package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.referral.ReferralAnalysis.DeadRule;
import io.github.samenplan.referral.ReferralAnalysis.Gap;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import io.github.samenplan.referral.ReferralAnalysis.Overlap;
import io.github.samenplan.referral.ReferralRepair.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is proven of all signals of a small table has to be what the desk says of each of them, one by one. */
final class DeskLaws {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final ReferralArrangement arrangement;
    private final ReferralDesk desk;
    private final ReferralAnalysis analysis;
    private final RuleProof proof;
    private final List<Signal> signals;

    DeskLaws(ReferralArrangement arrangement) {
        this.arrangement = arrangement;
        this.desk = desk(arrangement);
        this.analysis = ReferralAnalysis.of(desk, DAY);
        this.proof = analysis.proof();
        this.signals = SmallTables.signalsFor(arrangement).stream()
                .filter(this::isConsistent)
                .toList();
    }

    private static ReferralDesk desk(ReferralArrangement arrangement) {
        return ReferralDesk.of(arrangement, SmallTables.DORPSTAD);
    }

    /** A signal whose facts agree with each other: nobody of 17 is among those of 65 and over. */
    private boolean isConsistent(Signal signal) {
        return proof.space()
                .diagram()
                .has(proof.space().possible(), proof.space().point(signal));
    }

    void a_signal_lies_in_a_gap_exactly_when_the_desk_has_no_rule_for_it() {
        assertThat(analysis.answersAll()).isTrue();
        List<boolean[][]> boxes = new ArrayList<>();
        for (int i = 0; i < proof.gaps.size(); i++) {
            if (proof.gaps.get(i).kind() != GapKind.NO_OPEN_ROUTE) {
                boxes.add(proof.gapBoxes.get(i));
            }
        }
        for (Signal signal : signals) {
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

    void a_witness_of_a_gap_has_no_rule_and_stands_for_itself() {
        for (Gap gap : analysis.getGaps()) {
            if (gap.kind() == GapKind.NO_OPEN_ROUTE) {
                assertThat(desk.rulesFor(gap.witness())).isNotEmpty();
                assertThat(desk.advise(gap.witness(), DAY.atStartOfDay()).leadsSomewhere())
                        .as("%s", gap)
                        .isFalse();
            } else {
                assertThat(desk.rulesFor(gap.witness())).as("%s", gap).isEmpty();
            }
            SignalSpace space = proof.space();
            assertThat(space.signal(space.point(gap.witness()))).isEqualTo(gap.witness());
        }
    }

    void a_rule_is_dead_exactly_when_it_counts_for_no_signal() {
        Set<ReferralRule> alive = new HashSet<>();
        Set<ReferralRule> fitting = new HashSet<>();
        RuleTable table = desk.table();
        signals.forEach(signal -> {
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

    void shadowing_rules_take_every_signal_and_none_of_them_can_be_missed() {
        for (DeadRule dead : analysis.getDeadRules()) {
            if (!dead.shadowedBy().isEmpty()) {
                assertThat(takenBy(dead, dead.shadowedBy())).isTrue();
            }
            for (ReferralRule one : dead.shadowedBy()) {
                List<ReferralRule> others =
                        dead.shadowedBy().stream().filter(rule -> rule != one).toList();
                assertThat(takenBy(dead, others)).as("without %s", one).isFalse();
            }
        }
    }

    private boolean takenBy(DeadRule dead, List<ReferralRule> shadows) {
        ReferralDesk alone = desk(arrangement.toBuilder()
                .hitPolicy(HitPolicy.COLLECT)
                .rules(Stream.concat(Stream.of(dead.rule()), shadows.stream()).toList())
                .build());
        return signals.stream()
                .map(alone::rulesFor)
                .allMatch(rules -> !rules.contains(dead.rule()) || rules.size() > 1);
    }

    void rules_overlap_exactly_when_both_count_for_some_signal() {
        ReferralDesk collecting =
                desk(arrangement.toBuilder().hitPolicy(HitPolicy.COLLECT).build());
        Set<Set<ReferralRule>> together = new HashSet<>();
        signals.stream()
                .map(collecting::rulesFor)
                .forEach(rules -> rules.forEach(one -> rules.stream()
                        .dropWhile(rule -> rule != one)
                        .skip(1)
                        .forEach(other -> together.add(Set.of(one, other)))));
        List<Overlap> overlaps = ReferralAnalysis.of(collecting, DAY).getOverlaps();
        assertThat(overlaps)
                .extracting(overlap -> Set.of(overlap.one(), overlap.other()))
                .containsExactlyInAnyOrderElementsOf(together);
        for (Overlap overlap : overlaps) {
            assertThat(collecting.rulesFor(overlap.witness())).contains(overlap.one(), overlap.other());
        }
    }

    void nobody_falls_through_exactly_when_every_signal_leads_somewhere() {
        boolean everybody = signals.stream()
                .allMatch(signal -> desk.advise(signal, DAY.atStartOfDay()).leadsSomewhere());
        if (analysis.nobodyFallsThrough()) {
            assertThat(everybody).isTrue();
        }
        if (!everybody) {
            assertThat(analysis.getGaps()).isNotEmpty();
        }
    }

    void every_answer_to_a_question_tells_more() {
        RuleTable table = desk.table();
        for (Signal signal : signals) {
            desk.advise(signal, DAY.atStartOfDay()).getQuestions().stream()
                    .flatMap(question -> question.choices().stream())
                    .forEach(choice -> assertThat(table.know(choice.signal()))
                            .as("%s of %s", choice, signal)
                            .isNotEqualTo(table.know(signal)));
        }
    }

    void suggested_rules_behind_the_others_leave_no_signal_without_a_rule() {
        ReferralRepair repair = ReferralRepair.of(analysis);
        if (repair.closesAll()) {
            assertThat(hasGaps(repair.getSuggestions())).isFalse();
        }
    }

    void of_the_fewest_none_can_be_missed() {
        ReferralRepair repair = ReferralRepair.of(analysis);
        List<Suggestion> all = repair.getSuggestions();
        if (repair.isSmallest() && all.stream().noneMatch(Suggestion::isWider)) {
            for (Suggestion one : all) {
                assertThat(hasGaps(all.stream().filter(other -> other != one).toList()))
                        .as("without %s", one)
                        .isTrue();
            }
        }
        assertThat(all.isEmpty()).isEqualTo(!hasGaps(List.of()));
    }

    /** Tells whether some signal has no rule, once these are added. */
    private boolean hasGaps(List<Suggestion> suggestions) {
        ReferralArrangement more = arrangement.toBuilder()
                .addAllRules(suggestions.stream()
                        .map(suggestion -> ReferralRule.builder()
                                .id("nieuw")
                                .when(suggestion.when())
                                .build())
                        .toList())
                .build();
        return ReferralAnalysis.of(desk(more), DAY).getGaps().stream()
                .anyMatch(gap -> gap.kind() != GapKind.NO_OPEN_ROUTE);
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
