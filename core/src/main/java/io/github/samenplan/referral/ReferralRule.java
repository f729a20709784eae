package io.github.samenplan.referral;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule for where a signal goes (Dutch: <i>verwijsregel</i>): a row of a decision table.
 *
 * <p>A condition that is not stated holds for every signal.
 */
@Value.Immutable
public sealed interface ReferralRule extends Identified, Sourced, Extensible
        permits ReferralRuleBuilder.ImmutableReferralRule {

    /** What the rule says, in one line. */
    Optional<@Text(max = 200) String> getTitle();

    /** Which signals it is for; all, where not stated. */
    Optional<@Valid ReferralCondition> getWhen();

    /** Where such a signal goes, in order of preference. */
    List<@Valid ReferralRoute> getRoutes();

    /** How much it weighs among rules that fit, where the policy is by priority; higher goes first. */
    Optional<BigDecimal> getPriority();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ReferralRuleBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ReferralRuleBuilder builder() {
        return new ReferralRuleBuilder();
    }
}
