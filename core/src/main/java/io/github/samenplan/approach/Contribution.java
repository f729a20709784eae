package io.github.samenplan.approach;

import io.github.samenplan.coalition.Party;
import io.github.samenplan.fact.Money;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** What one party adds (Dutch: <i>bijdrage</i>). */
@Value.Immutable
public sealed interface Contribution permits ContributionBuilder.ImmutableContribution {

    /** Who adds it. */
    @Valid
    Party getParty();

    /** What it is. */
    ContributionKind getKind();

    /** How much money, where it is money. */
    Optional<@Valid Money> getAmount();

    /** What exactly. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ContributionBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ContributionBuilder builder() {
        return new ContributionBuilder();
    }
}
