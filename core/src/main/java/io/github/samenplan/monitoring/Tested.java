package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Clause;
import io.github.samenplan.fact.Percentage;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A target that figures decide, which differ by chance as well. */
public interface Tested {

    /** How it is tested; the choice of who asks, where not stated. */
    Optional<TestKind> getTest();

    /** The significance level of the test, on both sides together, such as 5; more than 0 and at most 50. */
    Optional<Percentage> getLevel();

    /** Refuses what cannot be. */
    @Value.Check
    default void checkLevel() {
        getLevel()
                .map(Percentage::getPercent)
                .ifPresent(level -> Clause.of("Significance level", "be more than 0 and at most 50 per cent")
                        .inDutch("Een significantieniveau moet meer dan 0 en hoogstens 50 procent zijn")
                        .check(level.signum() > 0 && level.compareTo(BigDecimal.valueOf(50)) <= 0, level));
    }
}
