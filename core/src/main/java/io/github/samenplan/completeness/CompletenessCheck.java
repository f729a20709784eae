package io.github.samenplan.completeness;

import io.github.samenplan.plan.PlanDocument;
import io.github.samenplan.plan.PlanParts;
import java.time.LocalDate;
import java.util.Objects;

/** Lays a profile beside plans (Dutch: <i>toets op volledigheid</i>). */
public final class CompletenessCheck {

    private final CompletenessProfile profile;

    private CompletenessCheck(CompletenessProfile profile) {
        this.profile = profile;
    }

    /**
     * Checks a document.
     *
     * @param document a well-formed document; of one that is not, the answers say as much as can be said
     * @param date the day on which the question is asked
     */
    public CompletenessReport run(PlanDocument document, LocalDate date) {
        Objects.requireNonNull(date, "date");
        PlanParts parts = PlanParts.of(document);
        return CompletenessReport.of(
                profile,
                profile.getBlocks().stream()
                        .map(block -> new CompletenessReport.BlockResult(
                                block,
                                block.rules().stream()
                                        .map(rule -> new CompletenessReport.RuleResult(rule, rule.check(parts, date)))
                                        .toList()))
                        .toList());
    }

    /** Returns a check against a profile. */
    public static CompletenessCheck of(CompletenessProfile profile) {
        return new CompletenessCheck(Objects.requireNonNull(profile, "profile"));
    }
}
