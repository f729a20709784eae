package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.community.Capacity;
import io.github.samenplan.referral.ReferralAnalysis.Question;
import io.github.samenplan.referral.ReferralRepair.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

        assertThat(repair).hasToString("3 suggestions, the fewest that do");
        assertThat(repair.isSmallest()).isTrue();
        assertThat(repair.closesAll()).isTrue();
        assertThat(repair.getSuggestions())
                .extracting(suggestion -> suggestion.words().toString())
                .containsExactlyInAnyOrder(
                        "who signals: not a resident; age: ages 18 and over",
                        "who signals: not a volunteer; age: ages 0 to 17",
                        "who signals: not a resident or a volunteer");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 61, 64, 76, 137, 178, 249, 288, 327, 374, 381, 395})
    void no_fewer_rules_close_all_gaps_whichever_boxes_are_tried(long seed) {
        ReferralAnalysis analysis = Grid.someRules(seed);
        ReferralRepair repair = ReferralRepair.of(analysis);

        assertThat(repair.isSmallest()).isTrue();
        assertThat(repair.getSuggestions()).hasSize(Grid.fewestBoxes(analysis.getDesk()));
    }

    @Test
    void from_seven_rules_on_it_does_not_look_for_fewer() {
        ReferralAnalysis analysis = Grid.someRules(241);
        assertThat(Grid.fewestBoxes(analysis.getDesk())).isEqualTo(7);

        ReferralRepair repair = ReferralRepair.of(analysis);

        assertThat(repair.isSmallest()).isFalse();
        assertThat(repair.closesAll()).isTrue();
        assertThat(repair).hasToString("9 suggestions");
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
        return ReferralRepair.of(analysis(rules));
    }

    private static ReferralAnalysis analysis(ReferralConditionBuilder... rules) {
        return ReferralAnalysis.of(
                ReferralDesk.of(ReferralArrangement.builder()
                        .hitPolicy(HitPolicy.FIRST)
                        .rules(IntStream.range(0, rules.length)
                                .mapToObj(i -> ReferralRule.builder()
                                        .id("regel-" + i)
                                        .when(rules[i].build())
                                        .build())
                                .toList())
                        .build()),
                DAY);
    }

    /** The signals that differ in concern, consent and anonymity alone: 4 x 4 x 3 with what is not known. */
    private static final class Grid {

        private static final int CONCERNS = 4;
        private static final int CONSENTS = 4;
        private static final int WISHES = 3;

        static ReferralAnalysis someRules(long seed) {
            Random random = new Random(seed);
            return analysis(IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(i -> someRule(random))
                    .toArray(ReferralConditionBuilder[]::new));
        }

        private static ReferralConditionBuilder someRule(Random random) {
            ReferralConditionBuilder when = ReferralCondition.builder();
            for (Concern concern : Concern.values()) {
                if (random.nextInt(3) == 0) {
                    when.addConcern(concern);
                }
            }
            for (Consent consent : Consent.values()) {
                if (random.nextInt(3) == 0) {
                    when.addConsent(consent);
                }
            }
            if (random.nextBoolean()) {
                when.anonymous(random.nextBoolean());
            }
            for (Facet facet : List.of(Facet.CONCERN, Facet.CONSENT, Facet.ANONYMITY)) {
                if (random.nextInt(3) == 0) {
                    when.addUnknown(facet);
                }
            }
            return when;
        }

        private static Signal signal(int concern, int consent, int wish) {
            SignalBuilder signal = Signal.builder();
            if (concern < CONCERNS - 1) {
                signal.concern(Concern.values()[concern]);
            }
            if (consent < CONSENTS - 1) {
                signal.consent(Consent.values()[consent]);
            }
            if (wish < WISHES - 1) {
                signal.anonymous(wish == 0);
            }
            return signal.build();
        }

        /** Goes through all boxes that hold gaps alone, and all ways to take so many of the largest. */
        static int fewestBoxes(ReferralDesk desk) {
            long gaps = points((concern, consent, wish) ->
                    desk.rulesFor(signal(concern, consent, wish)).isEmpty());
            List<Long> boxes = new ArrayList<>();
            for (int a = 1; a < 1 << CONCERNS; a++) {
                for (int b = 1; b < 1 << CONSENTS; b++) {
                    for (int c = 1; c < 1 << WISHES; c++) {
                        int concerns = a;
                        int consents = b;
                        int wishes = c;
                        long box = points((concern, consent, wish) ->
                                (concerns >> concern & consents >> consent & wishes >> wish & 1) == 1);
                        if ((box & ~gaps) == 0) {
                            boxes.add(box);
                        }
                    }
                }
            }
            List<Long> largest = boxes.stream()
                    .filter(box -> boxes.stream().noneMatch(other -> !other.equals(box) && (box & ~other) == 0))
                    .toList();
            int fewest = 0;
            while (!covers(gaps, fewest, largest)) {
                fewest++;
            }
            return fewest;
        }

        private static boolean covers(long left, int boxes, List<Long> all) {
            long first = Long.lowestOneBit(left);
            return left == 0
                    || boxes > 0
                            && all.stream()
                                    .filter(box -> (box & first) != 0)
                                    .anyMatch(box -> covers(left & ~box, boxes - 1, all));
        }

        private interface Wanted {
            boolean is(int concern, int consent, int wish);
        }

        private static long points(Wanted wanted) {
            long points = 0;
            for (int concern = 0; concern < CONCERNS; concern++) {
                for (int consent = 0; consent < CONSENTS; consent++) {
                    for (int wish = 0; wish < WISHES; wish++) {
                        if (wanted.is(concern, consent, wish)) {
                            points |= 1L << (concern * CONSENTS + consent) * WISHES + wish;
                        }
                    }
                }
            }
            return points;
        }
    }
}
