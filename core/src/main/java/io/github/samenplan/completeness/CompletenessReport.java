package io.github.samenplan.completeness;

import io.github.samenplan.completeness.Answer.Outcome;
import io.github.samenplan.finding.Finding;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.finding.Words;
import java.util.List;
import java.util.stream.Stream;

/** What a check of a plan against a profile gave (Dutch: <i>toetsverslag</i>). */
public final class CompletenessReport {

    private final CompletenessProfile profile;
    private final List<BlockResult> blocks;

    private CompletenessReport(CompletenessProfile profile, List<BlockResult> blocks) {
        this.profile = profile;
        this.blocks = blocks;
    }

    /** Returns the profile. */
    public CompletenessProfile getProfile() {
        return profile;
    }

    /** Returns the results block by block, in the order of the profile. */
    public List<BlockResult> getBlocks() {
        return blocks;
    }

    /** Returns everything that is missing, in the order of the profile. */
    public List<Finding> findings() {
        return blocks.stream().flatMap(block -> block.findings().stream()).toList();
    }

    /** Returns how many rules have that outcome. */
    public long count(Outcome outcome) {
        return blocks.stream().mapToLong(block -> block.count(outcome)).sum();
    }

    /** Tells whether the profile has a rule that applies to the plan. */
    public boolean applies() {
        return count(Outcome.MET) + count(Outcome.NOT_MET) > 0;
    }

    /** Tells whether nothing of that severity or worse is missing. */
    public boolean passes(Severity severity) {
        return findings().stream().noneMatch(finding -> finding.getSeverity().reaches(severity));
    }

    /** Returns the counts, in words. */
    @Override
    public String toString() {
        return profile + ": " + count(Outcome.MET) + " met, " + count(Outcome.NOT_MET) + " not met";
    }

    static CompletenessReport of(CompletenessProfile profile, List<BlockResult> blocks) {
        return new CompletenessReport(profile, List.copyOf(blocks));
    }

    /**
     * What one block gave (Dutch: <i>uitkomst van een bouwsteen</i>).
     *
     * @param block the block
     * @param rules the result of each rule, in order
     */
    public record BlockResult(CompletenessProfile.Block block, List<RuleResult> rules) {

        /** Copies the results. */
        public BlockResult {
            rules = List.copyOf(rules);
        }

        /** Returns how many rules have that outcome. */
        public long count(Outcome outcome) {
            return rules.stream()
                    .filter(result -> result.answer().getOutcome() == outcome)
                    .count();
        }

        /** Returns everything that is missing. */
        public List<Finding> findings() {
            return rules.stream().flatMap(RuleResult::findings).toList();
        }
    }

    /**
     * What one rule gave (Dutch: <i>uitkomst van een regel</i>).
     *
     * @param rule the rule
     * @param answer what the plan answers to it
     */
    public record RuleResult(CompletenessRule rule, Answer answer) {

        /** Returns a finding for each place that lacks something. */
        public Stream<Finding> findings() {
            return answer.getOutcome() == Outcome.NOT_MET
                    ? answer.getEvidence().stream()
                            .map(place -> Finding.of(
                                    rule.getCode(),
                                    place.location(),
                                    place.arguments().toArray(Words[]::new)))
                    : Stream.empty();
        }
    }
}
