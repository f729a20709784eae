package io.github.samenplan.examples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.jackson.PlanJson;
import io.github.samenplan.jackson.Reading;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five documents are plans: well-formed, canonical, and free of persons. */
class PlansTest {

    static final Path FOLDER = Path.of("");

    // A given name or initial before a surname is not told from other words by a pattern; titles before a name are
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]rs|[Ii]r|[Dd]r|[Bb]urgemeester|[Ww]ethouder)\\.? [A-Z][a-z]+");
    // Mobile numbers and mailboxes that start with an initial are a person's own, but for the one of the contact point
    private static final Pattern OWN_ADDRESS = Pattern.compile("\"[a-z]\\.[a-z]+@|\\b06[- ]?(?!50037716)[0-9]{8}");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void there_are_four_plans_and_a_programme() throws IOException {
        assertThat(documents())
                .extracting(Path::toString)
                .containsExactly(
                        "coalitie-erbij.json",
                        "landsmeer.json",
                        "leidschendam-voorburg.json",
                        "leusden.json",
                        "someren.json");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_well_formed(Path file) throws IOException {
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Reading reading = PlanJson.using(validators.getValidator()).read(file);

            assertThat(reading.getFindings()).isEmpty();
            assertThat(reading.isChecked()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_written_as_it_was_read_to_the_byte(Path file) throws IOException {
        PlanJson json = PlanJson.withoutConstraints();

        assertThat(json.write(json.read(file).orThrow())).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_names_no_person(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern(OWN_ADDRESS).doesNotContainPattern(PERSON);
    }
}
