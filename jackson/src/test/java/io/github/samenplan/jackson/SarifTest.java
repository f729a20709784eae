package io.github.samenplan.jackson;

import static io.github.samenplan.finding.Language.DUTCH;
import static io.github.samenplan.finding.Language.ENGLISH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.samenplan.Plans;
import io.github.samenplan.completeness.Baseline;
import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.KnownGap;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.completeness.Waiver;
import io.github.samenplan.completeness.WaiverList;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings of a check in SARIF 2.1.0. */
class SarifTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PlanJson CHECKED = SchemaProperties.READER;
    private static final Path FOR_THE_SECOND_VALIDATOR = Path.of("target/schema-check");

    /** The schema of OASIS, from a library for SARIF; this project has no copy of it. */
    private static final String OASIS = resource("/schema/sarif-schema-2.1.0.json");

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(OASIS, InputFormat.JSON);

    @TempDir
    Path folder;

    // ---- One log, by hand

    @Test
    void the_golden_log_is_written_to_the_byte() throws IOException {
        String log = golden().toSarif(DUTCH);

        assertThat(log).isEqualTo(new String(GoldenFilesTest.bytes("check-report.sarif"), UTF_8));
        assertThat(errors(log)).isEmpty();
    }

    /** Two gaps at goals of which one is waived, one gap known from before, faults, and a file that is not there. */
    private static CheckReport golden() {
        Reading good = CHECKED.read(ReadingCases.inPlan("""
                "goals": [
                  {"id": "g", "title": "Meer {samen} [of](https://example.org) niet"},
                  {"id": "h", "title": "Minder alleen"}
                ]"""));
        CompletenessReport report = CheckReportTest.CHECK.run(good.orThrow(), DAY);
        WaiverList waivers = WaiverList.builder()
                .addWaiver(Waiver.builder()
                        .rule("goal-vague")
                        .place("h")
                        .reason("Wordt uitgewerkt na de zomer")
                        .owner("wethouder sociaal domein")
                        .until(PartialDate.parse("2026-09"))
                        .build())
                .build();
        Baseline baseline = Baseline.builder()
                .date(PartialDate.parse("2025-12-01"))
                .addGap(KnownGap.builder()
                        .document("a")
                        .rule("budget-missing")
                        .place("a")
                        .times(BigDecimal.ONE)
                        .build())
                .build();
        Reading missing;
        try (Stream<Reading> readings = CHECKED.bulk().read(Path.of("er is niet.json"))) {
            missing = readings.findFirst().orElseThrow();
        }
        return CheckReport.of(
                        DAY,
                        List.of(
                                new CheckedDocument(
                                        "plannen/één plan.json",
                                        good,
                                        Optional.of(baseline.applyTo(waivers.applyTo(report)))),
                                unchecked("plannen\\krom.json", "{\"titel\": \"t\"}"),
                                new CheckedDocument("er is niet.json", missing, Optional.empty())))
                .by("samenplan", "1.2.3");
    }

    private static CheckedDocument unchecked(String file, String text) {
        return new CheckedDocument(file, CHECKED.read(text), Optional.empty());
    }

    @Test
    void what_a_plan_says_is_no_placeholder_and_no_link() {
        JsonNode results = tree(golden().toSarif(ENGLISH)).at("/runs/0/results");

        assertThat(results.path(0).at("/message/text").asString())
                .isEqualTo("goal 'Meer {{samen}} [of] (https://example.org) niet': 'two' is missing here.");
    }

    @Test
    void the_same_in_english_differs_in_its_sentences_only() {
        JsonNode dutch = tree(golden().toSarif(DUTCH)).at("/runs/0");
        JsonNode english = tree(golden().toSarif(ENGLISH)).at("/runs/0");

        assertThat(english.path("language").asString()).isEqualTo("en");
        for (String kept : List.of("ruleId", "ruleIndex", "level", "partialFingerprints", "physicalLocation")) {
            assertThat(english.findValues(kept)).isNotEmpty().isEqualTo(dutch.findValues(kept));
        }
        assertThat(english.at("/results/1/suppressions/0/justification").asString())
                .isEqualTo("Wordt uitgewerkt na de zomer (wethouder sociaal domein, until 2026-09)");
        assertThat(english.at("/tool/driver/rules/0/help/text").asString())
                .isEqualTo("Add it.\n\nSource: Handreiking 2024\n\nAsked by: Trial, Goals");
    }

    @Test
    void a_rule_that_two_profiles_ask_is_there_once_and_so_is_what_it_finds() {
        Reading reading = CHECKED.read(ReadingCases.inPlan("\"summary\": \"s\""));
        CompletenessReport both = CompletenessCheck.of(
                        List.of(Profiles.LOCAL_POLICY, Profiles.NATIONAL_FIVE_PILLARS), RuleCatalogue.shipped())
                .run(reading.orThrow(), DAY);
        String shared = "network-missing";
        assertThat(both.getProfiles())
                .allSatisfy(profile -> assertThat(profile.findings())
                        .extracting(finding -> finding.getCode().getId())
                        .contains(shared));

        JsonNode run = tree(CheckReport.of(DAY, List.of(new CheckedDocument("a.json", reading, Optional.of(both))))
                        .toSarif(ENGLISH))
                .at("/runs/0");

        assertThat(run.at("/tool/driver/rules").findValuesAsString("id"))
                .doesNotHaveDuplicates()
                .contains(shared);
        assertThat(run.path("results").findValuesAsString("ruleId"))
                .hasSameSizeAs(both.gaps())
                .containsOnlyOnce(shared);
    }

    // ---- Names that stay

    @Test
    void a_result_keeps_its_name_when_lines_parts_and_folders_move() {
        String goal = "{\"id\": \"g\", \"title\": \"Meer samen\"}";
        String before = ReadingCases.inPlan("\"goals\": [" + goal + "]");
        String after =
                ReadingCases.inPlan("\n\"goals\": [\n{\"id\": \"nieuw\", \"title\": \"Eerder\"},\n" + goal + "]");

        JsonNode one =
                tree(report("/home/een/plan.json", before).toSarif(DUTCH)).at("/runs/0/results");
        JsonNode other =
                tree(report("C:\\plannen\\plan.json", after).toSarif(DUTCH)).at("/runs/0/results");

        assertThat(one).hasSize(2);
        assertThat(other).hasSize(3);
        // The goal that was there, and the plan as a whole
        assertThat(other.path(1).path("partialFingerprints"))
                .isEqualTo(one.path(0).path("partialFingerprints"));
        assertThat(other.path(2).path("partialFingerprints"))
                .isEqualTo(one.path(1).path("partialFingerprints"));
        assertThat(other.path(1)
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isNotEqualTo(one.path(0)
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt());
        assertThat(other.findValuesAsString("samenplan/v1")).doesNotHaveDuplicates();
    }

    private static CheckReport report(String file, String text) {
        Reading reading = CHECKED.read(text);
        return CheckReport.of(
                DAY,
                List.of(new CheckedDocument(
                        file, reading, Optional.of(CheckReportTest.CHECK.run(reading.orThrow(), DAY)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # name                    | address (RFC 3986, RFC 8089)
            plan.json                 | plan.json
            plannen/een plan.json     | plannen/een%20plan.json
            plannen\\plan.json        | plannen/plan.json
            één.json                  | %C3%A9%C3%A9n.json
            ./a/./b/../plan.json      | a/plan.json
            ../plan.json              | ../plan.json
            50%#1?.json               | 50%25%231%3F.json
            a:b.json                  | a%3Ab.json
            /plannen/plan.json        | file:///plannen/plan.json
            /a/../plan 1.json         | file:///plan%201.json
            C:\\plannen\\één.json     | file:///C:/plannen/%C3%A9%C3%A9n.json
            \\\\server\\deel\\a.json  | file://server/deel/a.json
            """)
    void the_name_of_a_file_becomes_an_address(String name, String address) {
        assertThat(FileAddress.of(name)).isEqualTo(address);
    }

    @Test
    void a_file_is_named_as_the_report_names_it_unless_it_has_many_documents() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{}\n");
        List<CheckedDocument> documents = List.of(
                new CheckedDocument("plannen/plan.json", CHECKED.read(file), Optional.empty()),
                new CheckedDocument(
                        "plannen/alle.ndjson:3:1", bulk("{}\n\n{}\n").get(1), Optional.empty()));

        JsonNode results = tree(CheckReport.of(DAY, documents).toSarif(DUTCH)).at("/runs/0/results");

        assertThat(results.findValuesAsString("uri"))
                .containsExactly("plannen/plan.json", FileAddress.of(folder + "/alle.ndjson"));
        assertThat(results.findValues("startLine").stream().map(JsonNode::asInt))
                .containsExactly(1, 3);
    }

    private List<Reading> bulk(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("alle.ndjson"), text);
        try (Stream<Reading> readings = CHECKED.bulk().read(file)) {
            return readings.toList();
        }
    }

    // ---- Any log

    @ParameterizedTest
    @EnumSource(Language.class)
    void logs_on_generated_and_broken_documents_are_as_the_standard_says(Language language) throws IOException {
        List<CheckedDocument> documents = Stream.concat(
                        Plans.sample(10).stream().map(CHECKED::write),
                        ReadingCases.all().map(ReadingCases.Case::text))
                .map(CHECKED::read)
                .map(reading -> new CheckedDocument("plan.json", reading, CheckReportTest.completeness(reading)))
                .toList();
        String text = CheckReport.of(DAY, documents).toSarif(language);
        Files.createDirectories(FOR_THE_SECOND_VALIDATOR);
        Files.writeString(FOR_THE_SECOND_VALIDATOR.resolve("check-report-" + language.getTag() + ".sarif"), text);
        Files.writeString(FOR_THE_SECOND_VALIDATOR.resolveSibling("sarif-schema-2.1.0.json"), OASIS);

        assertThat(errors(text)).isEmpty();
        JsonNode run = tree(text).at("/runs/0");
        assertThat(run.path("results").size())
                .isEqualTo(documents.stream()
                        .mapToInt(document -> document.reading().getFindings().size()
                                + document.completeness()
                                        .map(report -> report.gaps().size())
                                        .orElse(0))
                        .sum());
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode result : run.path("results")) {
            assertThat(rules.path(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
        }
        JsonNode kinds = run.at("/tool/driver/notifications");
        for (JsonNode told : run.at("/invocations/0/toolExecutionNotifications")) {
            assertThat(kinds.path(told.at("/descriptor/index").asInt()).path("id"))
                    .isEqualTo(told.at("/descriptor/id"));
        }
    }

    @Test
    void the_schema_of_the_standard_does_refuse() throws IOException {
        JsonNode log = tree(golden().toSarif(DUTCH));
        ((ObjectNode) log.at("/runs/0/results/0")).remove("message");
        ((ObjectNode) log.at("/runs/0/results/1")).put("level", "severe");
        ((ObjectNode) log.at("/runs/0/results/2/locations/0/physicalLocation/artifactLocation"))
                .put("uri", "een plan.json");

        assertThat(SCHEMA.validate(log)).hasSize(3);
        Files.createDirectories(FOR_THE_SECOND_VALIDATOR);
        ((ObjectNode) log.at("/runs/0/results/0")).putObject("message").put("text", "t");
        ((ObjectNode) log.at("/runs/0/results/1")).put("level", "note");
        Files.writeString(FOR_THE_SECOND_VALIDATOR.resolve("bad-address.sarif"), log.toString());
    }

    private static List<Error> errors(String log) {
        return SCHEMA.validate(tree(log));
    }

    private static JsonNode tree(String text) {
        return Schemas.tree(text).orElseThrow();
    }

    private static String resource(String name) {
        try (InputStream stream = SarifTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
