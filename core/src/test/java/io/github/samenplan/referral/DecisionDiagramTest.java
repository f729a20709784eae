package io.github.samenplan.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Diagrams of sets, beside the same sets point by point. */
@Tag("same-everywhere")
class DecisionDiagramTest {

    private static final int[] SIZES = {2, 3, 2, 4, 3};
    private static final List<int[]> POINTS = points(SIZES);
    private static final long ENOUGH = 1_000_000;

    private final DecisionDiagram sets = new DecisionDiagram(SIZES, ENOUGH);
    private final Random random = new Random(20_260_101);

    @Test
    void a_set_holds_its_points_and_no_others() {
        for (BitSet points : someSets()) {
            int set = of(points);
            for (int i = 0; i < POINTS.size(); i++) {
                assertThat(sets.has(set, POINTS.get(i))).isEqualTo(points.get(i));
            }
            assertThat(sets.count(set)).isEqualTo(BigInteger.valueOf(points.cardinality()));
        }
    }

    @Test
    void equal_sets_are_one_however_they_were_made() {
        for (BitSet points : someSets()) {
            BitSet others = complement(points);
            assertThat(sets.without(DecisionDiagram.ALL, of(others))).isEqualTo(of(points));
        }
        assertThat(of(new BitSet())).isEqualTo(DecisionDiagram.NONE);
        assertThat(of(complement(new BitSet()))).isEqualTo(DecisionDiagram.ALL);
    }

    @Test
    void operations_do_what_they_do_to_points() {
        holds(sets::and, (one, other) -> joined(one, other, BitSet::and));
        holds(sets::or, (one, other) -> joined(one, other, BitSet::or));
        holds(sets::without, (one, other) -> joined(one, other, BitSet::andNot));
    }

    private void holds(IntBinaryOperator operation, BiFunction<BitSet, BitSet, BitSet> onPoints) {
        List<BitSet> some = someSets();
        for (BitSet one : some) {
            for (BitSet other : some) {
                assertThat(operation.applyAsInt(of(one), of(other))).isEqualTo(of(onPoints.apply(one, other)));
            }
        }
    }

    @Test
    void a_set_is_within_another_when_all_its_points_are() {
        List<BitSet> some = someSets();
        for (BitSet one : some) {
            for (BitSet other : some) {
                BitSet both = joined(one, other, BitSet::and);
                assertThat(sets.isWithin(of(one), of(other))).isEqualTo(both.equals(one));
                assertThat(sets.isWithin(of(both), of(other))).isTrue();
                assertThat(sets.isWithin(of(other), of(both))).isEqualTo(both.equals(other));
            }
        }
    }

    @Test
    void the_first_point_is_the_best_by_preference_of_each_variable_in_turn() {
        int[][] preferred = {{1, 0}, {2, 0, 1}, {0, 1}, {3, 1, 2, 0}, {1, 2, 0}};
        List<int[]> bestFirst = new ArrayList<>();
        for (int[] ranks : POINTS) {
            bestFirst.add(IntStream.range(0, ranks.length)
                    .map(variable -> preferred[variable][ranks[variable]])
                    .toArray());
        }
        for (BitSet one : someSets()) {
            for (BitSet other : someSets()) {
                BitSet left = joined(one, other, BitSet::andNot);
                if (!left.isEmpty()) {
                    int[] best = bestFirst.stream()
                            .filter(point -> left.get(number(point)))
                            .findFirst()
                            .orElseThrow();
                    assertThat(sets.first(of(one), of(other), preferred)).isEqualTo(best);
                }
            }
        }
    }

    @Test
    void a_box_holds_the_points_that_have_allowed_values_only() {
        for (int tries = 0; tries < 40; tries++) {
            boolean[][] box = someBox();
            int set = sets.box(box);
            for (int[] point : POINTS) {
                assertThat(sets.has(set, point)).isEqualTo(DeskLaws.holds(box, point));
            }
        }
    }

    @Test
    void values_within_a_box_are_those_of_some_point_that_lies_in_it_but_for_that_variable() {
        for (BitSet points : someSets()) {
            for (int variable = 0; variable < SIZES.length; variable++) {
                boolean[][] box = someBox();
                boolean[] expected = new boolean[SIZES[variable]];
                for (int value = 0; value < expected.length; value++) {
                    boolean[][] slice = box.clone();
                    slice[variable] = new boolean[SIZES[variable]];
                    slice[variable][value] = true;
                    expected[value] = POINTS.stream()
                            .anyMatch(point -> points.get(number(point)) && DeskLaws.holds(slice, point));
                }
                assertThat(sets.valuesWithin(of(points), variable, box)).isEqualTo(expected);
            }
        }
        assertThat(sets.valuesWithin(DecisionDiagram.ALL, 3, someBox())).containsOnly(true);
        assertThat(sets.valuesWithin(DecisionDiagram.NONE, 3, someBox())).containsOnly(false);
    }

    @Test
    void thousands_of_sets_are_kept_apart() {
        int[] sizes = {4, 4, 4, 4, 4};
        List<int[]> points = points(sizes);
        DecisionDiagram many = new DecisionDiagram(sizes, 100_000_000);
        List<Integer> made = new ArrayList<>();
        List<BitSet> expected = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            BitSet some = new BitSet();
            points.forEach(point -> some.set(number(point, sizes), random.nextBoolean()));
            expected.add(some);
            made.add(of(some, points, many));
        }
        for (int i = 0; i < made.size(); i++) {
            for (int j = 0; j < made.size(); j++) {
                BitSet both = joined(expected.get(i), expected.get(j), BitSet::and);
                assertThat(many.count(many.and(made.get(i), made.get(j)))).isEqualTo(both.cardinality());
                assertThat(many.isWithin(made.get(i), made.get(j))).isEqualTo(i == j);
            }
        }
    }

    /** The first variable has two values and the second three; a step is one value looked at, in one node or a pair. */
    @Test
    void work_is_counted_value_by_value() {
        takes(2, small -> small.where(0, value -> value == 1));
        takes(3, small -> small.where(1, value -> value == 1));
        // Both sets ask for the first variable, and below it is nothing left to look at
        takes(4, small -> small.and(small.where(0, value -> value == 0), small.where(0, value -> value == 0)));
        takes(4 + 2, small -> small.or(small.where(0, value -> value == 0), small.where(0, value -> value == 1)));
        takes(5 + 2, small -> small.and(small.where(0, value -> value == 0), small.where(1, value -> value > 0)));
        // One more is where both were seen before, and nothing is looked at again
        takes(5 + 2 + 5, small -> {
            small.and(small.where(0, value -> value == 0), small.where(1, value -> value > 0));
            return small.and(small.where(1, value -> value > 0), small.where(0, value -> value == 0));
        });
        takes(
                4 + 1,
                small -> small.isWithin(small.where(0, value -> value == 0), small.where(0, value -> value == 1))
                        ? 1
                        : 0);
        takes(2 + 2, small -> small.count(small.where(0, value -> value == 0)).intValue());
        takes(2 + 1, small -> small.has(small.where(0, value -> value == 0), new int[] {0, 0}) ? 1 : 0);
        // The node itself, and nothing below it
        takes(
                2 + 1,
                small -> small.valuesWithin(small.where(0, value -> value == 0), 0, new boolean[][] {
                            {true, true}, {true, true, true}
                        })
                        .length);
        // It is gone over to see what the second variable may be, and reaches all
        takes(
                3 + 1,
                small -> small.valuesWithin(small.where(1, value -> value == 0), 0, new boolean[][] {
                            {true, true}, {true, true, true}
                        })
                        .length);
        takes(7, small -> {
            small.steps(6);
            small.step();
            return 0;
        });
    }

    private static void takes(int steps, ToIntFunction<DecisionDiagram> work) {
        int[] sizes = {2, 3};
        DecisionDiagram enough = new DecisionDiagram(sizes, steps);
        DecisionDiagram tooFew = new DecisionDiagram(sizes, steps - 1);
        assertThat(enough.ask(() -> work.applyAsInt(enough))).isPresent();
        assertThat(tooFew.ask(() -> work.applyAsInt(tooFew))).isEmpty();
    }

    @Test
    void each_question_has_the_whole_bound() {
        DecisionDiagram three = new DecisionDiagram(new int[] {2, 3}, 3);
        for (int i = 0; i < 5; i++) {
            assertThat(three.ask(() -> three.where(1, value -> value == 0))).isPresent();
        }
    }

    @Test
    void a_space_of_more_than_a_thousand_variables_is_not_looked_at() {
        DecisionDiagram widest =
                new DecisionDiagram(IntStream.generate(() -> 2).limit(1_000).toArray(), ENOUGH);
        DecisionDiagram tooWide =
                new DecisionDiagram(IntStream.generate(() -> 2).limit(1_001).toArray(), ENOUGH);

        assertThat(widest.ask(() -> widest.where(0, value -> value == 0))).isPresent();
        assertThat(tooWide.ask(() -> tooWide.where(0, value -> value == 0))).isEmpty();
    }

    // ---- Sets of points

    private static List<int[]> points(int[] sizes) {
        List<int[]> points = List.of(new int[0]);
        for (int size : sizes) {
            List<int[]> longer = new ArrayList<>();
            for (int[] point : points) {
                for (int value = 0; value < size; value++) {
                    int[] next = Arrays.copyOf(point, point.length + 1);
                    next[point.length] = value;
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points;
    }

    private static int number(int[] point) {
        return number(point, SIZES);
    }

    private static int number(int[] point, int[] sizes) {
        int number = 0;
        for (int variable = 0; variable < sizes.length; variable++) {
            number = number * sizes[variable] + point[variable];
        }
        return number;
    }

    private int of(BitSet numbers) {
        return of(numbers, POINTS, sets);
    }

    private static int of(BitSet numbers, List<int[]> points, DecisionDiagram sets) {
        return below(0, numbers, points, new int[0], sets);
    }

    /** Makes a set from its points, the first variable last. */
    private static int below(int number, BitSet numbers, List<int[]> points, int[] start, DecisionDiagram sets) {
        int variable = start.length;
        if (variable == points.get(0).length) {
            return numbers.get(number) ? DecisionDiagram.ALL : DecisionDiagram.NONE;
        }
        int size = points.get(points.size() - 1)[variable] + 1;
        int[] parts = new int[size];
        for (int value = 0; value < size; value++) {
            int[] next = Arrays.copyOf(start, variable + 1);
            next[variable] = value;
            parts[value] = below(number * size + value, numbers, points, next, sets);
        }
        return sets.branch(variable, parts);
    }

    /** Some sets full and empty, some of one point, some of few, half and nearly all. */
    private List<BitSet> someSets() {
        List<BitSet> some = new ArrayList<>(List.of(new BitSet(), complement(new BitSet())));
        for (int share : new int[] {0, 5, 10, 50, 50, 80, 95}) {
            for (int i = 0; i < 3; i++) {
                BitSet points = new BitSet();
                points.set(random.nextInt(POINTS.size()));
                POINTS.forEach(point -> {
                    if (random.nextInt(100) < share) {
                        points.set(number(point));
                    }
                });
                some.add(points);
            }
        }
        return some;
    }

    private boolean[][] someBox() {
        boolean[][] box = new boolean[SIZES.length][];
        for (int variable = 0; variable < SIZES.length; variable++) {
            box[variable] = new boolean[SIZES[variable]];
            for (int value = 0; value < SIZES[variable]; value++) {
                box[variable][value] = random.nextInt(3) > 0;
            }
            box[variable][random.nextInt(SIZES[variable])] = true;
        }
        return box;
    }

    private static BitSet complement(BitSet points) {
        BitSet complement = (BitSet) points.clone();
        complement.flip(0, POINTS.size());
        return complement;
    }

    private interface Joining {
        void join(BitSet one, BitSet other);
    }

    private static BitSet joined(BitSet one, BitSet other, Joining joining) {
        BitSet joined = (BitSet) one.clone();
        joining.join(joined, other);
        return joined;
    }
}
