package io.github.samenplan.coalition;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation that takes part, decides, pays or publishes (Dutch: <i>organisatie</i>). */
@Value.Immutable
public sealed interface Organisation extends Identified, Extensible permits OrganisationBuilder.ImmutableOrganisation {

    /** Its name. */
    @Text(max = 200)
    String getName();

    /** Earlier names, short names and brand names. */
    List<@Text(max = 200) String> getOtherNames();

    /** The field in which it works. */
    Optional<Sector> getSector();

    /** The organisation that it belongs to. */
    Optional<@Reference String> getPartOfId();

    /** The areas that it works for. */
    List<@Reference String> getAreaIds();

    /** How it can be reached. */
    List<@Valid Channel> getChannels();

    /** From when to when it exists under this name. */
    Optional<@Valid TimeSpan> getExistence();

    /** The organisation that it became part of. */
    Optional<@Reference String> getSuccessorId();

    /** What it does, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default OrganisationBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static OrganisationBuilder builder() {
        return new OrganisationBuilder();
    }
}
