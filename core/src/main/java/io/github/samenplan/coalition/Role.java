package io.github.samenplan.coalition;

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

/**
 * An office that somebody holds for the approach (Dutch: <i>rol</i>), known by its function and the organisation
 * or body, never by a person.
 */
@Value.Immutable
public sealed interface Role extends Identified, Sourced, Extensible permits RoleBuilder.ImmutableRole {

    /** What the office is. */
    RoleKind getKind();

    /** What the plan calls it, such as "wethouder". */
    Optional<@Text(max = 200) String> getTitle();

    /** The organisation or body that fills it. */
    Optional<@Reference String> getHolderId();

    /** The coalition, body, framework, action or other part that the office is for. */
    Optional<@Reference String> getForId();

    /** What belongs to the office. */
    List<@Text(max = 200) String> getDuties();

    /** From when to when it is filled this way. */
    Optional<@Valid TimeSpan> getPeriod();

    /** The role to which it is handed over. */
    Optional<@Reference String> getSuccessorId();

    /** Gives a builder that starts from this one, for a changed copy. */
    default RoleBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static RoleBuilder builder() {
        return new RoleBuilder();
    }
}
