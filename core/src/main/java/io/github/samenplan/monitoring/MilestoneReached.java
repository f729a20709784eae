package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A state of affairs that can be seen to be reached or not (Dutch: <i>mijlpaal</i>). */
@Value.Immutable
public sealed interface MilestoneReached extends GoalTarget permits MilestoneReachedBuilder.ImmutableMilestoneReached {

    /** The state of affairs, as a short label. */
    @Text(max = 200)
    String getMilestone();

    /** The parts of the plan that make it up. */
    List<@Reference String> getPartIds();

    /** When it was seen to be reached, as far as anybody recorded that. */
    Optional<PartialDate> getReached();

    /** Gives a builder that starts from this one, for a changed copy. */
    default MilestoneReachedBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static MilestoneReachedBuilder builder() {
        return new MilestoneReachedBuilder();
    }
}
