package io.github.samenplan.community;

import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Figure;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The people whose loneliness a plan is about (Dutch: <i>doelgroep</i>). */
@Value.Immutable
public sealed interface TargetGroup extends Identified, Sourced, Extensible
        permits TargetGroupBuilder.ImmutableTargetGroup {

    /** What the plan calls them. */
    @Text(max = 200)
    String getName();

    /** Their age, in whole years. */
    Optional<AgeRange> getAges();

    /** What they have in common apart from age, such as "moeilijk rondkomen". */
    List<@Text(max = 200) String> getCharacteristics();

    /** The wider group that they belong to. */
    Optional<@Reference String> getPartOfId();

    /** Where they live. */
    List<@Reference String> getAreaIds();

    /** How many they are, according to whom. */
    List<@Valid Figure> getSizes();

    /** From when to when the plan is about them. */
    Optional<@Valid TimeSpan> getPeriod();

    /** Who they are, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default TargetGroupBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static TargetGroupBuilder builder() {
        return new TargetGroupBuilder();
    }
}
