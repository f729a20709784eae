package io.github.samenplan.approach;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.LabelText;
import java.util.Optional;
import org.immutables.value.Value;

/** One pillar of a framework (Dutch: <i>pijler</i>); others call it a track, an action line or a step. */
@Value.Immutable
public sealed interface Pillar extends Identified, Extensible permits PillarBuilder.ImmutablePillar {

    /** Its name, per language. */
    @LabelText
    Label getName();

    /** What it asks, in a sentence, per language. */
    Optional<@LabelText(max = 4000) Label> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default PillarBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static PillarBuilder builder() {
        return new PillarBuilder();
    }
}
