package io.github.samenplan.monitoring;

import io.github.samenplan.fact.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The least and the most that a rough number can be.
 *
 * <p>What is "about" a number lies as near to it as its last digit other than zero tells: about 80 is 75 to 85, about 83
 * is 82.5 to 83.5.
 */
record Bounds(double lowest, double highest) {

    boolean certainlyReaches(Bounds wanted) {
        return lowest >= wanted.lowest;
    }

    boolean possiblyReaches(Bounds wanted) {
        return highest >= wanted.lowest;
    }

    static Bounds of(Quantity quantity) {
        Optional<Bounds> exact = quantity.getExact().map(it -> new Bounds(it.doubleValue(), it.doubleValue()));
        return exact.or(() -> quantity.getAbout().map(Bounds::about))
                .orElseGet(() -> new Bounds(
                        quantity.getAtLeast().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
                        quantity.getAtMost().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY)));
    }

    private static Bounds about(BigDecimal number) {
        double half =
                BigDecimal.valueOf(5, number.stripTrailingZeros().scale() + 1).doubleValue();
        return new Bounds(number.doubleValue() - half, number.doubleValue() + half);
    }
}
