package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.samenplan.Plans;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.approach.PillarRef;
import io.github.samenplan.fact.Extensions;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Language;
import io.github.samenplan.monitoring.AtMost;
import io.github.samenplan.monitoring.GoalTarget;
import io.github.samenplan.monitoring.TrendBroken;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.Programme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.example.host.Own;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Our types in the mapper of a host, whatever its settings. */
class SamenplanModuleTest {

    private static final PlanJson JSON = PlanJson.withoutConstraints();

    /** A type of a host that holds parts of ours. */
    public record Dossier(
            String caseNumber,
            PlanDocument plan,
            List<Goal> goals,
            Map<String, GoalTarget> targets,
            Optional<PartialDate> since,
            Percentage share,
            GoalLevel level,
            Label label) {}

    private static final AtMost AT_MOST =
            AtMost.builder().share(Percentage.ofPercent("50.70")).build();
    private static final Goal GOAL = Goal.builder()
            .id("g")
            .title("G")
            .level(GoalLevel.MAIN)
            .addPillars(PillarRef.of("een", "twee"))
            .addTargets(
                    AT_MOST,
                    TrendBroken.builder().by(PartialDate.parse("2024~")).build())
            .extensions(Extensions.of("x-a", Map.of("B", new BigDecimal("1E+3"), "a", List.of())))
            .build();
    private static final CoalitionPlan PLAN = CoalitionPlan.builder()
            .id("a")
            .title("t")
            .language("nl")
            .addGoals(GOAL)
            .build();
    private static final Dossier DOSSIER = new Dossier(
            "z-1",
            PLAN,
            List.of(GOAL),
            Map.of("eerste", AT_MOST),
            Optional.of(PartialDate.parse("2020-40")),
            Percentage.ofPercent("50.70"),
            GoalLevel.MAIN,
            Label.from(Map.of("nl", "Naam")));
    private static final Own OWN = new Own(
            "z-1",
            Own.Level.HIGH_UP,
            new BigDecimal("1E+3"),
            LocalTime.of(9, 30),
            Period.ofYears(4),
            DayOfWeek.FRIDAY,
            Optional.empty(),
            List.of(),
            Map.of("k", List.of(1, true, "x")));

    /** A host's way of setting up its mapper. */
    private record Host(String name, JsonMapper.Builder builder) {

        JsonMapper with() {
            return builder.build().rebuild().addModule(new SamenplanModule()).build();
        }

        JsonMapper without() {
            return builder.build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Host> hosts() {
        return Stream.of(
                host("no settings", builder -> {}),
                host("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                host(
                        "unknown properties pass",
                        b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)),
                host(
                        "nulls and empty values are written",
                        b -> b.changeDefaultPropertyInclusion(value ->
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))),
                host(
                        "nothing empty is written",
                        b -> b.changeDefaultPropertyInclusion(value -> JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))),
                host(
                        "default values are not written",
                        b -> b.changeDefaultPropertyInclusion(value -> JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
                host(
                        "enums in lower case",
                        b -> b.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)),
                host("enums by number", b -> b.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
                host(
                        "enums by toString",
                        b -> b.enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                                .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)),
                host("unknown enums as null", b -> b.enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)),
                host(
                        "empty texts as null",
                        b -> b.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)),
                host("plain numbers", b -> b.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)),
                host("doubles for numbers", b -> b.disable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)),
                host(
                        "single values unwrapped",
                        b -> b.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)),
                host(
                        "sorted keys",
                        b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
                host("properties in any case", b -> b.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)),
                host("indented", b -> b.enable(SerializationFeature.INDENT_OUTPUT)),
                host("only annotated", b -> b.disable(MapperFeature.USE_ANNOTATIONS)),
                host(
                        "any type named in the JSON",
                        b -> b.activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .allowIfSubType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL)),
                host(
                        "any type named as a property",
                        b -> b.activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .allowIfSubType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL_AND_ENUMS,
                                JsonTypeInfo.As.PROPERTY)));
    }

    private static Host host(String name, java.util.function.Consumer<JsonMapper.Builder> settings) {
        JsonMapper.Builder builder = JsonMapper.builder();
        settings.accept(builder);
        return new Host(name, builder);
    }

    // ---- Ours

    @ParameterizedTest
    @MethodSource("hosts")
    void our_types_are_written_and_read_as_plan_json_does(Host host) {
        JsonMapper mapper = host.with();
        assertThat(minified(mapper.writeValueAsString(PLAN))).isEqualTo(minified(JSON.write(PLAN)));
        assertThat(mapper.readValue(JSON.write(PLAN), PlanDocument.class)).isEqualTo(PLAN);
        assertThat(mapper.readValue(JSON.write(PLAN), CoalitionPlan.class)).isEqualTo(PLAN);
        assertThat(mapper.readValue(mapper.writeValueAsString(GOAL), Goal.class))
                .isEqualTo(GOAL);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_type_that_holds_ours_comes_back_equal(Host host) {
        JsonMapper mapper = host.with();
        String text = mapper.writeValueAsString(DOSSIER);
        assertThat(mapper.readValue(text, Dossier.class)).isEqualTo(DOSSIER);
        // ours lie in it as PlanJson would write them
        assertThat(minified(text)).contains(minified(JSON.write(PLAN)));
    }

    @Test
    void documents_of_every_sort_come_back_equal_from_a_host() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        Plans.sample(40).forEach(document -> {
            String text = mapper.writeValueAsString(document);
            assertThat(minified(text)).isEqualTo(minified(JSON.write(document)));
            assertThat(mapper.readValue(text, PlanDocument.class)).isEqualTo(document);
            assertThat(mapper.readValue(text.getBytes(StandardCharsets.UTF_8), PlanDocument.class))
                    .isEqualTo(document);
        });
    }

    @Test
    void scalars_are_written_as_in_a_document() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        assertThat(mapper.writeValueAsString(List.of(PartialDate.parse("2020-40~"))))
                .isEqualTo("[\"2020-40~\"]");
        assertThat(mapper.writeValueAsString(Percentage.ofPercent("50.70"))).isEqualTo("50.70");
        assertThat(mapper.writeValueAsString(GoalLevel.MAIN)).isEqualTo("\"main\"");
        assertThat(mapper.writeValueAsString(Label.from(Map.of("nl", "N", "en", "E"))))
                .isEqualTo("{\"en\":\"E\",\"nl\":\"N\"}");
        assertThat(mapper.readValue("\"2020-40~\"", PartialDate.class)).isEqualTo(PartialDate.parse("2020-40~"));
        assertThat(mapper.readValue("50.70", Percentage.class)).isEqualTo(Percentage.ofPercent("50.70"));
        assertThat(mapper.readValue("[\"main\"]", GoalLevel[].class)).containsExactly(GoalLevel.MAIN);
    }

    @Test
    void a_choice_is_read_as_the_choice_and_as_the_alternative() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        String text = "{\"type\":\"at-most\",\"share\":50.70}";
        assertThat(mapper.writeValueAsString(AT_MOST)).isEqualTo(text);
        assertThat(mapper.writerFor(GoalTarget.class).writeValueAsString(AT_MOST))
                .isEqualTo(text);
        assertThat(mapper.readValue(text, GoalTarget.class)).isEqualTo(AT_MOST);
        assertThat(mapper.readValue(text, AtMost.class)).isEqualTo(AT_MOST);
        // one alternative is not another
        DatabindException refused =
                catchThrowableOfType(DatabindException.class, () -> mapper.readValue(text, TrendBroken.class));
        assertThat(refused.getOriginalMessage())
                .isEqualTo("/type: 'type' does not know this value. Allowed are: trend-broken.");
        assertThat(catchThrowableOfType(
                        DatabindException.class, () -> mapper.readValue(JSON.write(PLAN), Programme.class)))
                .hasMessageContaining("/kind: 'kind' does not know this value. Allowed are: programme.");
    }

    @Test
    void trees_and_conversions_keep_what_is_stated() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        JsonNode tree = mapper.readTree(JSON.write(PLAN));
        assertThat(mapper.treeToValue(mapper.valueToTree(PLAN), PlanDocument.class))
                .isEqualTo(PLAN);
        assertThat(mapper.convertValue(PLAN, PlanDocument.class)).isEqualTo(PLAN);
        assertThat(mapper.valueToTree(PLAN).get("goals").get(0).get("id").asString())
                .isEqualTo("g");
        // a tree that a host read itself has lost the decimals, unless it asked for them
        assertThat(mapper.treeToValue(tree, PlanDocument.class).getId()).isEqualTo("a");
        JsonMapper exact = mapper.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(exact.treeToValue(exact.readTree(JSON.write(PLAN)), PlanDocument.class))
                .isEqualTo(PLAN);
    }

    // ---- Not ours

    @ParameterizedTest
    @MethodSource("hosts")
    void the_types_of_the_host_are_untouched(Host host) {
        String text = host.without().writeValueAsString(OWN);
        assertThat(host.with().writeValueAsString(OWN)).isEqualTo(text);
        assertThat(host.with().readValue(text, Own.class))
                .isEqualTo(host.without().readValue(text, Own.class));
    }

    // ---- How it gets into a mapper

    @Test
    void the_service_loader_finds_it() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.writeValueAsString(GoalLevel.MAIN)).isEqualTo("\"main\"");
        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(SamenplanModule.class);
    }

    @Test
    void it_may_be_added_twice() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new SamenplanModule())
                .addModule(new SamenplanModule())
                .build();
        assertThat(mapper.registeredModules().stream().filter(SamenplanModule.class::isInstance))
                .hasSize(1);
        assertThat(mapper.readValue(mapper.writeValueAsString(DOSSIER), Dossier.class))
                .isEqualTo(DOSSIER);
    }

    // ---- Faults

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                // what stands in a host's list of goals | line and column | what is said, with the pointer in the whole
                "{'id': 'g', 'title': 5} | 2:39 | /goals/1/title: text between quotation marks belongs here,",
                "{'id': 'g', 'title': null} | 2:39 | /goals/1/title: There is null at 'title';",
                "{'id': 'g'} | 2:28 | /goals/1: 'goal' lacks 'title'.",
                "{'id': 'g', 'titel': 'G'} | 2:42 | /goals/1/titel: The property 'titel' does not belong to 'goal'.",
                "{'id': 'g', 'id': 'h'} | 2:36 | /goals/1/id: The property 'id' stands here twice; leave one.",
                "{'id': 'g', 'level': 'MAIN'} | 2:39 | /goals/1/level: 'level' does not know this value.",
                "{'x-a': {'b': [null]}} | 2:33 | /goals/1/x-a/b/0: There is null at 'b';",
                "{'period': {'duration': '4'}} | 2:42 | /goals/1/period/duration: 'duration' is not written right.",
                "{'period': 5} | 2:29 | /goals/1/period: 'period' belongs here, but there is a number.",
                "{'targets': {}} | 2:30 | /goals/1/targets: a list between [ and ] belongs here,",
                "{'targets': [[]]} | 2:31 | /goals/1/targets/0: 'target' belongs here, but there is a list",
                "{'targets': [{'share': 5, 'type': 'trend-broken'}]} | - | /goals/1/targets/0/share: The property 'share'",
                "{'targets': [{'type': 'at-most'}]} | - | /goals/1/targets/0: This cannot be: Level must be",
                "5 | 2:18 | /goals/1: 'goal' belongs here, but there is a number.",
                "[] | 2:18 | /goals/1: 'goal' belongs here, but there is a list"
            })
    void a_fault_is_an_exception_of_jackson_with_our_sentence_and_the_place_in_the_whole(
            String goal, String place, String message) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        String text = "{\"caseNumber\": \"z-1\",\n \"goals\": [GOAL, ".replace("GOAL", "null")
                + goal.replace('\'', '"')
                + "]}";
        DatabindException failure =
                catchThrowableOfType(DatabindException.class, () -> mapper.readValue(text, Dossier.class));
        assertThat(failure.getOriginalMessage()).startsWith(message);
        assertThat(failure.getLocation().getLineNr()).isEqualTo(2);
        if (!place.equals("-")) {
            assertThat(failure.getLocation().getLineNr() + ":"
                            + failure.getLocation().getColumnNr())
                    .isEqualTo(place);
        }
        assertThat(failure.getPath()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void unknown_keys_and_numbers_for_texts_are_refused_whatever_the_host_allows(Host host) {
        JsonMapper mapper = host.with();
        Stream.of(
                        "{\"id\": \"g\", \"title\": \"G\", \"qq\": 1}",
                        "{\"id\": \"g\", \"title\": 5}",
                        "{\"id\": \"g\", \"Title\": \"G\"}",
                        "{\"id\": \"g\", \"title\": [\"G\"]}",
                        "{\"id\": \"g\", \"title\": \"G\", \"level\": \"MAIN\"}",
                        "{\"id\": \"g\", \"title\": \"G\", \"level\": 1}",
                        "{\"id\": \"g\", \"title\": \"G\", \"level\": \"\"}",
                        "{\"id\": \"g\", \"title\": \"G\", \"pillars\": \"een/twee\"}",
                        "\"\"")
                .forEach(text -> assertThat(
                                catchThrowableOfType(DatabindException.class, () -> mapper.readValue(text, Goal.class)))
                        .as(text)
                        .isNotNull());
    }

    @Test
    void a_null_for_a_part_is_a_null_in_the_host_as_for_any_of_its_types() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        Dossier dossier = mapper.readValue(
                "{\"plan\": null, \"goals\": [null], \"targets\": {\"a\": null}, \"since\": null}", Dossier.class);
        assertThat(dossier.plan()).isNull();
        assertThat(dossier.goals()).containsExactly((Goal) null);
        assertThat(dossier.targets()).containsEntry("a", null);
        assertThat(dossier.since()).isEmpty();
        assertThat(dossier.share()).isNull();
        assertThat(mapper.writeValueAsString(Arrays.asList(GoalLevel.MAIN, null)))
                .isEqualTo("[\"main\",null]");
        assertThat(mapper.readValue("null", Goal.class)).isNull();
    }

    @Test
    void a_huge_number_is_refused_in_a_host_too() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        assertThat(catchThrowableOfType(
                        DatabindException.class, () -> mapper.readValue("{\"exact\": 1e999999999}", Quantity.class)))
                .hasMessageContaining("A number may be at most 100 characters long");
    }

    @Test
    void what_the_parser_of_the_host_lets_through_does_no_harm() {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .build())
                .addModule(new SamenplanModule())
                .build();
        assertThat(catchThrowableOfType(
                        DatabindException.class, () -> mapper.readValue("{\"exact\": NaN}", Quantity.class)))
                .isNotNull();
        assertThat(mapper.readValue("{'exact': 5}", Quantity.class).getExact()).contains(new BigDecimal(5));
        assertThat(mapper.readValue(mapper.writeValueAsString(PLAN), PlanDocument.class))
                .isEqualTo(PLAN);
    }

    @Test
    void golden_files_are_read_by_a_mapper_as_by_plan_json() throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        for (String file : GoldenFilesTest.FILES) {
            byte[] bytes = GoldenFilesTest.bytes(file);
            PlanDocument document = mapper.readValue(bytes, PlanDocument.class);
            assertThat(document).isEqualTo(JSON.read(bytes).orThrow());
            List<PlanDocument> listed = mapper.readValue(
                    "[" + new String(bytes, StandardCharsets.UTF_8) + "]", new TypeReference<List<PlanDocument>>() {});
            assertThat(listed).containsExactly(document);
        }
    }

    private static String minified(String text) {
        return Json.parse(text).minified().text();
    }

    @Test
    void constants_and_dates_can_be_the_keys_of_a_map_of_the_host() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        Map<GoalLevel, Integer> levels = Map.of(GoalLevel.MAIN, 2);
        Map<PartialDate, Integer> dates = Map.of(PartialDate.parse("2020-23"), 1);

        assertThat(mapper.writeValueAsString(levels)).isEqualTo("{\"main\":2}");
        assertThat(mapper.writeValueAsString(dates)).isEqualTo("{\"2020-23\":1}");
        assertThat(mapper.readValue("{\"main\":2}", new TypeReference<Map<GoalLevel, Integer>>() {}))
                .isEqualTo(levels);
        assertThat(mapper.readValue("{\"2020-23\":1}", new TypeReference<Map<PartialDate, Integer>>() {}))
                .isEqualTo(dates);
        assertThat(catchThrowableOfType(
                        DatabindException.class,
                        () -> mapper.readValue("{\"MAIN\":2}", new TypeReference<Map<GoalLevel, Integer>>() {})))
                .hasMessageContaining("MAIN");
    }

    @Test
    void extensions_can_be_a_property_of_the_host() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();
        Extensions extensions = Extensions.of("x-zaak", List.of("a", new BigDecimal("1.50")));

        assertThat(mapper.writeValueAsString(extensions)).isEqualTo("{\"x-zaak\":[\"a\",1.50]}");
        assertThat(mapper.readValue("{\"x-zaak\":[\"a\",1.50]}", Extensions.class))
                .isEqualTo(extensions);
    }

    @Test
    void enums_that_are_not_of_the_model_are_left_to_the_host() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();

        assertThat(mapper.writeValueAsString(Language.DUTCH)).isEqualTo("\"DUTCH\"");
    }
}
