package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * A break between figures that is accepted on record, so that they are compared all the same (Dutch: <i>aanvaarde
 * breuk</i>).
 */
@Value.Immutable
public sealed interface AcceptedBreak extends Sourced permits AcceptedBreakBuilder.ImmutableAcceptedBreak {

    /** In what the figures differ. */
    Aspect getAspect();

    /** The measurements that may differ in it from the others; all, where none is named. */
    List<@Reference String> getMeasurementIds();

    /** Why it is accepted. */
    @Text
    String getReason();

    /** Gives a builder that starts from this one, for a changed copy. */
    default AcceptedBreakBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static AcceptedBreakBuilder builder() {
        return new AcceptedBreakBuilder();
    }
}
