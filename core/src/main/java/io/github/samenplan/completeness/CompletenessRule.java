package io.github.samenplan.completeness;

import io.github.samenplan.finding.FindingCode;
import io.github.samenplan.finding.Words;
import io.github.samenplan.plan.PlanParts;
import java.time.LocalDate;

/**
 * One thing that a plan should have (Dutch: <i>regel</i>). A host may write its own.
 *
 * <p>A rule keeps no state and asks nothing outside the plan: the same plan and date give the same answer.
 */
public interface CompletenessRule {

    /** Returns the code, whose sentence says what is missing, and whose severity holds unless a profile differs. */
    FindingCode getCode();

    /** Returns what to do about it, in one plain sentence. */
    Words getAdvice();

    /** Returns where the rule comes from, in a few words. */
    Words getSource();

    /**
     * Tells whether a plan keeps the rule.
     *
     * @param parts every part of the plan, with its place
     * @param date the day on which the question is asked
     */
    Answer check(PlanParts parts, LocalDate date);
}
