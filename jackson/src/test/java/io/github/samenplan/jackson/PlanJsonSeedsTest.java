package io.github.samenplan.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the fuzzer starts from, among it everything that once broke the reader. What it finds is put there by hand, under a
 * name that says what is odd about it.
 */
class PlanJsonSeedsTest {

    private static final Path SEEDS = Path.of(
            "src/test/resources/io/github/samenplan/jackson/PlanJsonFuzzInputs/any_bytes_give_a_document_or_findings");

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_seed_gives_a_document_or_findings(Path seed) throws IOException {
        ReadingLaw.holdsFor(Files.readAllBytes(seed), PlanJsonFuzz.JSON);
    }
}
