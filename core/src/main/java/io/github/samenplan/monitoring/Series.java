package io.github.samenplan.monitoring;

import io.github.samenplan.community.AgeRange;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A monitor that comes back with the same questions (Dutch: <i>meetreeks</i>). */
@Value.Immutable
public sealed interface Series extends Identified, Sourced, Extensible permits SeriesBuilder.ImmutableSeries {

    /** Its name. */
    @Text(max = 200)
    String getName();

    /** Who publishes it. */
    List<@Reference String> getPublisherIds();

    /** Who works the figures out. */
    List<@Reference String> getAnalysedByIds();

    /** Among whom it is held. */
    List<@Reference String> getTargetGroupIds();

    /** The ages of the people who are asked. */
    Optional<AgeRange> getAges();

    /** How often it is held. */
    Optional<@Valid Frequency> getFrequency();

    /** When it was held. */
    List<PartialDate> getRounds();

    /** The document that describes it. */
    Optional<@Reference String> getDocumentId();

    /** What is special about it, such as breaks in its method. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default SeriesBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SeriesBuilder builder() {
        return new SeriesBuilder();
    }
}
