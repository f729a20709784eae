package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import java.math.BigDecimal;
import java.util.Optional;

/** The rule on a difference that would matter. */
final class Margin {

    private static final Clause MORE_THAN_ZERO =
            Clause.of("Margin", "be more than zero").inDutch("Een marge moet groter zijn dan nul");

    private Margin() {}

    static void check(Optional<BigDecimal> margin) {
        margin.ifPresent(points -> MORE_THAN_ZERO.check(points.signum() > 0, points));
    }
}
