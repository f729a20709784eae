package io.github.samenplan.examples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every fact of the five source documents has its typed place in the plans: facts.csv says where. */
class FactsTest {

    private static final Path TABLE = PlansTest.FOLDER.resolve("facts.csv");

    /** The properties that hold sentences: a fact that only stands in one of these has no typed place. */
    private static final Set<String> SENTENCES =
            Set.of("text", "statement", "description", "summary", "tips", "instead");

    /** How many facts each source document holds, by the first letter of their ids. */
    private static final Map<String, Integer> FACTS = Map.of("L", 17, "V", 13, "N", 10, "M", 12, "S", 12);

    private static final Map<String, String> FILES = Map.of(
            "L", "leusden.json",
            "V", "leidschendam-voorburg.json",
            "N", "coalitie-erbij.json",
            "M", "landsmeer.json",
            "S", "someren.json");

    static List<Row> rows() throws IOException {
        CSVFormat withHeader = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser table = CSVParser.parse(TABLE, StandardCharsets.UTF_8, withHeader)) {
            return table.stream()
                    .map(row -> new Row(row.get("fact"), row.get("file"), row.get("pointer"), row.get("value")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_fact_stands_where_the_table_says(Row row) throws IOException {
        JsonNode found = JsonMapper.shared()
                .readTree(PlansTest.FOLDER.resolve(row.file()).toFile())
                .at(row.pointer());

        assertThat(found.isMissingNode()).as("nothing at the pointer").isFalse();
        assertThat(found.isValueNode()).as("a single value").isTrue();
        assertThat(found.isString() ? found.stringValue() : found.toString()).isEqualTo(row.value());
    }

    @Test
    void every_fact_has_a_place_in_a_typed_property_of_its_own_document() throws IOException {
        Set<String> typed = rows().stream()
                .filter(row -> !SENTENCES.contains(row.property()))
                .filter(row -> row.file().equals(FILES.get(row.fact().substring(0, 1))))
                .map(Row::fact)
                .collect(Collectors.toSet());

        assertThat(typed).containsExactlyInAnyOrderElementsOf(allFacts());
    }

    @Test
    void no_row_stands_twice() throws IOException {
        assertThat(rows()).doesNotHaveDuplicates();
    }

    private static List<String> allFacts() {
        return FACTS.entrySet().stream()
                .flatMap(source -> IntStream.rangeClosed(1, source.getValue())
                        .mapToObj(number -> source.getKey() + (number < 10 ? "0" : "") + number))
                .toList();
    }

    /** A row of the table: a fact, and one place where it stands. */
    record Row(String fact, String file, String pointer, String value) {

        /** Returns the name of the property, of an item of a list that of the list. */
        String property() {
            return Stream.of(pointer.split("/"))
                    .filter(token -> !token.matches("[0-9]*"))
                    .reduce("", (before, name) -> name);
        }
    }
}
