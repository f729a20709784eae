package io.github.samenplan.cli.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers along an axis, in round steps. It starts at nothing, unless there is something below that: a cut-off axis
 * makes a small change look large.
 *
 * @param low the lowest number
 * @param high the highest number
 * @param steps every number that is written, from low to high
 */
record Scale(double low, double high, List<BigDecimal> steps) {

    private static final int MOST_STEPS = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    Scale {
        steps = List.copyOf(steps);
    }

    /** Returns where a number lies between low and high, as a part of one. */
    double at(double value) {
        return (value - low) / (high - low);
    }

    /** Returns the scale for numbers from the least to the most, both finite. */
    static Scale of(double least, double most) {
        BigDecimal bottom = BigDecimal.valueOf(Math.min(least, 0));
        BigDecimal top = BigDecimal.valueOf(Math.max(most, 0));
        BigDecimal step = step(top.subtract(bottom));
        BigDecimal from = bottom.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal to = top.divide(step, 0, RoundingMode.CEILING).multiply(step).max(from.add(step));
        List<BigDecimal> steps = new ArrayList<>();
        for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
            steps.add(at.stripTrailingZeros());
        }
        return new Scale(from.doubleValue(), to.doubleValue(), steps);
    }

    /** Returns the smallest round step of which no more than five span the range. */
    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = range.divide(BigDecimal.valueOf(MOST_STEPS));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return ROUND.stream()
                .map(unit::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
