package io.github.samenplan.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which figures can be published together (Dutch: <i>onthullingsbeperking</i>).
 *
 * <p>People are kept in cells: those who are in exactly the same groups. A published figure gives the sum over its
 * cells, and from several of them others can be calculated: what is left of a whole when its parts are taken away. A
 * figure is added to the published ones only if every set of people whose figure can then be calculated holds enough
 * who count and enough who don't. So a small group stays hidden, a second one with it where the first could be found by
 * subtraction, and no two figures differ by a handful of people. What was refused once stays refused, for more figures
 * only tell more; and what is hidden cannot be calculated, for a set that can be calculated is large, and adds nothing
 * when it is published.
 *
 * <p>All reckoning is in whole numbers. Where it would overflow, or take more than a million steps, the figure in hand is
 * not published.
 */
final class Disclosure {

    private static final int MOST_STEPS = 1_000_000;

    private final long[] counted;
    private final long[] others;
    private final long fewest;

    /** The published figures, reduced: each row has a cell of its own, its pivot, in which all other rows are zero. */
    private final List<long[]> rows = new ArrayList<>();

    private final List<Integer> pivots = new ArrayList<>();

    Disclosure(List<Tally> cells, long fewest) {
        this.counted = cells.stream().mapToLong(Tally::counted).toArray();
        this.others =
                cells.stream().mapToLong(cell -> cell.people() - cell.counted()).toArray();
        this.fewest = fewest;
    }

    /**
     * Adds the figure on the given cells to the published ones, if it can be.
     *
     * @return whether it was added
     */
    boolean publish(boolean[] cells) {
        long[] figure = new long[cells.length];
        boolean none = true;
        for (int cell = 0; cell < cells.length; cell++) {
            figure[cell] = cells[cell] ? 1 : 0;
            none &= !cells[cell];
        }
        if (none) {
            return false;
        }
        try {
            return publish(figure);
        } catch (ArithmeticException overflow) {
            return false;
        }
    }

    private boolean publish(long[] figure) {
        long[] row = figure;
        for (int i = 0; i < rows.size(); i++) {
            row = without(row, rows.get(i), pivots.get(i));
        }
        int pivot = firstNonZero(row);
        if (pivot < 0) {
            return true; // it could be calculated already
        }
        List<long[]> reduced = new ArrayList<>();
        for (long[] other : rows) {
            reduced.add(without(other, row, pivot));
        }
        reduced.add(row);
        List<Integer> pivotsThen = new ArrayList<>(pivots);
        pivotsThen.add(pivot);
        if (new Search(reduced, pivotsThen).findsFew()) {
            return false;
        }
        rows.clear();
        rows.addAll(reduced);
        pivots.add(pivot);
        return true;
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
     * Looks for a set of few people whose figure can be calculated. Such a figure is a combination of the rows that is
     * one in the cells of the set and zero in all others. Each pivot is in it or not, which fixes the combination; a
     * cell is decided with the last row that is not zero there.
     */
    private final class Search {

        private final long[][] rows;
        private final int[][] decided;
        private final long common;
        private int steps;

        Search(List<long[]> reduced, List<Integer> pivots) {
            long multiple = 1;
            for (int i = 0; i < reduced.size(); i++) {
                long own = Math.abs(reduced.get(i)[pivots.get(i)]);
                multiple = Math.multiplyExact(multiple / divisor(multiple, own), own);
            }
            this.common = multiple;
            this.rows = new long[reduced.size()][];
            for (int i = 0; i < rows.length; i++) {
                long factor = common / reduced.get(i)[pivots.get(i)];
                rows[i] = Arrays.stream(reduced.get(i))
                        .map(value -> Math.multiplyExact(value, factor))
                        .toArray();
            }
            this.decided = new int[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                decided[i] = decidedBy(i);
            }
        }

        private int[] decidedBy(int row) {
            List<Integer> cells = new ArrayList<>();
            for (int cell = 0; cell < counted.length; cell++) {
                boolean last = rows[row][cell] != 0;
                for (int later = row + 1; later < rows.length; later++) {
                    last &= rows[later][cell] == 0;
                }
                if (last) {
                    cells.add(cell);
                }
            }
            return cells.stream().mapToInt(Integer::intValue).toArray();
        }

        boolean findsFew() {
            return findsFew(0, new long[counted.length], 0, 0, false);
        }

        private boolean findsFew(int row, long[] sum, long inside, long outside, boolean any) {
            if (++steps > MOST_STEPS) {
                return true; // not shown to be safe
            }
            if (inside >= fewest && outside >= fewest) {
                return false; // whatever more comes in
            }
            if (row == rows.length) {
                return any;
            }
            return findsFewWith(row, sum, inside, outside, any)
                    || findsFewWith(row, plus(sum, row), inside, outside, any);
        }

        /** Goes on with the next row, if this one left every cell that it decides wholly in or out. */
        private boolean findsFewWith(int row, long[] sum, long inside, long outside, boolean any) {
            long countedThen = inside;
            long othersThen = outside;
            boolean anyThen = any;
            for (int cell : decided[row]) {
                if (sum[cell] == common) {
                    countedThen += counted[cell];
                    othersThen += others[cell];
                    anyThen = true;
                } else if (sum[cell] != 0) {
                    return false;
                }
            }
            return findsFew(row + 1, sum, countedThen, othersThen, anyThen);
        }

        private long[] plus(long[] sum, int row) {
            long[] longer = new long[sum.length];
            for (int cell = 0; cell < sum.length; cell++) {
                longer[cell] = Math.addExact(sum[cell], rows[row][cell]);
            }
            return longer;
        }
    }
}
