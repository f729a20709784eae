package io.github.samenplan.completeness;

import static io.github.samenplan.completeness.RuleExample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.approach.Frameworks;
import io.github.samenplan.approach.Pillar;
import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.finding.Language;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
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
                        MonitoringRulesTest.examples())
                .flatMap(List::stream)
                .toList();
    }

    static Stream<CompletenessRule> rules() {
        return Profiles.shipped().stream().flatMap(CompletenessProfile::rules).distinct();
    }

    @Test
    void the_codes_and_severities_of_the_national_five_pillars_are_these() {
        assertThat(Profiles.NATIONAL_FIVE_PILLARS.getBlocks().stream()
                        .flatMap(block -> Stream.concat(
                                Stream.of("# " + block.id()),
                                block.rules().stream()
                                        .map(rule -> rule.getCode().getSeverity() + " " + rule.getCode())))
                        .collect(Collectors.joining("\n", "", "\n")))
                .as(
                        "Is this test failing? Codes are permanent: hosts and plan keepers name them. A new rule gets a line"
                                + " here and in the change log. A rule that goes keeps its code, which is never used again. A"
                                + " severity that rises is a stricter profile, and asks for a new version of it.")
                .isEqualTo("""
                        # bestuurlijk-commitment
                        ERROR pillars-not-signed
                        INFO pillar-signing-without-date
                        WARNING plan-not-adopted
                        WARNING portfolio-holder-missing
                        WARNING budget-missing
                        WARNING related-policy-missing
                        # sterk-netwerk
                        ERROR network-missing
                        ERROR members-missing
                        WARNING business-missing
                        ERROR lead-missing
                        INFO meeting-rhythm-missing
                        INFO member-count-differs
                        # betrek-mensen
                        ERROR experts-by-experience-missing
                        WARNING outreach-missing
                        WARNING contact-point-missing
                        INFO contact-point-without-channel
                        # duurzame-aanpak
                        ERROR goal-missing
                        ERROR target-group-missing
                        WARNING loneliness-kinds-missing
                        ERROR action-missing
                        WARNING action-without-owner
                        INFO goal-outlives-plan
                        # monitoring-en-evaluatie
                        ERROR indicator-missing
                        INFO goal-without-target
                        WARNING goal-without-indicator
                        WARNING indicator-without-baseline
                        WARNING indicator-without-series
                        ERROR evaluation-missing
                        INFO evaluation-overdue
                        """);
    }

    @Test
    void what_the_library_adds_itself_is_information() {
        assertThat(rules().filter(rule -> rule.getSource().equals(PillarSource.OWN)))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getCode().getSeverity())
                        .as("'" + rule + "' is our own addition, and no more than information. Where a source does ask"
                                + " for it, name that source")
                        .isEqualTo(Severity.INFO));
    }

    @Test
    void a_code_belongs_to_one_rule() {
        Map<String, List<CompletenessRule>> byCode =
                rules().collect(Collectors.groupingBy(rule -> rule.getCode().getId()));
        assertThat(byCode)
                .allSatisfy((code, rules) -> assertThat(rules)
                        .as("Two rules have the code '" + code + "'. Profiles may share a rule, by naming the same"
                                + " constant; another rule needs another code")
                        .hasSize(1));
    }

    @Test
    void a_shipped_profile_has_an_id_and_a_version_of_its_own() {
        assertThat(Profiles.shipped()).extracting(Object::toString).doesNotHaveDuplicates();
        assertThat(Profiles.shipped()).contains(Profiles.NATIONAL_FIVE_PILLARS);
        assertThat(Profiles.NATIONAL_FIVE_PILLARS).hasToString("een-tegen-eenzaamheid 0.1");
    }

    @Test
    void the_blocks_of_the_national_profile_are_the_pillars_by_their_id_and_name() {
        List<Pillar> pillars = Frameworks.NATIONAL_FIVE_PILLARS.getPillars();
        assertThat(Profiles.NATIONAL_FIVE_PILLARS.getBlocks())
                .extracting(CompletenessProfile.Block::id)
                .containsExactlyElementsOf(pillars.stream().map(Pillar::getId).toList());
        assertThat(Profiles.NATIONAL_FIVE_PILLARS.getBlocks())
                .extracting(CompletenessProfile.Block::name)
                .containsExactlyElementsOf(pillars.stream()
                        .map(pillar -> Words.of(
                                pillar.getName().in("nl"), pillar.getName().in("en")))
                        .toList());
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
    void every_rule_has_a_plan_that_keeps_it_and_a_plan_that_does_not() {
        Map<String, Set<Outcome>> shown = examples().stream()
                .collect(Collectors.groupingBy(
                        RuleExample::code, Collectors.mapping(RuleExample::outcome, Collectors.toSet())));
        assertThat(rules())
                .allSatisfy(rule -> assertThat(shown.getOrDefault(rule.getCode().getId(), Set.of()))
                        .as("The rule '" + rule
                                + "' has no example of this kind. Add a plan to examples() in the test of"
                                + " its rules: lacking(...) for one that does not keep it, met(...) for one that does;"
                                + " and if the test is new, join it to examples() in RuleCatalogueTest")
                        .contains(Outcome.MET, Outcome.NOT_MET));
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
        CompletenessRule rule = RuleExample.ruleOf(example.code());
        Answer first = rule.check(PlanParts.of(example.document()), TODAY);
        Answer again = rule.check(PlanParts.of(example.document()), TODAY);
        assertThat(again.getOutcome()).isEqualTo(first.getOutcome());
        assertThat(again.getEvidence()).isEqualTo(first.getEvidence());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_answer_shows_at_parts_of_the_plan(RuleExample example) {
        PlanParts parts = PlanParts.of(example.document());
        assertThat(RuleExample.ruleOf(example.code()).check(parts, TODAY).getEvidence())
                .allSatisfy(place -> assertThat(parts.all())
                        .as("'" + place.location() + "' is no part of the plan. Show an answer at the place of a"
                                + " PlanPart; a thing that is missing is missing at its owner")
                        .anyMatch(part -> part.getLocation().equals(place.location())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_is_left_to_be_filled_in_a_finding(RuleExample example) {
        CompletenessRule rule = RuleExample.ruleOf(example.code());
        Answer answer = rule.check(PlanParts.of(example.document()), TODAY);
        assertThat(new CompletenessReport.RuleResult(rule, answer).findings())
                .allSatisfy(finding -> assertThat(finding.message(Language.DUTCH))
                        .as("The evidence of '" + rule + "' has too few arguments for its sentence")
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
