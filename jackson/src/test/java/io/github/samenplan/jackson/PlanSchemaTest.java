package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the published schemas to the model and to what its sources say. */
class PlanSchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/samenplan/jackson/schema");
    private static final SourceWords WORDS = SourceWords.in(Path.of("../core/src/main/java"));

    static List<PlanSchema> schemas() {
        return PlanSchema.all();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_that_of_the_model(PlanSchema schema) throws IOException {
        String expected = SchemaMaker.text(schema, WORDS);
        Path made = Files.writeString(
                Files.createDirectories(Path.of("target/schema")).resolve(schema.getKind() + ".json"), expected);
        Path file = RESOURCES.resolve(schema.getKind() + ".json");

        // Not isEqualTo, which would print both
        assertThat(Files.exists(file) && Files.readString(file).equals(expected))
                .as("The model changed: look at jackson/%s, and copy it to jackson/%s", made, file)
                .isTrue();
    }
}
