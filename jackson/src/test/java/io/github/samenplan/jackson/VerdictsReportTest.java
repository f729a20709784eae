package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.Plans;
import io.github.samenplan.finding.Language;
import io.github.samenplan.plan.GoalVerdict;
import io.github.samenplan.plan.PlanVerdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Verdicts on goals, as other programs read them. */
class VerdictsReportTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final PlanJson READING = PlanJson.withoutConstraints();
    private static final Path EVERY_VERDICT = Path.of(
            "../examples/usage/src/main/resources/io/github/samenplan/examples/usage/voorbeeldstad-doelen.json");
    private static final Path FOR_THE_SECOND_VALIDATOR = Path.of("target/schema-check");

    private static JudgedDocument judged(String file, Reading reading) {
        return new JudgedDocument(
                file, reading, PlanVerdicts.of(reading.orThrow()).on(DAY));
    }

    /** The numbers by hand: se = sqrt(1.5^2 + 1^2), T = 4 / se, detectable = (2 + 0.8416212) se, p by R's pnorm. */
    @Test
    void the_golden_report_is_written_to_the_byte() throws IOException {
        Reading plan = READING.read(ReadingCases.inPlan("""
                "goals": [{"id": "g", "title": "Niet meer", "period": {"begin": "2020", "end": "2024"},
                  "targets": [{"type": "no-significant-increase", "wording": "niet meer"}, {"type": "milestone-reached",
                    "milestone": "kaart", "reached": "2023"}], "indicatorIds": ["i"]}],
                "indicators": [{"id": "i", "name": "Eenzaam", "measurements": [
                  {"id": "oud", "period": "2020", "share": 40, "uncertainty": {"standardError": 1.5}},
                  {"id": "nieuw", "period": "2024", "share": 44, "uncertainty": {"standardError": 1}}]}]
                """));
        VerdictsReport report = VerdictsReport.of(DAY, List.of(judged("plannen/één.json", plan)))
                .by("samenplan", "1.2.3");

        assertThat(report.toJson()).isEqualTo(new String(GoldenFilesTest.bytes("verdict-report.json"), UTF_8));
        assertThat(Schemas.errors(report.toJson())).isEmpty();
        assertThat(report).hasToString("2025-06-01: 1 documents");
    }

    @Test
    void a_report_on_nothing_is_a_report() {
        assertThat(VerdictsReport.of(DAY, List.of()).toJson()).isEqualTo("""
                {
                  "format": "samenplan/1.0",
                  "kind": "verdict-report",
                  "date": "2025-06-01",
                  "documents": []
                }
                """);
    }

    @Test
    void every_verdict_that_there_is_fits_the_schema() throws IOException {
        List<JudgedDocument> documents = Stream.concat(
                        Stream.of(Files.readString(EVERY_VERDICT)),
                        Plans.sample(40).stream().map(READING::write))
                .map(text -> judged("plan.json", READING.read(text)))
                .toList();
        String text = VerdictsReport.of(DAY, documents).toJson();
        Files.createDirectories(FOR_THE_SECOND_VALIDATOR);
        Files.writeString(FOR_THE_SECOND_VALIDATOR.resolve("verdict-report.json"), text);

        assertThat(Schemas.errors(text)).isEmpty();
        JsonNode report = Schemas.tree(text).orElseThrow();
        for (int i = 0; i < documents.size(); i++) {
            List<GoalVerdict> verdicts = documents.get(i).goals();
            JsonNode goals = report.path("documents").path(i).path("goals");
            assertThat(goals.valueStream()
                            .map(goal -> goal.path("sentence").path("nl").asString()))
                    .containsExactlyElementsOf(verdicts.stream()
                            .map(goal -> goal.verdict().sentence(Language.DUTCH))
                            .toList());
            assertThat(goals.valueStream().map(goal -> goal.path("outcome").asString()))
                    .containsExactlyElementsOf(verdicts.stream()
                            .map(goal -> Scalars.name(goal.verdict().getOutcome()))
                            .toList());
        }
    }

    @Test
    void where_chance_plays_no_part_there_is_no_chance_in_the_report() {
        Reading counted = READING.read(ReadingCases.inPlan("""
                "goals": [{"id": "g", "title": "Minder", "period": {"begin": "2020", "end": "2024"},
                  "targets": [{"type": "at-most", "share": 41}], "indicatorIds": ["i"]}],
                "indicators": [{"id": "i", "name": "Eenzaam", "method": "registry",
                  "measurements": [{"id": "m", "period": "2024", "share": 38}]}]
                """));
        JsonNode target = Schemas.tree(VerdictsReport.of(DAY, List.of(judged("plan.json", counted)))
                        .toJson())
                .orElseThrow()
                .at("/documents/0/goals/0/targets/0");
        assertThat(target.at("/tests/0").propertyNames()).containsExactly("subject", "test", "estimate", "reference");
        assertThat(target.path("level").decimalValue()).isEqualByComparingTo("41");
    }

    @Test
    void what_is_no_document_has_no_verdict() {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> new JudgedDocument("krom.json", READING.read("{"), List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> VerdictsReport.of(null, List.of()))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> VerdictsReport.of(DAY, List.of()).by(null, "1"))
                .withMessage("program");
    }
}
