package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decision on large tables; {@link DisclosureProperties} has its laws on small ones. */
class DisclosureTest {

    private static final int AGES = 5;
    private static final int DISTRICTS = 30;
    private static final int CELLS = AGES * DISTRICTS * 2;

    @Test
    void three_ways_to_divide_a_large_town_are_given_whole() {
        Disclosure town =
                new Disclosure(IntStream.range(0, CELLS).mapToLong(cell -> 2).toArray(), 10);

        assertThat(Stream.of(
                                IntStream.of(0).mapToObj(all -> (IntPredicate) cell -> true),
                                IntStream.range(0, AGES)
                                        .mapToObj(age -> (IntPredicate) cell -> cell / (2 * DISTRICTS) == age),
                                IntStream.range(0, DISTRICTS).mapToObj(DisclosureTest::in),
                                IntStream.range(0, 2).mapToObj(carer -> (IntPredicate) cell -> cell % 2 == carer))
                        .flatMap(figures -> figures)
                        .filter(figure -> town.publish(cells(figure))))
                .hasSize(1 + AGES + DISTRICTS + 2);
    }

    @Test
    void one_small_district_takes_one_other_with_it() {
        IntPredicate small = in(7);
        Disclosure town = new Disclosure(
                IntStream.range(0, CELLS)
                        .mapToLong(cell -> small.test(cell) ? 1 : 3)
                        .toArray(),
                11);

        assertThat(town.publish(cells(cell -> true))).isTrue();
        assertThat(IntStream.range(0, DISTRICTS)
                        .filter(district -> !town.publish(cells(in(district))))
                        .boxed())
                .isEqualTo(List.of(7, DISTRICTS - 1));
    }

    @Test
    void what_was_refused_leaves_nothing_behind() {
        Disclosure town = new Disclosure(new long[] {20, 20, 3}, 10);
        BitSet small = cells(cell -> cell == 2, 3);

        assertThat(town.publish(cells(cell -> cell < 2, 3), small)).isFalse();
        assertThat(town.publish(cells(cell -> true, 3))).isTrue();
        assertThat(town.publish(cells(cell -> cell == 0, 3))).isTrue();
        assertThat(town.publish(cells(cell -> cell == 1, 3))).isFalse();
        assertThat(town.publish(new BitSet())).isFalse();
    }

    private static IntPredicate in(int district) {
        return cell -> cell / 2 % DISTRICTS == district;
    }

    private static BitSet cells(IntPredicate members) {
        return cells(members, CELLS);
    }

    private static BitSet cells(IntPredicate members, int cells) {
        BitSet set = new BitSet();
        IntStream.range(0, cells).filter(members).forEach(set::set);
        return set;
    }
}
