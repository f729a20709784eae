package io.github.samenplan.referral;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the desk hold for any small table. */
class ReferralAnalysisProperties {

    @Provide
    Arbitrary<DeskLaws> tables() {
        return SmallTables.arrangements().map(DeskLaws::new);
    }

    @Property(tries = 150)
    void a_signal_lies_in_a_gap_exactly_when_the_desk_has_no_rule_for_it(@ForAll("tables") DeskLaws table) {
        table.a_signal_lies_in_a_gap_exactly_when_the_desk_has_no_rule_for_it();
    }

    @Property(tries = 150)
    void a_witness_of_a_gap_has_no_rule_and_stands_for_itself(@ForAll("tables") DeskLaws table) {
        table.a_witness_of_a_gap_has_no_rule_and_stands_for_itself();
    }

    @Property(tries = 150)
    void a_rule_is_dead_exactly_when_it_counts_for_no_signal(@ForAll("tables") DeskLaws table) {
        table.a_rule_is_dead_exactly_when_it_counts_for_no_signal();
    }

    @Property(tries = 100)
    void shadowing_rules_take_every_signal_and_none_of_them_can_be_missed(@ForAll("tables") DeskLaws table) {
        table.shadowing_rules_take_every_signal_and_none_of_them_can_be_missed();
    }

    @Property(tries = 100)
    void rules_overlap_exactly_when_both_count_for_some_signal(@ForAll("tables") DeskLaws table) {
        table.rules_overlap_exactly_when_both_count_for_some_signal();
    }

    @Property(tries = 100)
    void nobody_falls_through_exactly_when_every_signal_leads_somewhere(@ForAll("tables") DeskLaws table) {
        table.nobody_falls_through_exactly_when_every_signal_leads_somewhere();
    }

    @Property(tries = 60)
    void every_answer_to_a_question_tells_more(@ForAll("tables") DeskLaws table) {
        table.every_answer_to_a_question_tells_more();
    }

    @Property(tries = 60)
    void suggested_rules_behind_the_others_leave_no_signal_without_a_rule(@ForAll("tables") DeskLaws table) {
        table.suggested_rules_behind_the_others_leave_no_signal_without_a_rule();
    }

    @Property(tries = 60)
    void of_the_fewest_none_can_be_missed(@ForAll("tables") DeskLaws table) {
        table.of_the_fewest_none_can_be_missed();
    }
}
