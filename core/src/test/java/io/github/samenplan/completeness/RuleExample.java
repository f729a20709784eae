package io.github.samenplan.completeness;

import static io.github.samenplan.TestPlans.emptyProgramme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.completeness.CompletenessReport.Gap;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule answers to one plan. The examples of a rule stand together:
 *
 * <pre>{@code
 * rule("goal-missing", "The plan names no goal.")
 *         .lacking("a plan without goals", emptyPlan(), "")
 *         .met("a goal", planWith(goal("doel")), "/goals/0")
 * }</pre>
 *
 * @param code the code of the rule
 * @param about what is special about the plan
 * @param document the plan
 * @param outcome whether it keeps the rule
 * @param shows where that shows; of what is lacking, with severity, code and the English sentence
 */
record RuleExample(String code, String about, PlanDocument document, Outcome outcome, List<String> shows) {

    /** The day on which all examples are asked. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** Starts the examples of a rule, with the sentence that its findings say. */
    static Examples rule(String code, String sentence) {
        // No shipped rule is about a programme
        return new Examples(code, sentence, new ArrayList<>()).notApplicable("a programme", emptyProgramme());
    }

    /** Finds a shipped rule by its code. */
    static CompletenessRule ruleOf(String code) {
        return RuleCatalogue.shipped()
                .find(code)
                .orElseThrow(() -> new AssertionError("The catalogue has no rule '" + code
                        + "'. A code is permanent: if the rule was renamed, give it back its code"));
    }

    /** Asks a rule, on the day of the examples. */
    static Answer answer(String code, PlanDocument document) {
        return answer(code, document, TODAY);
    }

    /** Asks a rule on some day. */
    static Answer answer(String code, PlanDocument document, LocalDate day) {
        return ruleOf(code).check(Question.of(PlanParts.of(document), day));
    }

    /** What a rule finds in a document, on the day of the examples. */
    static List<Finding> findings(String code, PlanDocument document) {
        return findings(code, answer(code, document), document);
    }

    private static List<Finding> findings(String code, Answer answer, PlanDocument document) {
        CompletenessRule rule = ruleOf(code);
        return Gap.of(rule, rule.getCode().getSeverity(), answer, StablePlaces.of(PlanParts.of(document))).stream()
                .map(Gap::finding)
                .toList();
    }

    /** Asks a rule for its outcome, on the day of the examples. */
    static Outcome outcome(String code, PlanDocument document) {
        return answer(code, document).getOutcome();
    }

    /** Where an answer shows, as JSON Pointers. */
    static List<String> pointers(Answer answer) {
        return answer.getEvidence().stream()
                .map(place -> place.location().getPointer())
                .toList();
    }

    /** Holds the example against the rule. */
    void holds() {
        Answer answer = answer(code, document);
        assertThat(answer.getOutcome()).as(about).isEqualTo(outcome);
        if (outcome == Outcome.NOT_MET) {
            assertThat(findings(code, answer, document))
                    .extracting(Finding::toString)
                    .containsExactlyElementsOf(shows);
        } else {
            assertThat(pointers(answer)).containsExactlyElementsOf(shows);
        }
    }

    @Override
    public String toString() {
        return code + ": " + about;
    }

    /** The examples of one rule. */
    record Examples(String code, String sentence, List<RuleExample> rows) {

        /** A plan that does not keep the rule, which shows at those places. */
        Examples lacking(String about, PlanDocument plan, String... pointers) {
            return lackingIn(sentence, about, plan, pointers);
        }

        /** The same, where the sentence of the rule is filled with what is there. */
        Examples lackingIn(String filled, String about, PlanDocument plan, String... pointers) {
            String rest = " " + ruleOf(code).getCode().getSeverity() + " " + code + ": " + filled;
            return with(
                    about,
                    plan,
                    Outcome.NOT_MET,
                    Stream.of(pointers).map(pointer -> pointer + rest).toList());
        }

        /** A plan that keeps the rule, which shows at those places. */
        Examples met(String about, PlanDocument plan, String... pointers) {
            return with(about, plan, Outcome.MET, List.of(pointers));
        }

        /** A plan that the rule says nothing about. */
        Examples notApplicable(String about, PlanDocument plan) {
            return with(about, plan, Outcome.NOT_APPLICABLE, List.of());
        }

        private Examples with(String about, PlanDocument plan, Outcome outcome, List<String> shows) {
            rows.add(new RuleExample(code, about, plan, outcome, shows));
            return this;
        }
    }

    /** Puts the examples of several rules in one list. */
    static List<RuleExample> all(Examples... rules) {
        return Stream.of(rules).flatMap(rule -> rule.rows().stream()).toList();
    }
}
