package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.community.AgeRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of a box of signals. */
@Tag("same-everywhere")
class SignalSpaceTest {

    /** The ages of 0 to 17, 18 to 40, 41 to 64, and 65 and over, since seniors are that old. */
    private static final int CELLS = 4;

    /** Concern, signaller, area, consent and anonymity come first; then the first and last cell of the ages. */
    private static final int FIRST_CELL = 5;

    private static final int LAST_CELL = 6;

    private static final int CARERS = 7;

    private final SignalSpace space = new SignalSpace(
            new RuleTable(
                    ReferralArrangement.builder()
                            .addRules(rule("0-17"), rule("18-40"))
                            .build(),
                    SmallTables.DORPSTAD),
            1_000_000);

    private static ReferralRule rule(String ages) {
        return ReferralRule.builder()
                .id("regel-" + ages)
                .when(ReferralCondition.builder()
                        .ages(AgeRange.parse(ages))
                        .addTargetGroupIds("mantelzorgers", "senioren")
                        .build())
                .build();
    }

    @Test
    void a_condition_on_ages_is_the_narrowest_that_fits_all_of_the_box() {
        for (int firsts = 1; firsts < 1 << CELLS; firsts++) {
            for (int lasts = 1; lasts < 1 << CELLS; lasts++) {
                List<AgeRange> runs = runs(firsts, lasts);
                if (!runs.isEmpty()) {
                    ReferralCondition made = space.condition(box(firsts, lasts));
                    assertThat(runs).as("%s", made).allMatch(run -> fits(made, run));
                    long fewest = conditions().stream()
                            .filter(condition -> runs.stream().allMatch(run -> fits(condition, run)))
                            .mapToLong(SignalSpaceTest::fitted)
                            .min()
                            .orElseThrow();
                    assertThat(fitted(made)).as("%s for %s", made, runs).isEqualTo(fewest);
                }
            }
        }
    }

    /** Whether ages fit, by what a rule says: all of them lie in its ages, or, where they may be unknown, some. */
    private static boolean fits(ReferralCondition condition, AgeRange run) {
        boolean unknownToo = condition.getUnknown().contains(Facet.AGE);
        if (condition.getAges().isEmpty()) {
            return !unknownToo || run.equals(AgeRange.ofAtLeast(0));
        }
        AgeRange asked = condition.getAges().get();
        return unknownToo ? asked.overlaps(run) : asked.encloses(run);
    }

    private static long fitted(ReferralCondition condition) {
        return runs((1 << CELLS) - 1, (1 << CELLS) - 1).stream()
                .filter(run -> fits(condition, run))
                .count();
    }

    private static List<ReferralCondition> conditions() {
        List<ReferralCondition> all = new ArrayList<>();
        all.add(ReferralCondition.builder().build());
        all.add(ReferralCondition.builder().addUnknown(Facet.AGE).build());
        for (AgeRange run : runs((1 << CELLS) - 1, (1 << CELLS) - 1)) {
            all.add(ReferralCondition.builder().ages(run).build());
            all.add(ReferralCondition.builder().ages(run).addUnknown(Facet.AGE).build());
        }
        return all;
    }

    /** The ages from one of the first cells up to one of the last. */
    private static List<AgeRange> runs(int firsts, int lasts) {
        int[] starts = {0, 18, 41, 65};
        List<AgeRange> runs = new ArrayList<>();
        for (int from = 0; from < CELLS; from++) {
            for (int to = from; to < CELLS; to++) {
                if ((firsts >> from & lasts >> to & 1) == 1) {
                    runs.add(
                            to == CELLS - 1
                                    ? AgeRange.ofAtLeast(starts[from])
                                    : AgeRange.of(starts[from], starts[to + 1] - 1));
                }
            }
        }
        return runs;
    }

    @Test
    void ages_are_told_from_those_known_precisely_to_those_not_known() {
        assertThat(ages(0b0001, 0b0001)).contains("age: ages 0 to 17");
        assertThat(ages(0b0011, 0b0011))
                .as("0 to 17, 18 to 40, and 0 to 40")
                .contains("age: ages 0 to 40 or not known precisely");
        assertThat(ages(0b0101, 0b0101))
                .as("0 to 17, 41 to 64, and 0 to 64")
                .contains("age: ages 0 to 17, ages 41 to 64 or not known precisely");
        assertThat(ages(0b0001, 0b1000)).contains("age: not known");
        assertThat(ages(0b0001, 0b1100)).as("0 to 64, and not known").contains("age: not known or not known precisely");
        assertThat(ages(0b0010, 0b0100)).as("18 to 64").contains("age: not known precisely");
        assertThat(ages(0b1000, 0b1000)).contains("age: ages 65 and over");
        assertThat(ages(0b1100, 0b1000))
                .as("65 and over, and 41 and over")
                .contains("age: ages 65 and over or not known precisely");
        assertThat(ages(0b1111, 0b1111)).isEmpty();
    }

    private Optional<String> ages(int firsts, int lasts) {
        return Optional.of(space.inWords(box(firsts, lasts)).toString()).filter(words -> !words.equals("any signal"));
    }

    @Test
    void a_group_that_somebody_is_perhaps_in_is_asked_for_with_the_unknown() {
        boolean[][] box = box(0b1111, 0b1111);
        box[CARERS] = new boolean[] {true, false, true};

        assertThat(space.condition(box))
                .isEqualTo(ReferralCondition.builder()
                        .addTargetGroupId("mantelzorgers")
                        .addUnknown(Facet.TARGET_GROUP)
                        .build());
        assertThat(space.inWords(box)).hasToString("target group: perhaps 'Mantelzorgers'");
    }

    @Test
    void of_a_group_it_may_be_asked_that_it_is_known_or_not() {
        boolean[][] known = box(0b1111, 0b1111);
        known[CARERS] = new boolean[] {true, true, false};
        boolean[][] notKnown = box(0b1111, 0b1111);
        notKnown[CARERS] = new boolean[] {false, false, true};

        assertThat(space.inWords(known)).hasToString("target group: known whether 'Mantelzorgers'");
        assertThat(space.inWords(notKnown)).hasToString("target group: not known whether 'Mantelzorgers'");
    }

    /** A box that asks for ages alone. */
    private boolean[][] box(int firsts, int lasts) {
        int[] values = space.point(Signal.builder().build());
        boolean[][] box = new boolean[values.length][];
        int[] sizes = IntStream.concat(
                        IntStream.of(4, 15, 3, 4, 3, CELLS, CELLS, 3, 3, 3),
                        IntStream.generate(() -> 2).limit(8))
                .toArray();
        for (int i = 0; i < box.length; i++) {
            box[i] = new boolean[sizes[i]];
            Arrays.fill(box[i], true);
        }
        for (int cell = 0; cell < CELLS; cell++) {
            box[FIRST_CELL][cell] = (firsts >> cell & 1) == 1;
            box[LAST_CELL][cell] = (lasts >> cell & 1) == 1;
        }
        return box;
    }
}
