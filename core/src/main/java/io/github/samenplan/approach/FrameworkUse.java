package io.github.samenplan.approach;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a plan follows a framework, and how it answers each pillar (Dutch: <i>toepassing van een raamwerk</i>).
 */
@Value.Immutable
public sealed interface FrameworkUse extends Sourced, Extensible permits FrameworkUseBuilder.ImmutableFrameworkUse {

    /** The framework: one of the document's own, or a shipped one. */
    @Reference
    String getFrameworkId();

    /** Its version; not stated means that the framework stands in the document itself. */
    Optional<@Text(max = 200) String> getVersion();

    /** From when the plan follows it. */
    Optional<PartialDate> getSince();

    /** What the pillars are meant to bring about. */
    Optional<@Text(max = 200) String> getPurpose();

    /** The goals that the pillars serve. */
    List<@Reference String> getGoalIds();

    /** How the plan answers each pillar; a pillar may stand without content. */
    List<@Valid PillarEntry> getEntries();

    /** Gives a builder that starts from this one, for a changed copy. */
    default FrameworkUseBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static FrameworkUseBuilder builder() {
        return new FrameworkUseBuilder();
    }
}
