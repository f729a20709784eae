package io.github.samenplan.monitoring;

import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Reference;
import io.github.samenplan.fact.Sourced;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.Optional;

/** What must be seen for a goal to count as reached (Dutch: <i>streefwaarde</i>). */
public sealed interface GoalTarget extends Sourced
        permits AtMost,
                AtLeast,
                ChangeBy,
                BackToLevelOf,
                LowerThanLastRound,
                NoSignificantIncrease,
                StabiliseOrDecrease,
                TrendBroken,
                CountReached,
                MilestoneReached {

    /** The indicator that decides. */
    Optional<@Reference String> getIndicatorId();

    /** The target group it holds for; everybody, where not stated. */
    Optional<@Reference String> getTargetGroupId();

    /** When it must be reached. */
    Optional<PartialDate> getBy();

    /** The time over which it must hold. */
    Optional<@Valid TimeSpan> getPeriod();

    /** The words of the plan, where they say more. */
    Optional<@Text String> getWording();
}
