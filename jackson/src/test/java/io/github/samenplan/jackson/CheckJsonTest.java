package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.samenplan.completeness.Answer;
import io.github.samenplan.completeness.Baseline;
import io.github.samenplan.completeness.CheckDocument;
import io.github.samenplan.completeness.CompletenessCheck;
import io.github.samenplan.completeness.CompletenessProfile;
import io.github.samenplan.completeness.CompletenessReport.ProfileResult;
import io.github.samenplan.completeness.CompletenessRule;
import io.github.samenplan.completeness.Profiles;
import io.github.samenplan.completeness.Question;
import io.github.samenplan.completeness.RuleCatalogue;
import io.github.samenplan.completeness.WaiverList;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.CoalitionPlan;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles, waivers and baselines as JSON. */
class CheckJsonTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final CheckJson JSON = CheckJson.using(VALIDATOR);

    @TempDir
    Path folder;

    static List<CompletenessProfile> shipped() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_profile_is_read_as_it_was_written(CompletenessProfile profile) {
        String text = JSON.write(profile);
        assertThat(JSON.read(text, CompletenessProfile.class).orThrow()).isEqualTo(profile);
        assertThat(text).startsWith("{\n  \"format\": \"samenplan/1.0\",\n  \"kind\": \"completeness-profile\",\n");
        assertThat(Schemas.errors(text)).isEmpty();
    }

    @Test
    void the_documents_on_the_page_are_canonical() throws IOException {
        String page = Files.readString(Path.of("docs/check-documents.md"));
        assertCanonical(page, "completeness-profile", CompletenessProfile.class);
        assertCanonical(page, "waiver-list", WaiverList.class);
        assertCanonical(page, "baseline", Baseline.class);
    }

    private static <T extends CheckDocument> void assertCanonical(String page, String kind, Class<T> type) {
        Matcher shown = Pattern.compile("(?s)<!-- " + kind + " -->\\R```json\\R(.*?)```")
                .matcher(page);
        assertThat(shown.find()).as(kind).isTrue();
        assertThat(JSON.write(JSON.read(shown.group(1), type).orThrow())).isEqualTo(shown.group(1));
        assertThat(Schemas.errors(shown.group(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'completeness-profile', 'id': 'p', 'version': '1', 'name': {'nl': 'P'}, 'block': []}",
                "{'kind': 'completeness-profile', 'id': 'P', 'version': '1', 'name': {'nl': 'P'}}",
                "{'kind': 'completeness-profile', 'id': 'p', 'name': {'nl': 'P'}}",
                "{'kind': 'completeness-profile', 'id': 'p', 'version': '1', 'name': {'nl': 'P'}, 'blocks': [{'id': 'b',"
                        + " 'name': {'nl': 'B'}, 'demands': [{'rule': 'goal-missing', 'settings': [{'parameter': 'at',"
                        + " 'value': 1.5}]}]}]}",
                "{'kind': 'waiver-list', 'waivers': [{'rule': 'goal-missing', 'reason': 'R', 'owner': 'O'}]}",
                "{'kind': 'waiver-list', 'waivers': []}",
                "{'kind': 'baseline', 'date': '1 mei 2026'}"
            })
    void what_the_reader_refuses_the_schema_refuses(String shorthand) {
        String text = shorthand
                .replace("{'kind'", "{'format': 'samenplan/1.0', 'kind'")
                .replace('\'', '"');
        Class<? extends CheckDocument> type = text.contains("profile")
                ? CompletenessProfile.class
                : text.contains("waiver") ? WaiverList.class : Baseline.class;
        assertThat(JSON.read(text, type).getDocument()).isEmpty();
        assertThat(Schemas.errors(text)).isNotEmpty();
    }

    @Test
    void a_profile_that_was_read_asks_with_its_own_severity_and_numbers() {
        CompletenessProfile profile = JSON.read(
                        profile("{\"rule\": \"budget-missing\", \"severity\": \"info\"}"), CompletenessProfile.class)
                .orThrow();
        ProfileResult result = CompletenessCheck.of(profile)
                .run(
                        CoalitionPlan.builder()
                                .id("plan")
                                .title("Plan")
                                .language("nl")
                                .build(),
                        LocalDate.of(2026, 6, 1))
                .getProfiles()
                .get(0);
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly(" INFO budget-missing: It is not stated where the money for the approach comes from.");
    }

    // ---- Faults

    @Test
    void every_fault_is_told_at_once_each_with_its_place_and_what_may_have_been_meant() {
        CheckReading<CompletenessProfile> reading = JSON.read("""
                {
                  "format": "samenplan/1.0",
                  "kind": "completeness-profile",
                  "id": "Dorpstad",
                  "version": "1",
                  "naam": {"nl": "Eisen"},
                  "blocks": [
                    {"id": "een", "name": {"nl": "Een"}, "demands": [{"rule": "budget-missing", "severity": "fatal"}]},
                    {"id": "twee", "name": {"nl": "Twee"}, "demands": []}
                  ]
                }
                """, CompletenessProfile.class);
        assertThat(reading.getDocument()).isEmpty();
        assertThat(reading.getFindings())
                .extracting(finding -> finding.getLocation().getLine().getAsInt() + " " + finding.getCode())
                .containsExactly(
                        "4 malformed-id",
                        "6 unknown-property", // 'name' in Dutch, and so one that is missing
                        "8 unknown-constant",
                        "9 empty-list");
        assertThat(reading.getFindings().get(1).message(Language.ENGLISH))
                .contains("Did you mean 'name'? That is missing here.");
        assertThat(reading).hasToString("no document, 4 findings");
    }

    @Test
    void behind_a_slip_in_the_json_the_rest_is_read_too() {
        CheckReading<CompletenessProfile> profile = JSON.read("""
                {
                  "format": "samenplan/1.0" "kind": "completeness-profile",
                  "id": 'dorpstad',
                  // by the alderman
                  "version": "1",
                  "name": {"nl": "Eisen",},
                  "blocks": [{"id": "basis", "name": {"nl": "Basis"},
                    "demands": [{"rule": "budget-mising"}, {"rule": "goal-missing", "severity": fatal}]
                }
                """, CompletenessProfile.class);
        assertThat(profile.getDocument()).isEmpty();
        assertThat(profile.getFindings())
                .extracting(CheckJsonTest::told)
                .containsExactly(
                        "2:29 malformed-json: The JSON is not right here: a comma is missing here.",
                        "3:9 malformed-json: The JSON is not right here: use straight double quotation marks.",
                        "4:3 malformed-json: The JSON is not right here: JSON has no comments.",
                        "6:25 malformed-json: The JSON is not right here: there is a comma too many.",
                        "8:81 malformed-json: The JSON is not right here: put text between quotation marks.",
                        "8:81 unknown-constant: 'severity' does not know this value. Allowed are: info, warning, error.",
                        "10:1 malformed-json: The JSON is not right here: the document ends too early, something is not"
                                + " closed.");

        CheckReading<WaiverList> waivers = JSON.read("""
                {"format": "samenplan/1.0", "kind": "waiver-list", "waivers": [
                 {"rule": "budget-mising", "reason": "Later.", "owner": "beleid", "until": "2027"}
                 {"rule": "lead-missing", "reason": "Later.", "owner": "beleid", "until": "2027"},]}
                """, WaiverList.class);
        assertThat(waivers.getFindings())
                .extracting(CheckJsonTest::told)
                .containsExactly(
                        "2:11 unknown-rule: There is no rule 'budget-mising'. Did you mean 'budget-missing'?",
                        "3:2 malformed-json: The JSON is not right here: a comma is missing here.",
                        "3:82 malformed-json: The JSON is not right here: there is a comma too many.");
    }

    private static String told(Finding finding) {
        return finding.getLocation().getLine().getAsInt() + ":"
                + finding.getLocation().getColumn().getAsInt() + " " + finding.getCode() + ": "
                + finding.message(Language.ENGLISH);
    }

    @Test
    void a_newer_version_of_which_something_would_be_left_out_gives_no_document() {
        String known = profile("{\"rule\": \"budget-missing\"}").replace("samenplan/1.0", "samenplan/1.1");
        assertThat(JSON.read(known, CompletenessProfile.class).getDocument()).isPresent();
        CheckReading<CompletenessProfile> unknown = JSON.read(
                known.replace("\"budget-missing\"", "\"budget-missing\", \"unless\": \"x\""),
                CompletenessProfile.class);
        assertThat(unknown.getDocument()).isEmpty();
        assertThat(unknown.getFindings())
                .extracting(CheckJsonTest::told)
                .containsExactly(
                        "8:44 property-left-out: The property 'unless' of 'demand' belongs to a newer version of"
                                + " the format and was left out.");
    }

    @Test
    void a_rule_or_a_setting_that_is_not_there_is_told_with_the_nearest_that_is() {
        CheckReading<CompletenessProfile> reading = JSON.read(
                profile("{\"rule\": \"budget-mising\"}, {\"rule\": \"sectors-too-few\","
                        + " \"settings\": [{\"parameter\": \"sector\", \"value\": 3}]},"
                        + " {\"rule\": \"goal-missing\", \"settings\": [{\"parameter\": \"x\", \"value\": 3}]}"),
                CompletenessProfile.class);
        assertThat(reading.getDocument()).isEmpty();
        assertThat(reading.getFindings())
                .extracting(finding -> finding.getLocation().getPointer() + " " + finding.message(Language.ENGLISH))
                .containsExactly(
                        "/blocks/0/demands/0/rule There is no rule 'budget-mising'. Did you mean 'budget-missing'?",
                        "/blocks/0/demands/1/settings/0/parameter The rule 'sectors-too-few' has no setting 'sector'."
                                + " Did you mean 'sectors'?",
                        "/blocks/0/demands/2/settings/0/parameter The rule 'goal-missing' has no setting 'x'.");
        Finding first = reading.getFindings().get(0);
        assertThat(first.getLocation().getLine()).hasValue(8);
        assertThat(first.getLocation().trail(Language.DUTCH)).isEqualTo("bouwsteen 'Basis' > eis 1");
        assertThat(first.message(Language.DUTCH))
                .isEqualTo("Er is geen regel 'budget-mising'. Bedoelt u 'budget-missing'?");
        assertThatExceptionOfType(PlanFormatException.class).isThrownBy(reading::orThrow);
    }

    @Test
    void a_host_s_own_rule_is_there_when_it_is_said() {
        CompletenessRule own = new CompletenessRule() {
            @Override
            public FindingCode getCode() {
                return FindingCode.of("dorpstad-own", Severity.INFO, "Er ontbreekt iets.", "Something is missing.");
            }

            @Override
            public Words getAdvice() {
                return Words.of("Vul het aan.", "Add it.");
            }

            @Override
            public Words getSource() {
                return Words.ofBoth("Dorpstad");
            }

            @Override
            public Answer check(Question question) {
                return Answer.notApplicable();
            }
        };
        String text = profile("{\"rule\": \"dorpstad-own\"}");
        assertThat(JSON.read(text, CompletenessProfile.class).getFindings()).hasSize(1);
        assertThat(JSON.with(RuleCatalogue.shipped().and(own))
                        .read(text, CompletenessProfile.class)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void a_document_of_another_kind_is_refused() {
        CheckReading<WaiverList> reading = JSON.read(JSON.write(Profiles.PRIVACY), WaiverList.class);
        assertThat(reading.getFindings())
                .extracting(finding -> finding.getCode().getId())
                .contains("unknown-constant");
        assertThat(reading.getFindings().get(0).message(Language.ENGLISH)).contains("waiver-list");
    }

    @Test
    void a_waiver_for_a_rule_that_is_not_there_is_refused() {
        CheckReading<WaiverList> reading = JSON.read("""
                {"format": "samenplan/1.0", "kind": "waiver-list", "waivers": [{"rule": "budget-mising",
                 "reason": "Later.", "owner": "beleid", "until": "2027"}]}
                """, WaiverList.class);
        assertThat(reading.getFindings())
                .extracting(Finding::toString)
                .containsExactly("1:73: /waivers/0/rule ERROR unknown-rule:"
                        + " There is no rule 'budget-mising'. Did you mean 'budget-missing'?");
    }

    @Test
    void what_is_no_json_or_nothing_or_too_much_gives_one_located_finding() {
        assertFinding("", "empty-document");
        assertFinding("{\"format\": \"samenplan/1.0\" \"kind\"", "malformed-json");
        assertFinding("{\"kind\": \"baseline\"}", "unsupported-format");
        assertFinding(JSON.write(baseline()) + "x", "trailing-text", "malformed-json");
        assertFinding("[".repeat(1000), "wrong-type", "limit-passed");
    }

    private static void assertFinding(String text, String... codes) {
        List<Finding> findings = JSON.read(text, Baseline.class).getFindings();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.getCode().getId()).isIn((Object[]) codes);
            assertThat(finding.getLocation().getLine()).isPresent();
        });
    }

    @Test
    void a_file_is_named_and_bytes_that_are_no_text_are_told() throws IOException {
        Path file = folder.resolve("beginstand.json");
        Files.writeString(file, JSON.write(baseline()));
        assertThat(JSON.read(file, Baseline.class).orThrow()).isEqualTo(baseline());
        Files.write(file, "{\"format\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(JSON.read(file, Baseline.class).getFindings())
                .extracting(Finding::toString)
                .containsExactly("beginstand.json:1:13:  ERROR malformed-encoding: These characters are no valid"
                        + " Unicode text; save the document as UTF-8.");
    }

    @Test
    void without_a_validator_the_constraints_are_left_alone() {
        String text = profile("{\"rule\": \"budget-missing\"}").replace("\"dorpstad\"", "\"Dorp Stad\"");
        assertThat(CheckJson.withoutConstraints()
                        .read(text, CompletenessProfile.class)
                        .getFindings())
                .isEmpty();
        assertThat(JSON.read(text, CompletenessProfile.class).getFindings()).hasSize(1);
    }

    private static Baseline baseline() {
        return Baseline.of(PartialDate.parse("2026-06-01"), List.of());
    }

    private static String profile(String demands) {
        return """
                {
                  "format": "samenplan/1.0",
                  "kind": "completeness-profile",
                  "id": "dorpstad",
                  "version": "1",
                  "name": {"nl": "Eisen van Dorpstad"},
                  "blocks": [{"id": "basis", "name": {"nl": "Basis"},
                    "demands": [%s]}]
                }
                """.formatted(demands);
    }
}
