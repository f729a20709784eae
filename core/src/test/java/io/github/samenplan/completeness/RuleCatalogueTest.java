package io.github.samenplan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.PlanParts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule that comes with the library owes its readers. */
class RuleCatalogueTest {

    /** The examples of all rules; those of a new group of rules join here. */
    static List<RuleExample> examples() {
        return Stream.of(
                        CommitmentRulesTest.examples(),
                        NetworkRulesTest.examples(),
                        InvolvementRulesTest.examples(),
                        LastingApproachRulesTest.examples(),
                        GoalRulesTest.examples(),
                        TargetGroupRulesTest.examples(),
                        MonitoringRulesTest.examples(),
                        OutlookRulesTest.examples(),
                        ReferralRulesTest.examples(),
                        ReferralProofRulesTest.examples(),
                        StepRulesTest.examples(),
                        StructureRulesTest.examples(),
                        PrivacyRulesTest.examples())
                .flatMap(List::stream)
                .toList();
    }

    /** A released profile gets no stricter: what came after it is there for a host's own, or for a next version. */
    private static final Set<String> IN_NO_PROFILE = Set.of("promise-overdue");

    static Stream<CompletenessRule> rules() {
        return RuleCatalogue.shipped().getRules().stream();
    }

    @Test
    void there_is_a_whole_catalogue_and_a_profile_asks_for_every_rule_of_it() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(60);
        Set<String> asked = Profiles.shipped().stream()
                .flatMap(CompletenessProfile::demands)
                .map(Demand::getRule)
                .collect(Collectors.toSet());
        assertThat(rules().map(rule -> rule.getCode().getId()))
                .as("A rule that no shipped profile asks for is one that nobody meets: give it a place in Profiles")
                .allMatch(code -> asked.contains(code) || IN_NO_PROFILE.contains(code));
    }

    @Test
    void what_the_library_adds_itself_is_information() {
        assertThat(rules().filter(rule -> rule.getSource().equals(RuleSource.OWN)))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getCode().getSeverity())
                        .as("'" + rule + "' is our own addition, and no more than information. Where a source does ask"
                                + " for it, name that source")
                        .isEqualTo(Severity.INFO));
    }

    @Test
    void two_rules_of_one_code_are_refused() {
        CompletenessRule again = RuleCatalogue.shipped().getRules().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCatalogue.shipped().and(again))
                .withMessage("The rules of a catalogue must have different codes - but was: twice pillars-not-signed");
    }

    @Test
    void a_rule_is_found_by_its_code() {
        assertThat(RuleCatalogue.shipped().find("budget-missing")).contains(CommitmentRules.BUDGET);
        assertThat(RuleCatalogue.shipped().find("budget-absent")).isEmpty();
        assertThat(RuleCatalogue.shipped()).hasToString(rules().count() + " rules");
    }

    // ---- Words

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_says_what_is_missing_and_what_to_do_in_a_full_sentence(Language language) {
        Pattern sentence = Pattern.compile("\\p{Lu}.*[^.]\\.");
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.getCode().getSentence().in(language))
                    .as("The sentence of '" + rule + "' is what a policy officer reads. Write one in plain " + language
                            + ", with a capital and a full stop")
                    .matches(sentence);
            assertThat(rule.getAdvice().in(language))
                    .as("The advice of '" + rule + "' says what to do, in one plain sentence in " + language
                            + ", with a capital and a full stop")
                    .matches(sentence);
            assertThat(rule.getSource().in(language))
                    .as("The source of '" + rule + "' says in a few words of " + language + " where it comes from")
                    .matches("\\p{Lu}.*[^.]");
        });
    }

    @Test
    void every_rule_speaks_both_languages() {
        assertThat(rules())
                .flatExtracting(rule -> List.of(rule.getCode().getSentence(), rule.getAdvice(), rule.getSource()))
                .allSatisfy(words -> assertThat(words.in(Language.DUTCH))
                        .as("Dutch and English are the same words: one of them was not translated")
                        .isNotEqualTo(words.in(Language.ENGLISH)));
    }

    @Test
    void a_sentence_is_filled_with_the_same_arguments_in_both_languages() {
        assertThat(rules().map(rule -> rule.getCode().getSentence()))
                .allSatisfy(words -> assertThat(blanks(words.in(Language.DUTCH)))
                        .as("The two sentences of a rule name the same things, {0} and so on")
                        .isEqualTo(blanks(words.in(Language.ENGLISH))));
    }

    // ---- Examples

    @Test
    void every_rule_has_a_plan_that_keeps_it_one_that_does_not_and_one_that_it_is_not_about() {
        Map<String, Set<Outcome>> shown = examples().stream()
                .collect(Collectors.groupingBy(
                        RuleExample::code, Collectors.mapping(RuleExample::outcome, Collectors.toSet())));
        assertThat(rules())
                .allSatisfy(rule -> assertThat(shown.getOrDefault(rule.getCode().getId(), Set.of()))
                        .as("The rule '" + rule
                                + "' has no example of this kind. Add a plan to examples() in the test of"
                                + " its rules: lacking(...) for one that does not keep it, met(...) for one that does,"
                                + " notApplicable(...) for one that it is not about;"
                                + " and if the test is new, join it to examples() in RuleCatalogueTest")
                        .contains(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE));
    }

    @Test
    void every_example_is_of_a_shipped_rule() {
        assertThat(examples())
                .extracting(RuleExample::code)
                .isSubsetOf(rules().map(rule -> rule.getCode().getId()).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_rule_answers_the_same_when_it_is_asked_again(RuleExample example) {
        Answer first = RuleExample.answer(example.code(), example.document());
        Answer again = RuleExample.answer(example.code(), example.document());
        assertThat(again).isEqualTo(first).hasSameHashCodeAs(first);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_answer_shows_at_parts_of_the_plan(RuleExample example) {
        PlanParts parts = PlanParts.of(example.document());
        assertThat(RuleExample.answer(example.code(), example.document()).getEvidence())
                .allSatisfy(place -> assertThat(parts.all())
                        .as("'" + place.location() + "' is no part of the plan. Show an answer at the place of a"
                                + " PlanPart; a thing that is missing is missing at its owner")
                        .anyMatch(part -> part.getLocation().equals(place.location())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_is_left_to_be_filled_in_a_finding(RuleExample example) {
        assertThat(RuleExample.findings(example.code(), example.document()))
                .allSatisfy(finding -> assertThat(finding.message(Language.DUTCH))
                        .as("The evidence of '" + example.code() + "' has too few arguments for its sentence")
                        .doesNotContain("{"));
    }

    private static Set<String> blanks(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }
}
