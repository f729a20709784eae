package io.github.samenplan.examples.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, and prints what each takes beside a look at every token of the same plan. */
public final class Main {

    private Main() {}

    /**
     * Runs all of them.
     *
     * @param arguments none
     * @throws RunnerException if a benchmark cannot be run
     */
    public static void main(String[] arguments) throws RunnerException {
        TimeValue time =
                TimeValue.milliseconds(arguments.length == 0 ? 1000 : (long) (Double.parseDouble(arguments[0]) * 1000));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PlanBenchmark.class.getSimpleName())
                        .forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        System.out.print(table(results));
    }

    private static String table(Collection<RunResult> results) {
        Map<String, Result<?>> byName =
                results.stream().collect(Collectors.toMap(Main::name, RunResult::getPrimaryResult));
        double base = byName.get("tokens").getScore();
        return byName.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().getScore()))
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%-26s %9.0f ± %6.0f us   %6.2f x tokens%n",
                        entry.getKey(),
                        entry.getValue().getScore(),
                        entry.getValue().getScoreError(),
                        entry.getValue().getScore() / base))
                .collect(Collectors.joining());
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
