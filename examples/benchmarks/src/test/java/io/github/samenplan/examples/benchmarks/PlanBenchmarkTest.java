package io.github.samenplan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.Reading;
import org.junit.jupiter.api.Test;

/** What is measured is what it says: the plan is read whole, and the broken ones have as many findings as faults. */
class PlanBenchmarkTest {

    @Test
    void each_benchmark_does_what_it_is_called_for() {
        PlanBenchmark benchmark = new PlanBenchmark();

        assertThat(benchmark.tokens()).isGreaterThan(2_000);
        assertThat(benchmark.read().succeeded()).isTrue();
        assertThat(benchmark.readAndCheck().isChecked()).isTrue();
        assertThat(benchmark.schema()).isEmpty();
        assertThat(benchmark.write()).isEqualTo(Texts.plan());
        assertThat(benchmark.completeness().findings()).isNotEmpty();
        assertThat(faults(benchmark.readAndCheckWith1Fault())).isEqualTo(1);
        assertThat(faults(benchmark.readAndCheckWith20Faults())).isEqualTo(20);
        assertThat(faults(benchmark.readAndCheckWith200Faults())).isEqualTo(200);
        assertThat(faults(benchmark.readAndCheckWith20Slips())).isEqualTo(20);
    }

    private static int faults(Reading reading) {
        return reading.getFindings().size();
    }
}
