package io.github.samenplan.cli.page;

import io.github.samenplan.completeness.CompletenessReport.BlockResult;
import io.github.samenplan.completeness.CompletenessReport.RuleResult;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * What one rule misses in a document, and what to do about it.
 *
 * @param mark how bad it is
 * @param sentence what is missing, where that is the same at every place
 * @param places where it is missing, with the sentence for each where they differ; none for the document as a whole
 * @param advice what to do
 */
record Lack(Mark mark, String sentence, List<String> places, String advice) {

    /** Returns what is missing of at least that severity, the worst first, and neither waived nor known from before. */
    static List<Lack> of(BlockResult block, Severity from, Say say) {
        return of(block, say, from, Severity.ERROR);
    }

    /** Returns what is only for information. */
    static List<Lack> forInformation(BlockResult block, Say say) {
        return of(block, say, Severity.INFO, Severity.INFO);
    }

    private static List<Lack> of(BlockResult block, Say say, Severity from, Severity to) {
        return block.rules().stream()
                .filter(rule -> !rule.findings().isEmpty())
                .filter(rule -> worst(rule).reaches(from) && to.reaches(worst(rule)))
                .sorted(Comparator.comparing(Lack::worst).reversed())
                .map(rule -> of(rule, say))
                .toList();
    }

    private static Severity worst(RuleResult rule) {
        return rule.findings().stream()
                .map(Finding::getSeverity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Lack of(RuleResult rule, Say say) {
        List<String> sentences = rule.findings().stream()
                .map(finding -> finding.message(say.language()))
                .distinct()
                .toList();
        boolean same = sentences.size() == 1;
        return new Lack(
                Mark.ofLack(worst(rule), say),
                same ? sentences.get(0) : "",
                rule.findings().stream()
                        .map(finding -> place(finding, same, say))
                        .filter(place -> !place.isEmpty())
                        .toList(),
                say.of(rule.rule().getAdvice()));
    }

    private static String place(Finding finding, boolean trailOnly, Say say) {
        String trail = finding.getLocation().trail(say.language());
        if (trailOnly) {
            return trail;
        }
        return trail.isEmpty() ? finding.message(say.language()) : trail + ": " + finding.message(say.language());
    }
}
