package io.github.samenplan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.samenplan.Plans;
import io.github.samenplan.approach.Goal;
import io.github.samenplan.completeness.Answer;
import io.github.samenplan.completeness.Baseline;
import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.CompletenessReport;
import io.github.samenplan.completeness.CompletenessRule;
import io.github.samenplan.completeness.Demand;
import io.github.samenplan.completeness.ProfileBlock;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.completeness.Question;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.completeness.Waiver;
import io.github.samenplan.completeness.WaiverList;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The report of a check, as other programs read it. */
class CheckReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PlanJson CHECKED = SchemaProperties.READER;
    private static final Path FOR_THE_SECOND_VALIDATOR = Path.of("target/schema-check");

    // ---- One report, by hand

    private static final CompletenessRule MET =
            rule("goal-missing", Severity.ERROR, parts -> Answer.met(parts.of(Goal.class)));
    private static final CompletenessRule NOT_MET_AT_GOALS = rule(
            "goal-vague",
            Severity.WARNING,
            parts -> Answer.notMet(parts.of(Goal.class).stream()
                    .map(goal -> Answer.Evidence.at(goal.getLocation(), Words.of("twee", "two")))
                    .toList()));
    private static final CompletenessRule ASIDE = rule("nothing-asked", Severity.INFO, parts -> Answer.notApplicable());
    private static final CompletenessRule NOT_MET = rule(
            "budget-missing",
            Severity.INFO,
            parts -> Answer.notMet(List.of(Answer.Evidence.at(Location.ofDocument(), Words.of("geld", "money")))));

    static final CompletenessCheck CHECK = CompletenessCheck.of(
            List.of(CompletenessProfile.builder()
                    .id("proef")
                    .version("0.2")
                    .name(Label.of("nl", "Proef").and("en", "Trial"))
                    .addBlocks(
                            block("doelen", "Doelen", "Goals", MET, NOT_MET_AT_GOALS),
                            block("overig", "Overig", "Other", ASIDE, NOT_MET))
                    .build()),
            RuleCatalogue.of(MET, NOT_MET_AT_GOALS, ASIDE, NOT_MET));

    private static final WaiverList WAIVERS = WaiverList.builder()
            .addWaivers(Waiver.builder()
                    .rule("budget-missing")
                    .reason("De begroting komt in het najaar.")
                    .owner("beleidsmedewerker")
                    .until(PartialDate.of(DAY))
                    .build())
            .build();

    @TempDir
    private Path folder;

    private static ProfileBlock block(String id, String dutch, String english, CompletenessRule... rules) {
        return ProfileBlock.builder()
                .id(id)
                .name(Label.of("nl", dutch).and("en", english))
                .addAllDemands(Stream.of(rules).map(Demand::of).toList())
                .build();
    }

    private static CompletenessRule rule(String code, Severity severity, Function<PlanParts, Answer> question) {
        return new CompletenessRule() {
            @Override
            public FindingCode getCode() {
                return FindingCode.of(code, severity, "Hier ontbreekt '{0}'.", "'{0}' is missing here.");
            }

            @Override
            public Words getAdvice() {
                return Words.of("Vul aan.", "Add it.");
            }

            @Override
            public Words getSource() {
                return Words.ofBoth("Handreiking 2024");
            }

            @Override
            public Answer check(Question asked) {
                return question.apply(asked.getParts());
            }
        };
    }

    @Test
    void the_golden_report_is_written_to_the_byte() throws IOException {
        Reading good = CHECKED.read(
                ReadingCases.inPlan(
                        "\"uri\": \"https://example.org/plan\", \"goals\": [{\"id\": \"g\", \"title\": \"Meer \\\"samen\\\"\"}]"));
        Reading bare = PlanJson.withoutConstraints().read(ReadingCases.inPlan("\"summary\": \"s\""));
        CheckReport report = CheckReport.of(
                        DAY,
                        List.of(
                                new CheckedDocument(
                                        "plannen/goed.json", good, Optional.of(CHECK.run(good.orThrow(), DAY))),
                                unchecked("plannen/één.json", CHECKED.read(ReadingCases.inPlan("\"summary\": 's'"))),
                                unchecked("krom.json", CHECKED.read(ReadingCases.inPlan("\"summary\": \" \""))),
                                unchecked("kaal.json", bare)))
                .by("samenplan", "1.2.3");

        assertThat(report.toJson()).isEqualTo(new String(GoldenFilesTest.bytes("check-report.json"), UTF_8));
        assertThat(Schemas.errors(report.toJson())).isEmpty();
        assertThat(report).hasToString("2026-01-01: 4 documents");
    }

    private static CheckedDocument unchecked(String file, Reading reading) {
        return new CheckedDocument(file, reading, Optional.empty());
    }

    /** Two vague goals, one accepted for a time and one known; no budget; and people who judged otherwise. */
    @Test
    void what_is_waived_or_known_or_not_checked_is_told_apart_to_the_byte() throws IOException {
        Reading plan = CHECKED.read(ReadingCases.inPlan("""
                "status": "adopted", "goals": [{"id": "een", "title": "Eén"}, {"id": "twee", "title": "Twee"}],
                "frameworks": [{"id": "proef", "version": "1", "name": {"nl": "P"}, "pillars": [
                  {"id": "doelen", "name": {"nl": "D"}}]}],
                "selfAssessments": [{"id": "zelf", "title": "Zelf", "frameworkId": "proef", "ratings": [
                  {"item": "Doelen", "pillarId": "doelen", "light": "green"}]}]"""));
        CheckReading<WaiverList> waivers = read("""
                {"format": "samenplan/1.0", "kind": "waiver-list", "waivers": [
                  {"rule": "goal-vague", "place": "een", "reason": "Wordt in mei scherper gesteld.",
                   "owner": "beleidsmedewerker", "until": "2026-05"},
                  {"rule": "goal-missing", "reason": "Die komen nog.", "owner": "beleidsmedewerker", "until": "2026-05"},
                  {"rule": "budget-missing", "reason": "Nog niet rond.", "owner": "beleidsmedewerker", "until": "2025"}]}
                """, WaiverList.class);
        Baseline baseline = read("""
                        {"format": "samenplan/1.0", "kind": "baseline", "date": "2025-06-01", "gaps": [
                          {"rule": "goal-vague", "document": "a", "place": "een", "times": 1},
                          {"rule": "goal-vague", "document": "a", "place": "twee", "times": 1}]}
                        """, Baseline.class).orThrow();
        CompletenessReport given = baseline.applyTo(waivers.orThrow().applyTo(CHECK.run(plan.orThrow(), DAY)));
        Reading halfRead = CHECKED.read(ReadingCases.inPlan("\"summary\": 's'"));

        CheckReport report = CheckReport.of(
                        DAY,
                        List.of(
                                new CheckedDocument("plan.json", plan, Optional.of(given)),
                                unchecked("krom.json", halfRead)))
                .withWaiverFindings(waivers.orThrow().findings(List.of(given), DAY).stream()
                        .map(waivers::located)
                        .toList());

        assertThat(report.toJson()).isEqualTo(new String(GoldenFilesTest.bytes("check-report-accepted.json"), UTF_8));
        assertThat(Schemas.errors(report.toJson())).isEmpty();
    }

    private <T extends CheckDocument> CheckReading<T> read(String text, Class<T> kind) throws IOException {
        // Its rules are in no catalogue that is shipped
        return CheckJson.withoutConstraints()
                .with(RuleCatalogue.of(MET, NOT_MET_AT_GOALS, ASIDE, NOT_MET))
                .read(Files.writeString(folder.resolve(kind.getSimpleName() + ".json"), text), kind);
    }

    @Test
    void a_report_on_nothing_is_a_report() {
        assertThat(CheckReport.of(DAY, List.of()).toJson()).isEqualTo("""
                {
                  "format": "samenplan/1.0",
                  "kind": "check-report",
                  "date": "2026-01-01",
                  "counts": {
                    "documents": 0,
                    "usable": 0,
                    "errors": 0,
                    "warnings": 0,
                    "infos": 0,
                    "waived": 0,
                    "known": 0
                  },
                  "profiles": [],
                  "waiverFindings": [],
                  "documents": []
                }
                """);
    }

    @Test
    void null_is_refused_at_the_door() {
        assertThatNullPointerException()
                .isThrownBy(() -> CheckReport.of(null, List.of()))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> CheckReport.of(DAY, null));
        assertThatNullPointerException()
                .isThrownBy(() -> CheckReport.of(DAY, List.of()).by("samenplan", null))
                .withMessage("version");
        assertThatNullPointerException()
                .isThrownBy(() -> unchecked(null, CHECKED.read("")))
                .withMessage("file");
    }

    // ---- Any report

    @Test
    void reports_on_generated_and_broken_documents_are_as_their_schema_says() throws IOException {
        List<CheckedDocument> documents = Stream.concat(
                        Plans.sample(60).stream().map(CHECKED::write),
                        ReadingCases.all().map(ReadingCases.Case::text))
                .map(CHECKED::read)
                .map(reading -> new CheckedDocument("plan.json", reading, completeness(reading)))
                .toList();
        String text = CheckReport.of(DAY, documents).toJson();
        Files.createDirectories(FOR_THE_SECOND_VALIDATOR);
        Files.writeString(FOR_THE_SECOND_VALIDATOR.resolve("check-report.json"), text);

        assertThat(Schemas.errors(text)).isEmpty();
        JsonNode report = Schemas.tree(text).orElseThrow();
        assertThat(report.path("documents")).hasSize(documents.size());
        // The counts are those of what is told
        assertThat(report.path("counts").path("errors").asInt()).isEqualTo(found(report, "error"));
        assertThat(report.path("counts").path("warnings").asInt()).isEqualTo(found(report, "warning"));
        assertThat(report.path("counts").path("infos").asInt()).isEqualTo(found(report, "info"));
        assertThat(report.path("counts").path("usable").asInt()).isEqualTo(60);
        assertThat(report.path("counts").path("waived").asInt())
                .isEqualTo(gaps(report).filter(gap -> gap.has("waiver")).count())
                .isPositive();
        assertThat(report.path("counts").path("known").asInt())
                .isEqualTo(gaps(report)
                        .filter(gap -> !gap.has("waiver") && gap.path("known").asBoolean())
                        .count())
                .isPositive();
        for (JsonNode check : report.findValues("checks").stream()
                .flatMap(JsonNode::valueStream)
                .toList()) {
            List<String> outcomes = check.findValuesAsString("outcome");
            assertThat(outcomes)
                    .filteredOn("met"::equals)
                    .hasSize(check.path("met").asInt());
            assertThat(outcomes)
                    .filteredOn("not-met"::equals)
                    .hasSize(check.path("notMet").asInt());
            assertThat(outcomes)
                    .filteredOn("not-applicable"::equals)
                    .hasSize(check.path("notApplicable").asInt());
        }
    }

    private static int found(JsonNode report, String severity) {
        return (int) Stream.concat(
                        report.path("documents").findValues("findings").stream().flatMap(JsonNode::valueStream),
                        gaps(report)
                                .filter(gap -> gap.path("counts").asBoolean())
                                .map(gap -> gap.path("finding")))
                .filter(finding -> finding.path("severity").asString().equals(severity))
                .count();
    }

    private static Stream<JsonNode> gaps(JsonNode report) {
        return report.path("documents").findValues("gaps").stream().flatMap(JsonNode::valueStream);
    }

    static Optional<CompletenessReport> completeness(Reading reading) {
        return reading.getDocument()
                .filter(document -> reading.succeeded())
                .map((PlanDocument document) ->
                        CompletenessCheck.of(Profiles.NATIONAL_FIVE_PILLARS).run(document, DAY))
                .map(WAIVERS::applyTo)
                .map(report -> Baseline.of(
                                PartialDate.of(DAY), report.gaps().size() % 2 == 0 ? List.of(report) : List.of())
                        .applyTo(report));
    }
}
