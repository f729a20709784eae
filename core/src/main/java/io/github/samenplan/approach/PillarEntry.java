package io.github.samenplan.approach;

import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Statement;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a plan answers one pillar of a framework (Dutch: <i>invulling van een pijler</i>). */
@Value.Immutable
public sealed interface PillarEntry extends Sourced permits PillarEntryBuilder.ImmutablePillarEntry {

    /** The pillar, by its id in the framework. */
    @Identifier
    String getPillarId();

    /** How far it is in place. */
    Optional<PillarStatus> getStatus();

    /** By when it is planned. */
    Optional<PartialDate> getPlanned();

    /** Whatever answers it: an act, body, event, action, document, or what the place has instead. */
    List<@Reference String> getAnsweredByIds();

    /** The stage in which it is taken up. */
    Optional<@Reference String> getStageId();

    /** What the plan says about it. */
    List<@Valid Statement> getStatements();

    /** Gives a builder that starts from this one, for a changed copy. */
    default PillarEntryBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static PillarEntryBuilder builder() {
        return new PillarEntryBuilder();
    }
}
