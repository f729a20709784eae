package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.referral.ReferralAnalysis.Gap;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import io.github.samenplan.referral.ReferralRepair.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What closes the gaps. */
class ReferralRepairProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<ReferralArrangement> arrangements() {
        return SmallTables.arrangements();
    }

    @Property(tries = 60)
    void suggested_rules_behind_the_others_leave_no_signal_without_a_rule(
            @ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralRepair repair = ReferralRepair.of(analysis(arrangement));
        if (repair.closesAll()) {
            assertThat(gapsOf(with(arrangement, repair.getSuggestions()))).isEmpty();
        }
    }

    @Property(tries = 60)
    void of_the_fewest_none_can_be_missed(@ForAll("arrangements") ReferralArrangement arrangement) {
        ReferralRepair repair = ReferralRepair.of(analysis(arrangement));
        List<Suggestion> all = repair.getSuggestions();
        if (repair.isSmallest() && all.stream().noneMatch(Suggestion::isWider)) {
            for (int i = 0; i < all.size(); i++) {
                List<Suggestion> others = new ArrayList<>(all);
                others.remove(i);
                assertThat(gapsOf(with(arrangement, others))).isNotEmpty();
            }
        }
        if (analysis(arrangement).getGaps().stream().noneMatch(ReferralRepairProperties::isWithoutRule)) {
            assertThat(all).isEmpty();
        }
    }

    @Example
    void many_threads_may_ask_about_one_analysis() {
        ReferralDesk desk = ReferralDesk.of(LargeTables.arrangement(20, HitPolicy.COLLECT, 1), LargeTables.setting());
        List<Suggestion> alone =
                ReferralRepair.of(ReferralAnalysis.of(desk, DAY)).getSuggestions();
        ReferralAnalysis shared = ReferralAnalysis.of(desk, DAY);
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(each -> ReferralRepair.of(shared).getSuggestions())
                        .toList())
                .hasSize(16)
                .allSatisfy(suggestions -> assertThat(suggestions).isEqualTo(alone));
    }

    @Example
    void a_few_gaps_are_closed_by_the_fewest_rules() {
        // Young residents, old volunteers and everybody else have no rule; where the age is not known these two do
        ReferralArrangement arrangement = ReferralArrangement.builder()
                .hitPolicy(HitPolicy.FIRST)
                .addRules(
                        rule(ReferralCondition.builder()
                                .addSignaller(Capacity.RESIDENT)
                                .ages(AgeRange.parse("18+"))
                                .addUnknown(Facet.AGE)),
                        rule(ReferralCondition.builder()
                                .addSignaller(Capacity.VOLUNTEER)
                                .ages(AgeRange.parse("0-17"))
                                .addUnknown(Facet.AGE)))
                .build();

        ReferralRepair repair = ReferralRepair.of(ReferralAnalysis.of(ReferralDesk.of(arrangement), DAY));

        assertThat(repair.isSmallest()).isTrue();
        assertThat(repair.closesAll()).isTrue();
        assertThat(repair.getSuggestions())
                .extracting(suggestion -> suggestion.words().toString())
                .containsExactlyInAnyOrder(
                        "who signals: not a resident; age: ages 18 and over",
                        "who signals: not a volunteer; age: ages 0 to 17",
                        "who signals: not a resident or a volunteer");
    }

    @Example
    void where_there_are_many_gaps_it_says_that_fewer_may_do() {
        ReferralRepair repair = ReferralRepair.of(ReferralAnalysis.of(
                ReferralDesk.of(LargeTables.arrangement(40, HitPolicy.FIRST, 3), LargeTables.setting()), DAY));

        assertThat(repair.isSmallest()).isFalse();
        assertThat(repair.getSuggestions()).isNotEmpty();
    }

    @Example
    void what_could_not_be_found_out_is_not_repaired() {
        ReferralRepair repair =
                ReferralRepair.of(ReferralAnalysis.of(ReferralDesk.of(LargeTables.hard(40)), DAY, 100_000));

        assertThat(repair.getSuggestions()).isEmpty();
        assertThat(repair.closesAll()).isFalse();
        assertThat(repair.isSmallest()).isFalse();
    }

    private static boolean isWithoutRule(Gap gap) {
        return gap.kind() != GapKind.NO_OPEN_ROUTE;
    }

    private static List<Gap> gapsOf(ReferralArrangement arrangement) {
        return analysis(arrangement).getGaps().stream()
                .filter(ReferralRepairProperties::isWithoutRule)
                .toList();
    }

    private static ReferralAnalysis analysis(ReferralArrangement arrangement) {
        return ReferralAnalysis.of(ReferralDesk.of(arrangement, SmallTables.DORPSTAD), DAY);
    }

    private static ReferralArrangement with(ReferralArrangement arrangement, List<Suggestion> suggestions) {
        return arrangement.toBuilder()
                .addAllRules(suggestions.stream()
                        .map(suggestion -> rule(suggestion.when().toBuilder()))
                        .toList())
                .build();
    }

    private static ReferralRule rule(ReferralConditionBuilder when) {
        return ReferralRule.builder().id("nieuw").when(when.build()).build();
    }
}
