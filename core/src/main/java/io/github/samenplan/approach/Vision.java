package io.github.samenplan.approach;

import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the partners see loneliness and what they want to mean (Dutch: <i>visie</i>). */
@Value.Immutable
public sealed interface Vision extends Dated, Sourced, Extensible permits VisionBuilder.ImmutableVision {

    /** The vision itself. */
    Optional<@Text String> getStatement();

    /** Whether it is there or being made. */
    Optional<Progress> getProgress();

    /** The roles, bodies or organisations with whom it was discussed. */
    List<@Reference String> getDiscussedWithIds();

    /** Who made it. */
    List<@Reference String> getMadeByIds();

    /** The document that it is laid down in. */
    Optional<@Reference String> getDocumentId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default VisionBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static VisionBuilder builder() {
        return new VisionBuilder();
    }
}
