package io.github.samenplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Goal;
import io.github.samenplan.approach.GoalLevel;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Location;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.CoalitionPlan;
import io.github.samenplan.plan.PlanDocument;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents of other versions of the format. */
class VersionsTest {

    /** Hibernate Validator tells its version when it starts; the tests print nothing. */
    private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private static final PlanJson JSON = PlanJson.using(validator());

    // ---- Newer

    private static final String NEWER = """
            {"format": "samenplan/1.7", "kind": "coalition-plan", "id": "p", "title": "T", "language": "nl",
             "kleur": "blauw",
             "goals": [{"id": "g", "title": "G", "vrijwilligerIds": ["v"], "ownerIds": ["v"]}],
             "vrijwilligers": [{"id": "v"}], "x-a": 1}
            """;

    @Test
    void what_a_newer_minor_version_adds_is_left_out_with_a_warning() {
        Reading reading = JSON.read(NEWER);

        assertThat(shown(reading.getFindings()))
                .containsExactly(
                        "2:2 /kleur property-left-out",
                        "3:38 /goals/0/vrijwilligerIds property-left-out",
                        "4:2 /vrijwilligers property-left-out");
        assertThat(reading.getFindings())
                .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.message(Language.DUTCH))
                            .isEqualTo(
                                    "De eigenschap 'kleur' van 'plan' hoort bij een nieuwere versie van de indeling en is"
                                            + " weggelaten.");
                    assertThat(finding.message(Language.ENGLISH))
                            .isEqualTo(
                                    "The property 'kleur' of 'plan' belongs to a newer version of the format and was left"
                                            + " out.");
                });
        assertThat(reading.succeeded()).isTrue();
        assertThat(reading.isChecked()).isTrue();
        // What refers to what was left out is not wrong, nor right as far as can be told
        assertThat(shown(reading.getUnchecked())).containsExactly("3:77 /goals/0/ownerIds/0 unchecked-reference");
        assertThat(reading.orThrow().getGoals()).extracting(Goal::getTitle).containsExactly("G");
    }

    @Test
    void what_is_written_is_of_our_own_version() {
        assertThat(JSON.write(JSON.read(NEWER).orThrow())).startsWith("{\n  \"format\": \"samenplan/1.0\",");
    }

    @Test
    void it_does_not_matter_where_the_format_is_stated() {
        String late = NEWER.replace("\"format\": \"samenplan/1.7\", ", "")
                .replace("\"x-a\": 1", "\"format\": \"samenplan/1.7\"");

        assertThat(JSON.read(late).succeeded()).isTrue();
        assertThat(JSON.read(late).getFindings()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # what else stands in it                                             | the one finding
                    "status": "opgeheven"                                                | 2:11 /status unknown-constant
                    "goals": [{"id": "g", "title": "G", "targets": [{"type": "dream"}]}] | 2:58 /goals/0/targets/0/type unknown-constant
                    "summary": 5                                                         | 2:12 /summary wrong-type
                    "uri": "geen"                                                        | 2:8 /uri malformed-web-address
                    """)
    void what_is_wrong_in_any_version_is_wrong_in_a_newer_one(String properties, String found) {
        Reading reading = JSON.read(ReadingCases.inPlan(properties).replace("samenplan/1.0", "samenplan/1.7"));

        assertThat(shown(reading.getFindings())).containsExactly(found);
        assertThat(reading.succeeded()).isFalse();
    }

    @Test
    void a_newer_document_may_hold_any_number_of_what_is_left_out() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            many.append(", \"nieuw").append(i).append("\": 1");
        }
        Reading reading = JSON.read(NEWER.replace(", \"x-a\": 1", many));

        assertThat(reading.succeeded()).isTrue();
        assertThat(reading.getFindings()).hasSize(1_001);
    }

    @Test
    void a_host_with_a_mapper_of_its_own_reads_newer_documents_too() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamenplanModule()).build();

        assertThat(mapper.readValue(NEWER, CoalitionPlan.class).getTitle()).isEqualTo("T");
    }

    // ---- Others

    @ParameterizedTest
    @ValueSource(strings = {"samenplan/2.0", "samenplan/0.9", "samenplan/0.0", "samenplan/123456.0"})
    void another_major_version_is_one_clear_finding(String format) {
        Reading reading = JSON.read(NEWER.replace("samenplan/1.7", format).replace("\"T\"", "5"));

        assertThat(shown(reading.getFindings())).containsExactly("1:12 /format unsupported-version");
        assertThat(reading.getFindings().get(0).message(Language.ENGLISH))
                .isEqualTo("This document is written in " + format + "; what can be read is samenplan/1.0.");
        assertThat(shown(reading.getUnchecked())).containsExactly("1:1  unchecked-document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.0", "samenplan/1", "samenplan/1.0.0", "samenplan/01.0", "samenplan/1.x", "Samenplan/1.0"})
    void a_version_that_is_none_is_one_clear_finding(String format) {
        assertThat(shown(JSON.read(NEWER.replace("samenplan/1.7", format)).getFindings()))
                .containsExactly("1:12 /format unsupported-format");
    }

    // ---- Older: an invented one, in which a goal had a name and main goals had another word

    private static final DocumentReader WITH_PAST = new DocumentReader(
            validator(),
            ReadingLimits.standard(),
            List.of(
                    Migration.from("samenplan/0.9").renamed(Goal.class, "naam", "title"),
                    Migration.from("samenplan/0.8")
                            .renamed(Goal.class, "name", "naam")
                            .renamed("hoofd", GoalLevel.MAIN)));

    private static final String OLDER = """
            {"format": "samenplan/0.8", "kind": "coalition-plan", "id": "p", "title": "T", "language": "nl",
             "goals": [
               {"id": "g", "name": "Eén", "level": "hoofd"},
               {"id": "h", "naam": "Twee", "level": "main"}
             ]}
            """;

    @Test
    void a_document_of_an_older_version_is_read_step_by_step() {
        PlanDocument document = WITH_PAST.read(OLDER, null).orThrow();

        assertThat(document.getGoals()).extracting(Goal::getTitle).containsExactly("Eén", "Twee");
        assertThat(document.getGoals())
                .allSatisfy(goal -> assertThat(goal.getLevel()).contains(GoalLevel.MAIN));
        assertThat(JSON.write(document))
                .contains("samenplan/1.0", "\"title\": \"Eén\"")
                .doesNotContain("hoofd");
    }

    @Test
    void findings_on_it_keep_their_place_in_the_text() {
        String faulty =
                OLDER.replace("\"Eén\"", "\" \"").replace("\"Twee\"", "5").replace("\"main\"", "\"hoof\"");
        Reading reading = WITH_PAST.read(faulty, null);

        assertThat(shown(reading.getFindings()))
                .containsExactly(
                        "3:24 /goals/0/title malformed-text",
                        "4:24 /goals/1/title wrong-type",
                        "4:36 /goals/1/level unknown-constant");
        // As do those of another check on a good one
        Location title = Location.ofDocument().property("goals").item(1).property("title");
        assertThat(WITH_PAST
                        .read(OLDER, null)
                        .located(Finding.of(ReadingCodes.NULL, title))
                        .getLocation())
                .hasToString("4:24: /goals/1/title");
    }

    @Test
    void old_names_are_unknown_in_a_document_of_our_version_and_in_one_of_a_version_between() {
        assertThat(shown(WITH_PAST.read(OLDER.replace("0.8", "0.9"), null).getFindings()))
                .containsExactly(
                        "3:4 /goals/0 missing-property",
                        "3:16 /goals/0/name unknown-property",
                        "3:40 /goals/0/level unknown-constant");
        assertThat(shown(WITH_PAST.read(OLDER.replace("0.8", "1.0"), null).getFindings()))
                .hasSizeGreaterThan(2);
        assertThat(shown(WITH_PAST.read(OLDER.replace("0.8", "0.7"), null).getFindings()))
                .isEmpty();
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getLocation().getLine().orElseThrow()
                        + ":"
                        + finding.getLocation().getColumn().orElseThrow()
                        + " "
                        + finding.getLocation().getPointer()
                        + " "
                        + finding.getCode())
                .toList();
    }

    private static Validator validator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }
}
