package io.github.samenplan.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers along an axis. */
class ScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // least | most | numbers from low to high
                "  41.2  | 50.7 | 0 20 40 60", // 50.7 in five steps is 10.14, and the next round step is 20
                "   0    | 50   | 0 10 20 30 40 50",
                "   0    | 100  | 0 20 40 60 80 100",
                "   0    | 0.7  | 0 0.2 0.4 0.6 0.8",
                "   3    | 431  | 0 100 200 300 400 500",
                "   0    | 0    | 0 1", // nothing but zeros still has an axis
                "  -4    | 1.5  | -4 -2 0 2", // a change goes below nothing: 5.5 in five steps is 1.1
                "  -3.2  | -1   | -4 -3 -2 -1 0"
            })
    void an_axis_holds_all_and_is_written_in_round_steps(double least, double most, String numbers) {
        Scale scale = Scale.of(least, most);

        assertThat(scale.steps().stream().map(step -> step.toPlainString())).containsExactly(numbers.split(" "));
        assertThat(scale.at(scale.low())).isZero();
        assertThat(scale.at(scale.high())).isOne();
    }
}
