package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.referral.ReferralAnalysis.Gap;
import io.github.samenplan.referral.ReferralAnalysis.GapKind;
import io.github.samenplan.referral.ReferralRepair.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
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
