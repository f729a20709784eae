package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.Plans;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.jackson.ReadingCases.Case;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Property;
import io.github.samenplan.plan.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Holds the published schemas to the model, to what its sources say, and to the reader. */
class PlanSchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/samenplan/jackson/schema");
    private static final Path FOR_THE_SECOND_VALIDATOR = Path.of("target/schema-check");
    private static final SourceWords WORDS = SourceWords.in(Path.of("../core/src/main/java"), Path.of("src/main/java"));

    static List<PlanSchema> schemas() {
        return PlanSchema.all();
    }

    private static List<PlanSchema> schemasOfPlans() {
        return Shape.choices(PlanDocument.class).stream()
                .map(shape -> PlanSchema.of(shape.getTypeName()))
                .toList();
    }

    // ---- Of the model

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_that_of_the_model(PlanSchema schema) throws IOException {
        String expected = ReportSchemaMaker.FORMS.containsKey(schema.getKind())
                ? ReportSchemaMaker.text(schema, WORDS)
                : SchemaMaker.text(schema, WORDS);
        Path made = Files.writeString(
                Files.createDirectories(Path.of("target/schema")).resolve(schema.getKind() + ".json"), expected);
        Path file = RESOURCES.resolve(schema.getKind() + ".json");

        // Not isEqualTo, which would print both
        assertThat(Files.exists(file) && Files.readString(file).equals(expected))
                .as("The model changed: look at jackson/%s, and copy it to jackson/%s", made, file)
                .isTrue();
    }

    @Test
    void every_type_is_there_with_its_properties_in_order_and_what_each_is_for() {
        Set<String> published = PlanSchema.all().stream()
                .map(PlanSchemaTest::tree)
                .flatMap(schema ->
                        Stream.concat(Stream.of(schema), schema.path("$defs").valueStream()))
                .filter(definition -> definition.has("title"))
                .map(definition -> definition.path("title").asString())
                .collect(Collectors.toSet());
        for (Shape shape : Shape.all()) {
            String title = shape.getTypeName().replace('-', ' ');
            assertThat(published).contains(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
        }
        for (PlanSchema schema : schemasOfPlans()) {
            JsonNode tree = tree(schema);
            for (Shape shape : Shape.all()) {
                JsonNode definition = shape.getTypeName().equals(schema.getKind())
                        ? tree
                        : tree.path("$defs").path(shape.getTypeName());
                if (!definition.isMissingNode()) {
                    assertTellsAll(shape, definition);
                }
            }
        }
    }

    private static void assertTellsAll(Shape shape, JsonNode definition) {
        assertThat(definition.path("description").asString()).as("%s", shape).isNotBlank();
        JsonNode properties = definition.path("properties");
        assertThat(properties.propertyNames().stream()
                        .filter(name -> !Set.of(Format.KEY, Format.TYPE).contains(name)
                                && (!name.equals(Format.KIND)
                                        || shape.find(name).isPresent())))
                .as("%s", shape)
                .containsExactlyElementsOf(shape.getProperties().stream()
                        .filter(property -> property.getElementType() != Extensions.class)
                        .map(Property::getName)
                        .toList());
        assertThat(properties.valueStream())
                .as("%s", shape)
                .allSatisfy(property ->
                        assertThat(property.path("description").asString()).isNotBlank());
        assertThat(definition.has("patternProperties"))
                .as("%s", shape)
                .isEqualTo(shape.find("extensions").isPresent());
    }

    @Test
    void every_constant_is_there_with_what_it_means() {
        Set<Class<?>> enums = Shape.all().stream()
                .flatMap(shape -> shape.getProperties().stream())
                .<Class<?>>map(Property::getElementType)
                .filter(Class::isEnum)
                .collect(Collectors.toSet());
        assertThat(enums).hasSizeGreaterThan(40);
        List<JsonNode> definitions = PlanSchema.all().stream()
                .flatMap(schema -> tree(schema).path("$defs").valueStream())
                .filter(definition -> definition.has("enum"))
                .toList();
        for (Class<?> type : enums) {
            List<String> names =
                    Stream.of(type.getEnumConstants()).map(Scalars::name).toList();
            assertThat(definitions).as("%s", type).anySatisfy(definition -> {
                assertThat(definition.path("enum").valueStream().map(JsonNode::asString))
                        .isEqualTo(names);
                assertThat(definition.path("description").asString().lines().skip(1))
                        .hasSameSizeAs(names)
                        .zipSatisfy(names, (line, name) -> assertThat(line).matches("- " + name + ": \\S.*"));
            });
        }
    }

    /** A type that refuses values which cannot be true together must say so here too, or be among the known gaps. */
    @Test
    void every_type_with_a_rule_of_its_own_has_been_thought_of() {
        Set<String> inGaps = Set.of("CutOff", "OpeningHours", "Signal"); // signals are in no schema
        assertThat(Shape.all().stream()
                        .map(Shape::getType)
                        .filter(type -> Stream.of(type.getMethods())
                                .anyMatch(method -> method.getName().equals("check")))
                        .filter(type -> !inGaps.contains(type.getSimpleName()))
                        .filter(type -> !SchemaForms.OF_TYPES.containsKey(type)
                                && !SchemaForms.OF_PROPERTIES.containsKey(type)
                                && !SchemaForms.NEVER_NEGATIVE.contains(type)))
                .as("types with a check that no table of SchemaForms knows")
                .isEmpty();
    }

    // ---- For others to use

    @Test
    void a_schema_is_found_by_the_kind_that_documents_name() {
        assertThat(PlanSchema.all())
                .extracting(PlanSchema::getKind)
                .containsExactly(
                        "coalition-plan",
                        "programme",
                        "completeness-profile",
                        "waiver-list",
                        "baseline",
                        "check-report",
                        "verdict-report",
                        "difference-report");
        PlanSchema schema = PlanSchema.of("programme");
        assertThat(schema).hasToString("https://samenplan.github.io/schema/1.0/programme.json");
        assertThat(tree(schema).path("$id").asString()).isEqualTo(schema.getId());
        assertThat(tree(schema).path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "Programme", "programme.json", "../schema/programme", "PROGRAMME"})
    void a_kind_that_there_is_not_is_refused_with_those_that_there_are(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanSchema.of(kind))
                .withMessage(
                        "Kind of document must be coalition-plan, programme, completeness-profile, waiver-list, baseline,"
                                + " check-report, verdict-report or difference-report - but was: " + kind);
        assertThatNullPointerException().isThrownBy(() -> PlanSchema.of(null)).withMessage("kind");
    }

    // ---- As the reader

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/plans"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_real_documents_are_accepted(Path file) throws IOException {
        assertThat(Schemas.errors(Files.readString(file))).isEmpty();
    }

    @Test
    void generated_documents_are_accepted_and_written_for_the_second_validator() throws IOException {
        Files.createDirectories(FOR_THE_SECOND_VALIDATOR);
        List<PlanDocument> documents = Plans.sample(60);
        for (int i = 0; i < documents.size(); i++) {
            String text = SchemaProperties.READER.write(documents.get(i));
            assertThat(Schemas.errors(text)).isEmpty();
            Files.writeString(FOR_THE_SECOND_VALIDATOR.resolve("generated-" + (100 + i) + ".json"), text);
        }
    }

    static Stream<Case> cases() {
        return ReadingCases.all()
                .filter(fault -> Schemas.tree(fault.text()).isPresent())
                .filter(fault -> SchemaProperties.READER.read(fault.text()).getFindings().stream()
                        .noneMatch(finding -> SchemaGaps.isGap(finding, valueOf(finding, fault.text()))));
    }

    private static String valueOf(Finding finding, String text) {
        return Schemas.tree(text)
                .orElseThrow()
                .at(finding.getLocation().getPointer())
                .toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_the_reader_refuses_the_schema_refuses(Case fault) {
        assertThat(Schemas.errors(fault.text())).isNotEmpty();
    }

    static List<String> data_once() {
        String goal = "\"goals\": [{\"id\": \"g\", \"title\": \"G\", %s}]";
        String target = goal.formatted("\"targets\": [%s]");
        String indicator = "\"indicators\": [{\"id\": \"i\", \"name\": \"I\", %s}]";
        String measurement = indicator.formatted("\"measurements\": [{\"id\": \"m\", %s}]");
        return Stream.of(
                        // unknown, missing, of another type, null, empty
                        "\"titel\": \"x\"",
                        "\"goals\": [{\"id\": \"g\"}]",
                        "\"goals\": {}",
                        "\"summary\": 5",
                        "\"summary\": null",
                        "\"goals\": []",
                        "\"x-a\": null",
                        "\"x-a\": [{\"b\": null}]",
                        "\"x-A\": 1",
                        // constants and alternatives
                        "\"status\": \"plannend\"",
                        "\"status\": 5",
                        goal.formatted("\"level\": \"MAIN\""),
                        target.formatted("{\"type\": \"at-mots\", \"share\": 5}"),
                        target.formatted("{\"share\": 5}"),
                        target.formatted("{\"type\": 5}"),
                        target.formatted("5"),
                        // texts and what is written as text
                        "\"summary\": \" \"",
                        "\"summary\": \"a\\u0000\"",
                        "\"summary\": \"" + "x".repeat(4001) + "\"",
                        "\"areaIds\": [\"Leusden\"]",
                        "\"uri\": \"www.example.org\"",
                        "\"issued\": \"14-09-2014\"",
                        "\"issued\": \"2014-04-31\"",
                        "\"period\": {\"duration\": \"2 jaar\"}",
                        "\"period\": {\"duration\": \"P0D\"}",
                        indicator.formatted("\"ages\": \"55 plus\""),
                        "\"areas\": [{\"id\": \"b\", \"name\": \"B\", \"codes\": [\"cbs:327\"]}]",
                        goal.formatted("\"pillars\": [\"sterk-netwerk\"]"),
                        "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": {}}]",
                        "\"frameworks\": [{\"id\": \"f\", \"version\": \"1\", \"name\": {\"nl\": \" \"}}]",
                        "\"organisations\": [{\"id\": \"o\", \"name\": \"O\","
                                + " \"channels\": [{\"kind\": \"email\", \"address\": \"www.example.org\"}]}]",
                        // numbers
                        measurement.formatted("\"share\": 100.1"),
                        measurement.formatted("\"share\": -1"),
                        measurement.formatted("\"share\": \"50\""),
                        "\"budgets\": [{\"id\": \"b\", \"title\": \"B\","
                                + " \"total\": {\"amount\": -1, \"currency\": \"EUR\"}}]",
                        // what cannot be true together
                        measurement.formatted("\"share\": 5, \"missing\": \"expected\""),
                        measurement.formatted("\"number\": {\"exact\": 5, \"about\": 5}"))
                .map(ReadingCases::inPlan)
                .toList();
    }

    /** Two validators are held to this: the one here and, by a command of its own, Ajv. */
    @ParameterizedTest
    @MethodSource("data_once")
    void one_fault_is_one_error(String text) throws IOException {
        Files.createDirectories(FOR_THE_SECOND_VALIDATOR);
        Files.writeString(
                FOR_THE_SECOND_VALIDATOR.resolve("bad-" + (100 + data_once().indexOf(text)) + ".json"), text);

        assertThat(Schemas.errors(text)).hasSize(1);
        assertThat(SchemaProperties.READER.read(text).succeeded()).isFalse();
    }

    private static JsonNode tree(PlanSchema schema) {
        return Schemas.tree(schema.getText()).orElseThrow();
    }
}
