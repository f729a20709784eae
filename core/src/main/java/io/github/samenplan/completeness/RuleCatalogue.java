package io.github.samenplan.completeness;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that profiles can ask for, by their codes (Dutch: <i>regelcatalogus</i>); a host adds its own. */
public final class RuleCatalogue {

    private static final RuleCatalogue SHIPPED = new RuleCatalogue(Stream.of(
                    CommitmentRules.all(),
                    NetworkRules.all(),
                    InvolvementRules.all(),
                    LastingApproachRules.all(),
                    GoalRules.all(),
                    TargetGroupRules.all(),
                    MonitoringRules.all(),
                    OutlookRules.all(),
                    ReferralRules.all(),
                    ReferralProofRules.all(),
                    StepRules.all(),
                    StructureRules.all(),
                    PrivacyRules.all())
            .flatMap(List::stream)
            .toList());

    private final List<CompletenessRule> rules;
    private final Map<String, CompletenessRule> byCode;

    private RuleCatalogue(List<CompletenessRule> rules) {
        this.rules = rules;
        this.byCode = rules.stream()
                .collect(Collectors.toMap(rule -> rule.getCode().getId(), Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException("The rules of a catalogue must have different codes - but was:"
                            + " twice " + other.getCode());
                }));
    }

    /** Returns all rules, in order. */
    public List<CompletenessRule> getRules() {
        return rules;
    }

    /** Returns the rule of that code, if there is one. */
    public Optional<CompletenessRule> find(String code) {
        return Optional.ofNullable(byCode.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * Returns the same catalogue with more rules behind it.
     *
     * @throws IllegalArgumentException if two rules have the same code
     */
    public RuleCatalogue and(CompletenessRule... more) {
        return new RuleCatalogue(Stream.concat(rules.stream(), Stream.of(more)).toList());
    }

    /** Returns the number of rules, in words. */
    @Override
    public String toString() {
        return rules.size() + " rules";
    }

    /**
     * Returns a catalogue of these rules alone.
     *
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleCatalogue of(CompletenessRule... rules) {
        return new RuleCatalogue(List.of(rules));
    }

    /** Returns the rules that come with the library. */
    public static RuleCatalogue shipped() {
        return SHIPPED;
    }
}
