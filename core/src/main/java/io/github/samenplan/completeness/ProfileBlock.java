package io.github.samenplan.completeness;

import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.Label;
import io.github.samenplan.fact.LabelText;
import io.github.samenplan.plan.ShapeRow;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** One block of a profile (Dutch: <i>bouwsteen</i>), such as a pillar or a step. */
@Value.Immutable
@ShapeRow(dutch = "bouwsteen", english = "block", properties = "id name demands")
public sealed interface ProfileBlock permits ProfileBlockBuilder.ImmutableProfileBlock {

    /** The id; that of the pillar, where it is one. */
    @Identifier
    String getId();

    /** What it is called. */
    @LabelText
    Label getName();

    /** What it asks, in order. */
    List<@Valid Demand> getDemands();

    /** Gives a builder that starts from this one, for a changed copy. */
    default ProfileBlockBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static ProfileBlockBuilder builder() {
        return new ProfileBlockBuilder();
    }
}
