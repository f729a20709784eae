package io.github.samenplan.referral;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the desk, for each facet beside the next and under each policy. */
@Tag("same-everywhere")
class EverySignalTest {

    static Stream<Arguments> tables() {
        return Stream.of(Facet.values())
                .flatMap(facet -> Stream.of(HitPolicy.values())
                        .map(policy -> Arguments.of(
                                facet, Facet.values()[(facet.ordinal() + 1) % Facet.values().length], policy)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_is_proven_of_all_signals_the_desk_says_of_each(Facet facet, Facet other, HitPolicy policy) {
        DeskLaws table = new DeskLaws(SmallTables.arrangement(facet, other, policy));
        table.a_signal_lies_in_a_gap_exactly_when_the_desk_has_no_rule_for_it();
        table.a_witness_of_a_gap_has_no_rule_and_stands_for_itself();
        table.a_rule_is_dead_exactly_when_it_counts_for_no_signal();
        table.shadowing_rules_take_every_signal_and_none_of_them_can_be_missed();
        table.rules_overlap_exactly_when_both_count_for_some_signal();
        table.nobody_falls_through_exactly_when_every_signal_leads_somewhere();
        table.every_answer_to_a_question_tells_more();
        table.suggested_rules_behind_the_others_leave_no_signal_without_a_rule();
        table.of_the_fewest_none_can_be_missed();
    }
}
