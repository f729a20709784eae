package io.github.samenplan.monitoring;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whoever has all published figures tries to calculate those of every set of people. That is done here in another way:
 * all sets of cells are gone through, and a figure can be calculated when it adds nothing to the rank of those published.
 */
class DisclosureProperties {

    private static final int CELLS = 7;

    @Property(tries = 300)
    void nothing_on_few_people_can_be_calculated(@ForAll("surveys") Survey survey) {
        List<boolean[]> published = survey.figuresByPublication().get(true);

        for (int set = 1; set < 1 << CELLS; set++) {
            boolean[] cells = cells(set);
            if (survey.isFew(cells)) {
                assertThat(canBeCalculated(cells, published))
                        .as("the figure on cells %s of %s", Integer.toBinaryString(set), survey)
                        .isFalse();
            }
        }
    }

    @Property(tries = 300)
    void what_is_hidden_cannot_be_calculated(@ForAll("surveys") Survey survey) {
        Map<Boolean, List<boolean[]>> figures = survey.figuresByPublication();

        assertThat(figures.get(false))
                .as("hidden figures of %s that can be calculated", survey)
                .noneMatch(figure -> canBeCalculated(figure, figures.get(true)));
    }

    @Property(tries = 300)
    void nothing_is_hidden_without_need(@ForAll("surveys") Survey survey) {
        Map<Boolean, List<boolean[]>> figures = survey.figuresByPublication();

        for (boolean[] figure : figures.get(false)) {
            List<boolean[]> withIt = new ArrayList<>(figures.get(true));
            withIt.add(figure);
            boolean harms = false;
            for (int set = 1; set < 1 << CELLS; set++) {
                harms |= survey.isFew(cells(set)) && canBeCalculated(cells(set), withIt);
            }
            assertThat(harms).as("publishing one more of %s", survey).isTrue();
        }
    }

    @Provide
    Arbitrary<Survey> surveys() {
        Arbitrary<List<Integer>> counted =
                Arbitraries.integers().between(0, 25).list().ofSize(CELLS);
        Arbitrary<List<Integer>> others =
                Arbitraries.integers().between(1, 25).list().ofSize(CELLS);
        Arbitrary<List<Integer>> groups =
                Arbitraries.integers().between(1, (1 << CELLS) - 1).list().ofMaxSize(6);
        return Combinators.combine(counted, others, groups).as(Survey::new);
    }

    /** How many people in each cell count and how many don't, and the groups as sets of cells, one bit each. */
    record Survey(List<Integer> counted, List<Integer> others, List<Integer> groups) {

        private static final int FEWEST = 10;

        /** Returns the figures on all and on the groups that are published, and those that are not. */
        Map<Boolean, List<boolean[]>> figuresByPublication() {
            List<Tally> tallies = new ArrayList<>();
            for (int cell = 0; cell < CELLS; cell++) {
                Tally tally = new Tally();
                for (int i = 0; i < counted.get(cell) + others.get(cell); i++) {
                    tally.add(i < counted.get(cell), BigDecimal.ONE);
                }
                tallies.add(tally);
            }
            Disclosure disclosure = new Disclosure(tallies, FEWEST);
            return Stream.concat(Stream.of((1 << CELLS) - 1), groups.stream())
                    .map(DisclosureProperties::cells)
                    .collect(partitioningBy(disclosure::publish));
        }

        boolean isFew(boolean[] cells) {
            return sum(counted, cells) < FEWEST || sum(others, cells) < FEWEST;
        }

        private static int sum(List<Integer> numbers, boolean[] cells) {
            return IntStream.range(0, CELLS)
                    .filter(cell -> cells[cell])
                    .map(numbers::get)
                    .sum();
        }
    }

    private static boolean[] cells(int set) {
        boolean[] cells = new boolean[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            cells[cell] = (set & 1 << cell) != 0;
        }
        return cells;
    }

    private static boolean canBeCalculated(boolean[] figure, List<boolean[]> published) {
        List<boolean[]> withIt = new ArrayList<>(published);
        withIt.add(figure);
        return rank(withIt) == rank(published);
    }

    /** The rank of a small matrix of zeros and ones, by elimination in floating point. */
    private static int rank(List<boolean[]> rows) {
        double[][] matrix = new double[rows.size()][CELLS];
        for (int row = 0; row < matrix.length; row++) {
            for (int cell = 0; cell < CELLS; cell++) {
                matrix[row][cell] = rows.get(row)[cell] ? 1 : 0;
            }
        }
        int rank = 0;
        for (int cell = 0; cell < CELLS && rank < matrix.length; cell++) {
            int best = rank;
            for (int row = rank; row < matrix.length; row++) {
                best = Math.abs(matrix[row][cell]) > Math.abs(matrix[best][cell]) ? row : best;
            }
            if (Math.abs(matrix[best][cell]) > 1e-9) {
                double[] pivot = matrix[best];
                matrix[best] = matrix[rank];
                matrix[rank] = pivot;
                for (int row = rank + 1; row < matrix.length; row++) {
                    double factor = matrix[row][cell] / pivot[cell];
                    for (int c = cell; c < CELLS; c++) {
                        matrix[row][c] -= factor * pivot[c];
                    }
                }
                rank++;
            }
        }
        return rank;
    }
}
