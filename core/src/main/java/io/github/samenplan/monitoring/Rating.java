package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** The judgement on one item of an approach (Dutch: <i>oordeel</i>). */
@Value.Immutable
public sealed interface Rating permits RatingBuilder.ImmutableRating {

    /** The item that was judged, as the guide or framework names it. */
    @Text(max = 200)
    String getItem();

    /** The pillar that the item is, by its id in the framework, where it is one. */
    Optional<@Identifier String> getPillarId();

    /** The judgement. */
    TrafficLight getLight();

    /** Why. */
    Optional<@Text String> getRemark();

    /** Gives a builder that starts from this one, for a changed copy. */
    default RatingBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static RatingBuilder builder() {
        return new RatingBuilder();
    }
}
