package io.github.samenplan.monitoring;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
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

    private static final int CELLS = 8;
    private static final int FEWEST = 10;

    @Property(tries = 300)
    void no_number_of_few_people_can_be_calculated(@ForAll("surveys") Survey survey) {
        List<BitSet> published = numbers(survey.figuresByPublication().get(true));

        sets().filter(survey::isFew)
                .forEach(few -> assertThat(canBeCalculated(few, published))
                        .as("the number in %s of %s", few, survey)
                        .isFalse());
    }

    @Property(tries = 300)
    void what_is_hidden_cannot_be_calculated(@ForAll("surveys") Survey survey) {
        Map<Boolean, List<BitSet[]>> figures = survey.figuresByPublication();
        List<BitSet> published = numbers(figures.get(true));

        assertThat(figures.get(false))
                .as("hidden figures of %s that can be calculated", survey)
                .noneMatch(figure -> Stream.of(figure).allMatch(number -> canBeCalculated(number, published)));
    }

    @Property(tries = 300)
    void nothing_is_hidden_without_need(@ForAll("surveys") Survey survey) {
        Map<Boolean, List<BitSet[]>> figures = survey.figuresByPublication();

        for (BitSet[] figure : figures.get(false)) {
            List<BitSet> withIt = numbers(figures.get(true));
            withIt.addAll(List.of(figure));
            assertThat(sets().filter(survey::isFew))
                    .as("publishing one more of %s", survey)
                    .anyMatch(few -> canBeCalculated(few, withIt));
        }
    }

    @Provide
    Arbitrary<Survey> surveys() {
        Arbitrary<List<Integer>> people =
                Arbitraries.integers().between(1, 25).list().ofSize(CELLS);
        Arbitrary<Integer> set = Arbitraries.integers().between(1, (1 << CELLS) - 1);
        return Combinators.combine(
                        people, set.list().ofMinSize(1).ofMaxSize(2).list().ofMaxSize(6))
                .as(Survey::new);
    }

    /** How many people there are in each cell, and the figures: each one or two sets of cells, a bit for each. */
    record Survey(List<Integer> people, List<List<Integer>> figures) {

        /** Returns the figures that are published, after one on all people, and those that are not. */
        Map<Boolean, List<BitSet[]>> figuresByPublication() {
            Disclosure disclosure =
                    new Disclosure(people.stream().mapToLong(Integer::longValue).toArray(), FEWEST);
            return Stream.concat(Stream.of(List.of((1 << CELLS) - 1)), figures.stream())
                    .map(figure ->
                            figure.stream().map(DisclosureProperties::set).toArray(BitSet[]::new))
                    .collect(partitioningBy(disclosure::publish));
        }

        boolean isFew(BitSet cells) {
            return cells.stream().map(people::get).sum() < FEWEST;
        }
    }

    private static Stream<BitSet> sets() {
        return IntStream.range(1, 1 << CELLS).mapToObj(DisclosureProperties::set);
    }

    private static BitSet set(int bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    private static List<BitSet> numbers(List<BitSet[]> figures) {
        return figures.stream().flatMap(Stream::of).collect(toCollection(ArrayList::new));
    }

    private static boolean canBeCalculated(BitSet number, List<BitSet> published) {
        List<BitSet> withIt = new ArrayList<>(published);
        withIt.add(number);
        return rank(withIt) == rank(published);
    }

    /** The rank of a small matrix of zeros and ones, by elimination in floating point. */
    private static int rank(List<BitSet> rows) {
        double[][] matrix = new double[rows.size()][CELLS];
        for (int row = 0; row < matrix.length; row++) {
            for (int cell = 0; cell < CELLS; cell++) {
                matrix[row][cell] = rows.get(row).get(cell) ? 1 : 0;
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
