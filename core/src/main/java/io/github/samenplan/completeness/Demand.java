package io.github.samenplan.completeness;

import io.github.samenplan.fact.Identifier;
import io.github.samenplan.finding.Severity;
import io.github.samenplan.plan.ShapeRow;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That a profile asks plans to keep a rule (Dutch: <i>eis</i>). */
@Value.Immutable
@ShapeRow(dutch = "eis", english = "demand", properties = "rule severity settings")
public sealed interface Demand permits DemandBuilder.ImmutableDemand {

    /** The code of the rule. */
    @Identifier
    String getRule();

    /** How bad it is when the rule is not kept; as bad as the rule itself says, where not stated. */
    Optional<Severity> getSeverity();

    /** The numbers that the rule is asked with; its own, where not stated. */
    List<@Valid Setting> getSettings();

    /** Returns how bad it is when that rule is not kept. */
    default Severity severityOf(CompletenessRule rule) {
        return getSeverity().orElse(rule.getCode().getSeverity());
    }

    /** Gives a builder that starts from this one, for a changed copy. */
    default DemandBuilder toBuilder() {
        return builder().from(this);
    }

    /** Returns a demand for a rule, spelt out: with the severity and the numbers that the rule has now. */
    static Demand of(CompletenessRule rule) {
        return builder()
                .rule(rule.getCode().getId())
                .severity(rule.getCode().getSeverity())
                .addAllSettings(rule.getParameters().stream()
                        .map(parameter -> Setting.of(parameter, parameter.standard()))
                        .toList())
                .build();
    }

    /** Gives an empty builder. */
    static DemandBuilder builder() {
        return new DemandBuilder();
    }
}
