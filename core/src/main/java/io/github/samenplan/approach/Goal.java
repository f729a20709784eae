package io.github.samenplan.approach;

import io.github.samenplan.community.Capacity;
import io.github.samenplan.community.LonelinessKind;
import io.github.samenplan.fact.Extensible;
import io.github.samenplan.fact.Identified;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import io.github.samenplan.monitoring.GoalTarget;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a coalition wants to reach (Dutch: <i>doel, doelstelling</i>). */
@Value.Immutable
public sealed interface Goal extends Identified, Sourced, Extensible permits GoalBuilder.ImmutableGoal {

    /** The goal, in one line. */
    @Text(max = 200)
    String getTitle();

    /** Its level: ambition, main goal or sub-goal. */
    Optional<GoalLevel> getLevel();

    /** How far away it lies. */
    Optional<GoalHorizon> getHorizon();

    /** The time over which it is to be reached. */
    Optional<@Valid TimeSpan> getPeriod();

    /** The goals that it contributes to. */
    List<@Reference String> getPartOfIds();

    /** Whose goal it is: organisations, bodies or roles; everybody's, where not stated. */
    List<@Reference String> getOwnerIds();

    /** What it wants to do about loneliness. */
    List<GoalAim> getAims();

    /** The pillars that it belongs to. */
    List<PillarRef> getPillars();

    /** For whom it is. */
    List<@Reference String> getTargetGroupIds();

    /** Who has to change for it: know, be able or do something. */
    List<Capacity> getAudience();

    /** Where it holds; everywhere in the plan, where not stated. */
    List<@Reference String> getAreaIds();

    /** The kinds of loneliness that it is about. */
    List<LonelinessKind> getLonelinessKinds();

    /** What must be seen for it to count as reached. */
    List<@Valid GoalTarget> getTargets();

    /** The indicators that show how it goes. */
    List<@Reference String> getIndicatorIds();

    /** The stage that it belongs to. */
    Optional<@Reference String> getStageId();

    /** What it means, in a few sentences. */
    Optional<@Text String> getDescription();

    /** Gives a builder that starts from this one, for a changed copy. */
    default GoalBuilder toBuilder() {
        return builder().from(this);
    }

    /** Gives an empty builder. */
    static GoalBuilder builder() {
        return new GoalBuilder();
    }
}
