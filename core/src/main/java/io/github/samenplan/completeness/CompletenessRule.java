package io.github.samenplan.completeness;

import io.github.samenplan.completeness.Answer.Evidence;
import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import java.util.List;

/**
 * One thing that a plan should have (Dutch: <i>regel</i>). A host may write its own.
 *
 * <p>A rule keeps no state and asks nothing outside the question: the same question gives the same answer.
 */
public interface CompletenessRule {

    /** Returns the code, whose sentence says what is missing, and whose severity holds unless a profile differs. */
    FindingCode getCode();

    /** Returns what to do about it, in one plain sentence. */
    Words getAdvice();

    /** Returns where the rule comes from, in a few words. */
    Words getSource();

    /** Returns the numbers that it may be asked with. */
    default List<Parameter> getParameters() {
        return List.of();
    }

    /**
     * Returns what is said of a place that lacks something: the sentence of the code, or another where the plan itself
     * tells that, or why, something is lacking.
     */
    default Words sentence(Evidence evidence) {
        return getCode().getSentence();
    }

    /** Tells whether a plan keeps the rule. */
    Answer check(Question question);
}
