package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The decision on large tables; {@link DisclosureProperties} has its laws on small ones. */
class DisclosureTest {

    private static final int AGES = 5;
    private static final int DISTRICTS = 30;
    private static final int CELLS = AGES * DISTRICTS * 2;

    @Test
    void three_ways_to_divide_a_large_town_are_given_whole() {
        Disclosure town = townOf(cell -> 2);

        assertThat(published(town)).isEqualTo(1 + AGES + DISTRICTS + 2);
    }

    @Test
    void one_small_district_takes_one_other_with_it() {
        Disclosure town = townOf(cell -> district(cell) == 7 ? 0 : 2);

        assertThat(town.publish(all(cell -> true))).isTrue();
        List<Integer> hidden = IntStream.range(0, DISTRICTS)
                .filter(district -> !town.publish(all(cell -> district(cell) == district)))
                .boxed()
                .toList();
        assertThat(hidden).containsExactly(7, DISTRICTS - 1);
    }

    private static int published(Disclosure town) {
        List<IntPredicate> figures = new ArrayList<>();
        figures.add(cell -> true);
        IntStream.range(0, AGES).forEach(age -> figures.add(cell -> cell / (2 * DISTRICTS) == age));
        IntStream.range(0, DISTRICTS).forEach(district -> figures.add(cell -> district(cell) == district));
        IntStream.range(0, 2).forEach(carer -> figures.add(cell -> cell % 2 == carer));
        return (int)
                figures.stream().filter(figure -> town.publish(all(figure))).count();
    }

    private static Disclosure townOf(Lonely lonely) {
        List<Tally> cells = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            Tally tally = new Tally();
            for (int i = 0; i < 2 + lonely.in(cell); i++) {
                tally.add(i < lonely.in(cell), BigDecimal.ONE);
            }
            cells.add(tally);
        }
        return new Disclosure(cells, 10);
    }

    private static int district(int cell) {
        return cell / 2 % DISTRICTS;
    }

    private static boolean[] all(IntPredicate cells) {
        boolean[] members = new boolean[CELLS];
        IntStream.range(0, CELLS).forEach(cell -> members[cell] = cells.test(cell));
        return members;
    }

    /** How many people in a cell are lonely. */
    interface Lonely {
        int in(int cell);
    }
}
