package io.github.samenplan.coalition;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.WebAddress;
import java.util.Optional;
import org.immutables.value.Value;

/** How a coalition or a plan is related to another one (Dutch: <i>herkomst</i>). */
@Value.Immutable
public sealed interface Descent permits DescentBuilder.ImmutableDescent {

    /** What the other one is to this one. */
    DescentKind getKind();

    /** What the other one is called. */
    @Text(max = 200)
    String getTitle();

    /** The document that it is or is described in. */
    Optional<@Reference String> getDocumentId();

    /** Where the other one can be found, also in another document. */
    Optional<@WebAddress String> getUri();

    /** Since when. */
    Optional<PartialDate> getDate();

    /** Gives a builder that starts from this one, for a changed copy. */
    default DescentBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static DescentBuilder builder() {
        return new DescentBuilder();
    }
}
