package io.github.samenplan.plan;

import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import java.util.Optional;
import org.immutables.value.Value;

/** A step in which a plan is adopted (Dutch: <i>vaststelling</i>). */
@Value.Immutable
public sealed interface Adoption extends Dated, Sourced permits AdoptionBuilder.ImmutableAdoption {

    /** What is done with the plan. */
    AdoptionStep getStep();

    /** The body or organisation that does it. */
    Optional<@Reference String> getById();

    /** Whether it has been done or is planned. */
    Optional<Progress> getProgress();

    /** The act by which it is done, where that is stated too. */
    Optional<@Reference String> getCommitmentId();

    /** The document of the decision. */
    Optional<@Reference String> getDocumentId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default AdoptionBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AdoptionBuilder builder() {
        return new AdoptionBuilder();
    }
}
