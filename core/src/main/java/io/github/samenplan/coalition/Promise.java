package io.github.samenplan.coalition;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that was promised (Dutch: <i>belofte</i>). */
@Value.Immutable
public sealed interface Promise permits PromiseBuilder.ImmutablePromise {

    /** What was promised. */
    @Text
    String getText();

    /** By when. */
    Optional<PartialDate> getDue();

    /** For whom. */
    List<@Reference String> getTargetGroupIds();

    /** Gives a builder that starts from this one, for a changed copy. */
    default PromiseBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static PromiseBuilder builder() {
        return new PromiseBuilder();
    }
}
