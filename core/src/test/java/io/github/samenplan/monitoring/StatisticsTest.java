package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.samenplan.monitoring.Statistics.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic of the verdicts against R; src/test/oracle/statistics.R makes the table. */
class StatisticsTest {

    /** A row of the table: what is asked, its arguments, and what R says. */
    record Row(String what, List<double[]> arguments, double[] expected) {

        double number(int index) {
            return arguments.get(index)[0];
        }

        @Override
        public String toString() {
            return what + " "
                    + String.join(" ", arguments.stream().map(Arrays::toString).toList());
        }

        static Row parse(String line) {
            String[] cells = line.split(",");
            return new Row(
                    cells[0], Stream.of(cells[1].split(" ")).map(Row::numbers).toList(), numbers(cells[2]));
        }

        private static double[] numbers(String list) {
            return Stream.of(list.split("\\|")).mapToDouble(Double::parseDouble).toArray();
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream table = StatisticsTest.class.getResourceAsStream("/oracle/statistics.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::parse)
                    .toList();
        }
    }

    @Test
    void the_table_has_every_statistic() throws IOException {
        assertThat(rows().stream().map(Row::what).distinct())
                .containsExactly(
                        "below",
                        "above",
                        "beyond",
                        "quantile",
                        "critical",
                        "difference",
                        "pooled",
                        "armitage",
                        "line",
                        "bend",
                        "holm",
                        "detectable",
                        "size");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void r_says_the_same(Row row) {
        double[] found = found(row);
        boolean byRoot = List.of("detectable", "size").contains(row.what());
        assertThat(found).hasSameSizeAs(row.expected());
        for (int i = 0; i < found.length; i++) {
            double allowed = (byRoot ? 1e-6 : 1e-9) * Math.abs(row.expected()[i]);
            // R's own zero comes out of a fit as some 1e-16
            assertThat(found[i]).isCloseTo(row.expected()[i], within(Math.max(allowed, 1e-12)));
        }
    }

    private static double[] found(Row row) {
        List<double[]> given = row.arguments();
        return switch (row.what()) {
            case "below" -> one(Statistics.below(row.number(0)));
            case "above" -> one(Statistics.above(row.number(0)));
            case "beyond" -> one(Statistics.beyond(row.number(0)));
            case "quantile" -> one(Statistics.quantile(row.number(0)));
            case "critical" -> one(Statistics.critical(row.number(0)));
            case "difference" -> difference(row);
            case "pooled" ->
                one(Statistics.pooledShares(
                                row.number(0) / row.number(1),
                                row.number(1),
                                row.number(2) / row.number(3),
                                row.number(3))
                        .statistic(0));
            case "armitage" -> {
                Difference slope =
                        Statistics.cochranArmitage(given.get(0), shares(given.get(1), given.get(2)), given.get(2));
                yield new double[] {slope.estimate(), slope.statistic(0)};
            }
            case "line" -> {
                Line line = Line.straight(given.get(0), given.get(1), given.get(2));
                yield new double[] {line.slope(), line.slopeError()};
            }
            case "bend" -> {
                Line line = Line.bentAt(row.number(3), given.get(0), given.get(1), given.get(2));
                yield new double[] {
                    line.slope(),
                    line.slopeError(),
                    line.change(),
                    line.changeError(),
                    line.slopeAfter(),
                    line.slopeAfterError()
                };
            }
            case "holm" -> Statistics.holm(given.get(0));
            case "detectable" ->
                new double[] {
                    Statistics.detectable(
                            row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), true),
                    Statistics.detectable(
                            row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), false)
                };
            case "size" -> one(Statistics.sizeToDetect(row.number(0), row.number(1), row.number(2), row.number(3)));
            default -> throw new IllegalArgumentException(row.what());
        };
    }

    private static double[] one(double number) {
        return new double[] {number};
    }

    /** From counts to the estimate and error of the difference, as two observations give it. */
    private static double[] difference(Row row) {
        double share1 = row.number(0) / row.number(1);
        double share2 = row.number(2) / row.number(3);
        Difference first = Difference.of(share1, Statistics.shareError(share1, 1, row.number(1)));
        Difference second = Difference.of(share2, Statistics.shareError(share2, 1, row.number(3)));
        Difference change = second.minus(first);
        return new double[] {change.estimate(), change.error()};
    }

    private static double[] shares(double[] counted, double[] asked) {
        double[] shares = new double[counted.length];
        Arrays.setAll(shares, i -> counted[i] / asked[i]);
        return shares;
    }

    /** Newcombe (1998), Statistics in Medicine 17, table II: 56 of 70 against 48 of 80, method 10. */
    @Test
    void the_errors_of_two_skew_intervals_are_joined_as_newcombe_joins_them() {
        // The intervals of Wilson by themselves: 0.6921 to 0.8769, and 0.4904 to 0.7003
        Difference first = new Difference(0.8, 0.8 - 0.6921, 0.8769 - 0.8);
        Difference second = new Difference(0.6, 0.6 - 0.4904, 0.7003 - 0.6);
        Difference change = first.minus(second);
        assertThat(change.estimate() - change.errorBelow()).isCloseTo(0.0524, within(0.0005));
        assertThat(change.estimate() + change.errorAbove()).isCloseTo(0.3339, within(0.0005));
    }
}
