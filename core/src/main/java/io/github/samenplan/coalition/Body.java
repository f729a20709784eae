package io.github.samenplan.coalition;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group in which parties meet, work or decide (Dutch: <i>overleg, werkgroep, bestuursorgaan</i>). */
@Value.Immutable
public sealed interface Body extends Identified, Sourced, Extensible permits BodyBuilder.ImmutableBody {

    /** Its name. */
    @Text(max = 200)
    String getName();

    /** What sort of body it is. */
    Optional<BodyKind> getKind();

    /** The organisation, coalition or body that it belongs to. */
    Optional<@Reference String> getPartOfId();

    /** When it was formed. */
    Optional<PartialDate> getFormed();

    /** The words of the source about when it was formed, where they say more. */
    Optional<@Text(max = 200) String> getFormedWording();

    /** Who takes part in it. */
    List<@Valid Membership> getMemberships();

    /** How many members it is said to have, beside the list. */
    List<@Valid Figure> getClaimedCounts();

    /** The sectors that may join. */
    List<Sector> getOpenTo();

    /** How often it meets. */
    Optional<@Valid Frequency> getMeetings();

    /** What it is there to do. */
    List<@Text(max = 200) String> getDuties();

    /** The areas that it works for. */
    List<@Reference String> getAreaIds();

    /** How far its forming has come. */
    Optional<Progress> getProgress();

    /** Gives a builder that starts from this one, for a changed copy. */
    default BodyBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static BodyBuilder builder() {
        return new BodyBuilder();
    }
}
