package io.github.samenplan.jackson;

import static io.github.samenplan.jackson.ReadingCases.inPlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
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

/** A fault is told once, without those that only follow from it; what it hides is told apart. */
class UncheckedTest {

    /** Hibernate Validator tells its version when it starts; the tests print nothing. */
    private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private static final PlanJson JSON = PlanJson.using(validator());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # Goal 2 refers to goal 1 by "een"    | the one fault                            | is the reference unchecked
                    {"id": "een", "title": 5}             | 2:34 /goals/0/title wrong-type           | false
                    {"id": "een"}                         | 2:11 /goals/0 missing-property           | false
                    {"id": "een", "title": "", "qq": [1]} | 2:34 /goals/0/title malformed-text; 2:38 /goals/0/qq unknown-property | false
                    {"title": "Een"}                      | 2:11 /goals/0 missing-property           | true
                    {"id": 1, "title": "Een"}             | 2:18 /goals/0/id wrong-type              | true
                    {"id": null, "title": "Een"}          | 2:18 /goals/0/id null-value              | true
                    {"id": "Eén!", "title": "Een"}        | 2:18 /goals/0/id malformed-id            | true
                    {"id": "", "title": "Een"}            | 2:18 /goals/0/id malformed-id            | true
                    {"ids": "een", "title": "Een"}        | 2:12 /goals/0/ids unknown-property       | false
                    "een"                                 | 2:11 /goals/0 wrong-type                 | true
                    [{"id": "een"}]                       | 2:11 /goals/0 wrong-type                 | true
                    """)
    void a_reference_to_a_broken_part_is_no_fault_of_its_own(String goal, String found, boolean unchecked) {
        Reading reading = JSON.read(
                inPlan("\"goals\": [" + goal + ", {\"id\": \"b\", \"title\": \"B\", \"partOfIds\": [\"een\"]}]"));

        assertThat(shown(reading.getFindings())).containsExactly(found.split("; "));
        assertThat(shown(reading.getUnchecked()).stream().filter(place -> place.endsWith("unchecked-reference")))
                .hasSize(unchecked ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # a list that holds the goal           | the one fault
                    "goals": {"id": "een", "title": "E"}   | 3:10 /goals wrong-type
                    "goalz": [{"id": "een", "title": "E"}] | 3:1 /goalz unknown-property
                    "doelstellingen": [{"id": "een"}]      | 3:1 /doelstellingen unknown-property
                    "goals": [{"id": "een", "title": "E"}  | 3:38 /goals/0 malformed-json
                    """)
    void a_reference_into_what_was_not_read_is_no_fault(String goals, String found) {
        Reading reading = JSON.read(
                inPlan("\"actions\": [{\"id\": \"actie\", \"title\": \"A\", \"goalIds\": [\"een\"]}],\n" + goals));

        assertThat(shown(reading.getFindings())).containsExactly(found);
    }

    @Test
    void a_reference_that_leads_nowhere_is_told_also_beside_other_faults() {
        Reading reading =
                JSON.read(inPlan("\"goals\": [{\"id\": \"Doel 1\", \"title\": \"E\", \"indicatorIds\": [\"weg\"]},"
                        + " {\"id\": \"b\", \"title\": \"B\", \"partOfIds\": [\"doel-1\", \"doel-2\"]}],\n"
                        + "\"organisations\": [{\"name\": \"O\"}]"));

        assertThat(shown(reading.getFindings()))
                .containsExactly(
                        "2:18 /goals/0/id malformed-id",
                        "2:59 /goals/0/indicatorIds/0 unknown-reference",
                        "2:118 /goals/1/partOfIds/1 unknown-reference",
                        "3:19 /organisations/0 missing-property");
    }

    @Test
    void a_place_in_a_list_is_the_right_one_behind_an_item_that_could_not_be_read() {
        assertThat(shown(JSON.read(inPlan("\"areaIds\": [5, \"weg\", null, \"WEG\"]"))
                        .getFindings()))
                .containsExactly(
                        "2:13 /areaIds/0 wrong-type",
                        "2:16 /areaIds/1 unknown-reference",
                        "2:23 /areaIds/2 null-value",
                        "2:29 /areaIds/3 malformed-reference");
    }

    @Test
    void pillars_of_a_framework_that_is_not_there_are_not_told_too() {
        String use = "\"frameworkUses\": [{\"frameworkId\": \"weg\", \"entries\": [{\"pillarId\": \"een\"}]}]";

        assertThat(shown(JSON.read(inPlan(use)).getFindings()))
                .containsExactly("2:35 /frameworkUses/0/frameworkId unknown-reference");
    }

    @Test
    void what_is_unchecked_is_the_innermost_part_what_was_passed_over_and_the_document() {
        Reading reading = JSON.read(inPlan("\"goals\": [{\"id\": \"g\", \"title\": \"G\","
                + " \"targets\": [{\"type\": \"at-most\", \"share\": 140}]}],\n\"kleuren\": {\"een\": 1}"));

        assertThat(shown(reading.getFindings()))
                .containsExactly("2:78 /goals/0/targets/0/share malformed-value", "3:1 /kleuren unknown-property");
        assertThat(shown(reading.getUnchecked()))
                .containsExactly(
                        "1:1  unchecked-document",
                        "2:49 /goals/0/targets/0 unchecked-part",
                        "3:12 /kleuren unread-content");
        assertThat(reading.getUnchecked()).allSatisfy(finding -> {
            assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
            assertThat(ReadingCodes.unchecked()).contains(finding.getCode());
            assertThat(finding.message(Language.DUTCH)).contains(" niet ");
            assertThat(finding.message(Language.ENGLISH)).contains(" not ");
        });
    }

    @Test
    void where_a_reading_ends_too_early_is_told() {
        assertThat(shown(JSON.read(inPlan("\"areaIds\": [\"b\"], \"summary\": \"een")
                                .replaceAll("}$", ""))
                        .getUnchecked()))
                .contains("2:34 /summary unread-rest", "2:13 /areaIds/0 unchecked-reference");
        assertThat(shown(JSON.within(ReadingLimits.standard().mostFindings(2))
                        .read(inPlan("\"summary\": 5, \"uri\": 5, \"status\": 5"))
                        .getUnchecked()))
                .contains("2:35 /status unread-rest");
    }

    @Test
    void of_a_good_document_all_is_checked() {
        assertThat(JSON.read(inPlan("\"summary\": \"s\"")).getUnchecked()).isEmpty();
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
