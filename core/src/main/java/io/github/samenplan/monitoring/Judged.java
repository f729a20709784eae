package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Identifier;
import io.github.samenplan.fact.PartialDate;
import io.github.samenplan.fact.Text;
import io.github.samenplan.fact.TimeSpan;
import jakarta.validation.Valid;
import java.util.Optional;

/** What every target has in common. */
public interface Judged {

    /** The indicator that decides. */
    Optional<@Identifier String> getIndicatorId();

    /** The target group it holds for; everybody, where not stated. */
    Optional<@Identifier String> getTargetGroupId();

    /** When it must be reached. */
    Optional<PartialDate> getBy();

    /** The time over which it must hold. */
    Optional<@Valid TimeSpan> getPeriod();

    /** The words of the plan, where they say more. */
    Optional<@Text String> getWording();
}
