package io.github.samenplan.referral;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a lonely person may need, as a place distinguishes it (Dutch: <i>behoefte</i>). */
@Value.Immutable
public sealed interface Need extends Identified, Extensible permits NeedBuilder.ImmutableNeed {

    /** What the place calls it. */
    @Text(max = 200)
    String getName();

    /** What it means. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default NeedBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static NeedBuilder builder() {
        return new NeedBuilder();
    }
}
