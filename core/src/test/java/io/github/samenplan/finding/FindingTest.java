package io.github.samenplan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final FindingCode MISSING =
            FindingCode.of("thing-missing", Severity.WARNING, "Er is geen {0} in {1}.", "There is no {0} in {1}.");
    private static final Location TITLE = Location.ofDocument().property("title");
    private static final Finding FINDING =
            Finding.of(MISSING, TITLE, Words.of("doel", "goal"), Words.ofBoth("Leusden"));

    // ---- Finding

    @Test
    void a_code_in_general_leaves_open_what_each_finding_says_of_its_own() {
        FindingCode code = FindingCode.of("no-bus", Severity.INFO, "Naar {0} rijdt {1} niet.", "To {0} goes {1} not.");

        assertThat(code.inGeneral()).isEqualTo(Words.of("Naar ... rijdt ... niet.", "To ... goes ... not."));
    }

    @Test
    void a_finding_speaks_the_language_it_is_asked_for() {
        assertThat(FINDING.message(Language.DUTCH)).isEqualTo("Er is geen doel in Leusden.");
        assertThat(FINDING.message(Language.ENGLISH)).isEqualTo("There is no goal in Leusden.");
    }

    @Test
    void a_finding_has_the_severity_of_its_code_until_told_otherwise() {
        assertThat(FINDING.getSeverity()).isEqualTo(Severity.WARNING);
        Finding worse = FINDING.as(Severity.ERROR);
        assertThat(worse.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(worse.getCode()).isEqualTo(MISSING);
        assertThat(worse.getArguments()).isEqualTo(FINDING.getArguments());
        assertThat(worse.getLocation()).isEqualTo(TITLE);
        assertThat(FINDING.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_finding_can_be_moved_and_keeps_all_else() {
        Finding moved = FINDING.as(Severity.INFO).movedTo(TITLE.at(3, 4));
        assertThat(moved.getLocation()).isEqualTo(TITLE.at(3, 4));
        assertThat(moved.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(moved.message(Language.DUTCH)).isEqualTo(FINDING.message(Language.DUTCH));
    }

    @Test
    void a_finding_reads_as_place_severity_code_and_sentence() {
        assertThat(FINDING).hasToString("/title WARNING thing-missing: There is no goal in Leusden.");
    }

    @Test
    void findings_are_equal_when_code_severity_place_and_arguments_are() {
        assertThat(FINDING)
                .isEqualTo(Finding.of(MISSING, TITLE, Words.of("doel", "goal"), Words.ofBoth("Leusden")))
                .hasSameHashCodeAs(Finding.of(MISSING, TITLE, Words.of("doel", "goal"), Words.ofBoth("Leusden")))
                .isNotEqualTo(Finding.of(MISSING, TITLE, Words.of("doel", "goal")))
                .isNotEqualTo(FINDING.as(Severity.ERROR))
                .isNotEqualTo(FINDING.movedTo(Location.ofDocument()))
                .isNotEqualTo(MISSING);
        assertThat(FINDING.as(Severity.WARNING)).isEqualTo(FINDING);
    }

    @Test
    void the_arguments_cannot_be_changed() {
        Words[] given = {Words.ofBoth("a"), Words.ofBoth("b")};
        Finding finding = Finding.of(MISSING, TITLE, given);
        given[0] = Words.ofBoth("z");
        assertThat(finding.getArguments()).isUnmodifiable().containsExactly(Words.ofBoth("a"), Words.ofBoth("b"));
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Finding.of(null, TITLE));
        assertThatNullPointerException().isThrownBy(() -> Finding.of(MISSING, null));
        assertThatNullPointerException().isThrownBy(() -> Finding.of(MISSING, TITLE, (Words) null));
        assertThatNullPointerException().isThrownBy(() -> FINDING.as(null));
        assertThatNullPointerException().isThrownBy(() -> FINDING.movedTo(null));
    }

    // ---- Severity

    @Test
    void severities_rise_from_info_to_error() {
        assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one,   reaches, another
            INFO,    true,    INFO
            INFO,    false,   WARNING
            INFO,    false,   ERROR
            WARNING, true,    INFO
            WARNING, true,    WARNING
            WARNING, false,   ERROR
            ERROR,   true,    INFO
            ERROR,   true,    WARNING
            ERROR,   true,    ERROR
            """)
    void a_severity_reaches_what_is_no_worse_than_itself(Severity one, boolean reaches, Severity other) {
        assertThat(one.reaches(other)).isEqualTo(reaches);
    }

    // ---- FindingCode

    @ParameterizedTest
    @ValueSource(strings = {"a", "goal-without-target", "x1", "1-2-3"})
    void a_code_is_in_kebab_case(String id) {
        FindingCode code = FindingCode.of(id, Severity.INFO, "Ja.", "Yes.");
        assertThat(code.getId()).isEqualTo(id);
        assertThat(code).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "a_b", "a--b", "-a", "a-", "a b", "é", "a\n"})
    void a_code_of_another_form_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingCode.of(id, Severity.INFO, "Ja.", "Yes."))
                .withMessageStartingWith("Finding code must be in kebab-case - but was: ");
    }

    @Test
    void codes_are_equal_by_their_id_alone() {
        FindingCode same = FindingCode.of("thing-missing", Severity.ERROR, "Anders.", "Otherwise.");
        assertThat(MISSING)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(FindingCode.of("other", Severity.WARNING, "a", "b"))
                .isNotEqualTo("thing-missing");
    }

    @Test
    void a_code_has_its_severity_and_its_sentence() {
        assertThat(MISSING.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(MISSING.getSentence()).isEqualTo(Words.of("Er is geen {0} in {1}.", "There is no {0} in {1}."));
    }

    @Test
    void a_code_needs_all_its_parts() {
        assertThatNullPointerException().isThrownBy(() -> FindingCode.of(null, Severity.INFO, "Ja.", "Yes."));
        assertThatNullPointerException().isThrownBy(() -> FindingCode.of("a", null, "Ja.", "Yes."));
        assertThatNullPointerException().isThrownBy(() -> FindingCode.of("a", Severity.INFO, null, "Yes."));
        assertThatNullPointerException().isThrownBy(() -> FindingCode.of("a", Severity.INFO, "Ja.", null));
    }
}
