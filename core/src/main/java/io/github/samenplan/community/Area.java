package io.github.samenplan.community;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A place for which a plan holds (Dutch: <i>gebied</i>). */
@Value.Immutable
public sealed interface Area extends Identified, Sourced, Extensible permits AreaBuilder.ImmutableArea {

    /** Its name. */
    @Text(max = 200)
    String getName();

    /** What sort of place it is. */
    Optional<AreaKind> getKind();

    /** Earlier, official or popular names. */
    List<@Text(max = 200) String> getOtherNames();

    /** Its codes, each with the scheme that it comes from. */
    List<AreaCode> getCodes();

    /** The larger area that it lies in. */
    Optional<@Reference String> getPartOfId();

    /** From when to when it exists under this name and these codes. */
    Optional<@Valid TimeSpan> getExistence();

    /** The areas that it became part of by merger or division. */
    List<@Reference String> getSuccessorIds();

    /** Gives a builder that starts from this one, for a changed copy. */
    default AreaBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AreaBuilder builder() {
        return new AreaBuilder();
    }
}
