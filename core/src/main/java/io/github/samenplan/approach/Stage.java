package io.github.samenplan.approach;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the time that a plan covers, under its own name (Dutch: <i>fase</i>), such as an agenda for one
 * year.
 */
@Value.Immutable
public sealed interface Stage extends Identified, Sourced, Extensible permits StageBuilder.ImmutableStage {

    /** Its name. */
    @Text(max = 200)
    String getTitle();

    /** From when to when. */
    Optional<@Valid TimeSpan> getPeriod();

    /** What gets attention in it, as short labels. */
    List<@Text(max = 200) String> getFocus();

    /** The document that it is laid down in. */
    Optional<@Reference String> getDocumentId();

    /** How far it has come. */
    Optional<Progress> getProgress();

    /** What it is about. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default StageBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static StageBuilder builder() {
        return new StageBuilder();
    }
}
