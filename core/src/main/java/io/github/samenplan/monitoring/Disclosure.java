package io.github.samenplan.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which figures can be published together (Dutch: <i>onthullingsbeperking</i>).
 *
 * <p>People are kept in cells: those who are in exactly the same groups and degrees. A published number is the sum over
 * its cells, and from several of them others can be calculated: what is left of a whole when its parts are taken away. A
 * number is added to the published ones only if every set of people whose number can then be calculated holds enough of
 * them. So a small group stays hidden, a second one with it where the first could be found by subtraction, and no two
 * groups differ by a handful of people. What was refused once stays refused, for more numbers only tell more; and what is
 * hidden cannot be calculated, for a set that can be calculated is large, and adds nothing when it is published.
 *
 * <p>All reckoning is in whole numbers. Where it would overflow, or take more than a million steps, the figure in hand is
 * not published.
 */
final class Disclosure {

    private static final int MOST_STEPS = 1_000_000;

    private final long[] people;
    private final long fewest;

    /** The published numbers, reduced: each row has a cell of its own, its pivot, in which all other rows are zero. */
    private List<long[]> rows = List.of();

    private List<Integer> pivots = List.of();

    /**
     * Starts with nothing published.
     *
     * @param people how many there are in each cell, at least one
     */
    Disclosure(long[] people, long fewest) {
        this.people = people.clone();
        this.fewest = fewest;
    }

    /**
     * Adds the numbers on some sets of cells to the published ones, if all of them can be.
     *
     * @return whether they were added
     */
    boolean publish(BitSet... sets) {
        List<long[]> rowsBefore = rows;
        List<Integer> pivotsBefore = pivots;
        boolean safe;
        try {
            for (BitSet set : sets) {
                add(set);
            }
            safe = Stream.of(sets).noneMatch(BitSet::isEmpty) && !new Search().findsFew();
        } catch (ArithmeticException overflow) {
            safe = false;
        }
        if (!safe) {
            rows = rowsBefore;
            pivots = pivotsBefore;
        }
        return safe;
    }

    private void add(BitSet set) {
        long[] row = new long[people.length];
        set.stream().forEach(cell -> row[cell] = 1);
        long[] rest = row;
        for (int i = 0; i < rows.size(); i++) {
            rest = without(rest, rows.get(i), pivots.get(i));
        }
        int pivot = firstNonZero(rest);
        if (pivot >= 0) { // otherwise it could be calculated already
            List<long[]> reduced = new ArrayList<>();
            for (long[] other : rows) {
                reduced.add(without(other, rest, pivot));
            }
            reduced.add(rest);
            rows = reduced;
            pivots = Stream.concat(pivots.stream(), Stream.of(pivot)).toList();
        }
    }

    /** Returns a multiple of a row, in lowest terms, with so much of another taken away that it is zero at the pivot. */
    private static long[] without(long[] row, long[] other, int pivot) {
        if (row[pivot] == 0) {
            return row;
        }
        long[] rest = new long[row.length];
        long divisor = 0;
        for (int cell = 0; cell < row.length; cell++) {
            rest[cell] = Math.subtractExact(
                    Math.multiplyExact(row[cell], other[pivot]), Math.multiplyExact(other[cell], row[pivot]));
            divisor = divisor(divisor, rest[cell]);
        }
        for (int cell = 0; cell < row.length && divisor > 1; cell++) {
            rest[cell] /= divisor;
        }
        return rest;
    }

    private static int firstNonZero(long[] row) {
        int cell = 0;
        while (cell < row.length && row[cell] == 0) {
            cell++;
        }
        return cell < row.length ? cell : -1;
    }

    /** Returns the greatest common divisor, zero or more. */
    private static long divisor(long one, long other) {
        return other == 0 ? Math.abs(one) : divisor(other, one % other);
    }

    /**
     * Looks for a set of few people whose number can be calculated. Such a number is a combination of the rows that is
     * one in the cells of the set and zero in all others. Each pivot is in it or not, which fixes the combination; a
     * cell is decided with the last row that is not zero there.
     */
    private final class Search {

        private final long[][] scaled = new long[rows.size()][];
        private final int[][] decided = new int[rows.size()][];
        private final long common;
        private int steps;

        Search() {
            long multiple = 1;
            for (int i = 0; i < scaled.length; i++) {
                long own = Math.abs(rows.get(i)[pivots.get(i)]);
                multiple = Math.multiplyExact(multiple / divisor(multiple, own), own);
            }
            common = multiple;
            for (int i = 0; i < scaled.length; i++) {
                long factor = common / rows.get(i)[pivots.get(i)];
                scaled[i] = Arrays.stream(rows.get(i))
                        .map(value -> Math.multiplyExact(value, factor))
                        .toArray();
                decided[i] = decidedBy(i);
            }
        }

        private int[] decidedBy(int row) {
            return IntStream.range(0, people.length)
                    .filter(cell -> rows.get(row)[cell] != 0)
                    .filter(cell -> rows.stream().skip(row + 1).allMatch(later -> later[cell] == 0))
                    .toArray();
        }

        boolean findsFew() {
            return findsFew(0, new long[people.length], 0);
        }

        private boolean findsFew(int row, long[] sum, long inside) {
            if (++steps > MOST_STEPS) {
                return true; // not shown to be safe
            }
            if (inside >= fewest) {
                return false; // whoever else comes in
            }
            if (row == scaled.length) {
                return inside > 0;
            }
            return findsFewAfter(row, sum, inside) || findsFewAfter(row, plus(sum, row), inside);
        }

        /** Goes on with the next row, if this one left every cell that it decides wholly in or out. */
        private boolean findsFewAfter(int row, long[] sum, long inside) {
            long now = inside;
            for (int cell : decided[row]) {
                if (sum[cell] == common) {
                    now += people[cell];
                } else if (sum[cell] != 0) {
                    return false;
                }
            }
            return findsFew(row + 1, sum, now);
        }

        private long[] plus(long[] sum, int row) {
            long[] longer = new long[sum.length];
            for (int cell = 0; cell < sum.length; cell++) {
                longer[cell] = Math.addExact(sum[cell], scaled[row][cell]);
            }
            return longer;
        }
    }
}
