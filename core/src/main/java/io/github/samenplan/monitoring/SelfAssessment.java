package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Dated;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Frequency;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Progress;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A judgement of people on their own approach, item by item (Dutch: <i>zelfbeoordeling</i>).
 *
 * <p>It is recorded as people gave it, and never computed.
 */
@Value.Immutable
public sealed interface SelfAssessment extends Identified, Dated, Sourced, Extensible
        permits SelfAssessmentBuilder.ImmutableSelfAssessment {

    /** What the plan calls it. */
    Optional<@Text(max = 200) String> getTitle();

    /** Who judged. */
    List<@Reference String> getByIds();

    /** The framework whose pillars were judged. */
    Optional<@Reference String> getFrameworkId();

    /** The guide against which was judged, or the form that was filled in. */
    Optional<@Reference String> getDocumentId();

    /** How often it is done. */
    Optional<@Valid Frequency> getFrequency();

    /** How the judgement is expressed. */
    Optional<AssessmentScale> getScale();

    /** Whether it has been done or is planned. */
    Optional<Progress> getProgress();

    /** The judgement on each item. */
    List<@Valid Rating> getRatings();

    /** Gives a builder that starts from this one, for a changed copy. */
    default SelfAssessmentBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static SelfAssessmentBuilder builder() {
        return new SelfAssessmentBuilder();
    }
}
