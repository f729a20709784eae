package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.referral.ReferralAnalysis.Question;
import io.github.samenplan.referral.ReferralRepair.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which rules would close the gaps of Dorpstad. */
@Tag("same-everywhere")
class ReferralRepairTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
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

    @Test
    void a_few_gaps_are_closed_by_the_fewest_rules() {
        // Young residents, old volunteers and everybody else have no rule; where the age is not known these two do
        ReferralRepair repair = repair(
                ReferralCondition.builder()
                        .addSignaller(Capacity.RESIDENT)
                        .ages(AgeRange.parse("18+"))
                        .addUnknown(Facet.AGE),
                ReferralCondition.builder()
                        .addSignaller(Capacity.VOLUNTEER)
                        .ages(AgeRange.parse("0-17"))
                        .addUnknown(Facet.AGE));

        assertThat(repair.isSmallest()).isTrue();
        assertThat(repair.closesAll()).isTrue();
        assertThat(repair.getSuggestions())
                .extracting(suggestion -> suggestion.words().toString())
                .containsExactlyInAnyOrder(
                        "who signals: not a resident; age: ages 18 and over",
                        "who signals: not a volunteer; age: ages 0 to 17",
                        "who signals: not a resident or a volunteer");
    }

    @Test
    void where_there_are_many_gaps_it_says_that_fewer_may_do() {
        ReferralRepair repair = ReferralRepair.of(ReferralAnalysis.of(
                ReferralDesk.of(LargeTables.arrangement(40, HitPolicy.FIRST, 3), LargeTables.setting()), DAY));

        assertThat(repair.isSmallest()).isFalse();
        assertThat(repair.getSuggestions()).isNotEmpty();
    }

    @Test
    void what_could_not_be_found_out_is_not_repaired() {
        ReferralRepair repair =
                ReferralRepair.of(ReferralAnalysis.of(ReferralDesk.of(LargeTables.hard(40)), DAY, 100_000));

        assertThat(repair.getSuggestions()).isEmpty();
        assertThat(repair.closesAll()).isFalse();
        assertThat(repair.isSmallest()).isFalse();
    }

    @Test
    void within_any_bound_it_gives_an_answer() {
        ReferralDesk desk = ReferralDesk.of(LargeTables.arrangement(3, HitPolicy.FIRST, 1), LargeTables.setting());
        int tooMuch = 0;
        for (long bound = 100; bound < 500_000; bound = bound * 3 / 2) {
            ReferralAnalysis analysis = ReferralAnalysis.of(desk, DAY, bound);
            ReferralRepair repair = ReferralRepair.of(analysis);
            if (!analysis.getOpenQuestions().contains(Question.GAPS) && !repair.isSmallest()) {
                tooMuch++;
            }
        }
        assertThat(tooMuch)
                .as("bounds within which the gaps are found, but not what closes them")
                .isPositive();
    }

    private static ReferralRepair repair(ReferralConditionBuilder... rules) {
        return ReferralRepair.of(ReferralAnalysis.of(
                ReferralDesk.of(ReferralArrangement.builder()
                        .hitPolicy(HitPolicy.FIRST)
                        .rules(IntStream.range(0, rules.length)
                                .mapToObj(i -> ReferralRule.builder()
                                        .id("regel-" + i)
                                        .when(rules[i].build())
                                        .build())
                                .toList())
                        .build()),
                DAY));
    }
}
