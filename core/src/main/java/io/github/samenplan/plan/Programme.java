package io.github.samenplan.plan;

import io.github.samenplan.approach.Expectation;
import io.github.samenplan.approach.Offer;
import io.github.samenplan.coalition.Party;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** A programme over many places, such as a national one (Dutch: <i>programma</i>). */
@Value.Immutable
public sealed interface Programme extends PlanDocument permits ProgrammeBuilder.ImmutableProgramme {

    /** Who does the work in the places. */
    List<@Valid Party> getParties();

    /** What it offers to places. */
    List<@Valid Offer> getOffers();

    /** What it says that local policy needs. */
    List<@Valid Expectation> getExpectations();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ProgrammeBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ProgrammeBuilder builder() {
        return new ProgrammeBuilder();
    }
}
