package io.github.samenplan.approach;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.LabelText;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.WebAddress;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A set of pillars that approaches are built on (Dutch: <i>raamwerk</i>), of one version and one publisher.
 */
@Value.Immutable
public sealed interface Framework extends Identified, Sourced, Extensible permits FrameworkBuilder.ImmutableFramework {

    /** Its version; the same id and version is always the same set. */
    @Text(max = 200)
    String getVersion();

    /** Its name, per language. */
    @LabelText
    Label getName();

    /** Who published it. */
    Optional<@Text(max = 200) String> getPublisher();

    /** Where it is described. */
    Optional<@WebAddress String> getUrl();

    /** When it was published. */
    Optional<PartialDate> getIssued();

    /** Its pillars, in their order. */
    List<@Valid Pillar> getPillars();

    /** Gives a builder that starts from this one, for a changed copy. */
    default FrameworkBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static FrameworkBuilder builder() {
        return new FrameworkBuilder();
    }
}
