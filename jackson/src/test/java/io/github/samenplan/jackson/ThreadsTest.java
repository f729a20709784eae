package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.Plans;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.plan.PlanDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One reader and writer may be used by many threads. */
class ThreadsTest {

    private static final int THREADS = 8;

    @Test
    void threads_that_share_a_reader_read_and_write_as_one_would() throws Exception {
        PlanJson json = PlanJson.withoutConstraints();
        List<PlanDocument> documents = Plans.sample(24);
        List<String> texts = documents.stream().map(json::write).toList();
        List<String> broken = texts.stream()
                .map(text -> text.replaceAll("(?<!\\\\)\"[0-9]{4}\"", "5"))
                .toList();
        List<List<Finding>> findings =
                broken.stream().map(text -> json.read(text).getFindings()).toList();

        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, documents.size()).boxed().toList());
                Collections.shuffle(order, new Random(thread));
                work.add(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    for (int i : order) {
                        assertThat(json.read(texts.get(i)).orThrow()).isEqualTo(documents.get(i));
                        assertThat(json.write(documents.get(i))).isEqualTo(texts.get(i));
                        assertThat(json.read(broken.get(i)).getFindings()).isEqualTo(findings.get(i));
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work, 60, TimeUnit.SECONDS)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void threads_may_share_a_reading() throws Exception {
        PlanJson json = PlanJson.withoutConstraints();
        Reading reading = json.read(GoldenFilesTest.bytes("every-property-plan.json"));
        PlanDocument document = reading.orThrow();
        List<Finding> unplaced = io.github.samenplan.plan.PlanParts.of(document).all().stream()
                .map(part -> Finding.of(ReadingCodes.IMPOSSIBLE, part.getLocation()))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Finding>> placing =
                    () -> unplaced.stream().map(reading::located).toList();
            List<Future<List<Finding>>> results =
                    threads.invokeAll(Collections.nCopies(THREADS, placing), 60, TimeUnit.SECONDS);
            List<Finding> expected = results.get(0).get();
            for (Future<List<Finding>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
            assertThat(expected)
                    .allSatisfy(finding ->
                            assertThat(finding.getLocation().getLine()).isPresent());
        } finally {
            threads.shutdownNow();
        }
    }
}
