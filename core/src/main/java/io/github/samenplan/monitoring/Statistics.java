package io.github.samenplan.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The arithmetic of the tests, apart from what it is used for. */
final class Statistics {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Statistics() {}

    /** The chance of a standard normal value below {@code z}. */
    static double below(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** The chance of a standard normal value above {@code z}. */
    static double above(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** The chance of a standard normal value at least as far from zero as {@code z}, on either side. */
    static double beyond(double z) {
        return 2 * above(Math.abs(z));
    }

    /** The standard normal value below which a value lies with that chance. */
    static double quantile(double chance) {
        return NORMAL.inverseCumulativeProbability(chance);
    }

    /** The value of {@code |z|} that is passed with that chance, on both sides together. */
    static double critical(double level) {
        return NORMAL.inverseSurvivalProbability(level / 2);
    }

    /** The standard error of a share, in the unit of the share, whose whole is {@code whole}: 1 or 100. */
    static double shareError(double share, double whole, double effectiveSize) {
        return Math.sqrt(share * (whole - share) / effectiveSize);
    }

    /** The difference of two shares, from the first to the second, with one standard error from both samples. */
    static Difference pooledShares(double share1, double size1, double share2, double size2) {
        double pooled = (share1 * size1 + share2 * size2) / (size1 + size2);
        return Difference.of(share2 - share1, Math.sqrt(pooled * (1 - pooled) * (1 / size1 + 1 / size2)));
    }

    /**
     * The slope of shares in time, with the standard error that it has if there is no trend: the test of Cochran and
     * Armitage (Armitage 1955, Biometrics 11).
     */
    static Difference cochranArmitage(double[] times, double[] shares, double[] sizes) {
        double pooled = weightedMean(shares, sizes);
        double mean = weightedMean(times, sizes);
        double trend = 0;
        double spread = 0;
        for (int i = 0; i < times.length; i++) {
            trend += sizes[i] * (times[i] - mean) * (shares[i] - pooled);
            spread += sizes[i] * (times[i] - mean) * (times[i] - mean);
        }
        return Difference.of(trend / spread, Math.sqrt(pooled * (1 - pooled) / spread));
    }

    private static double weightedMean(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            weight += weights[i];
        }
        return sum / weight;
    }

    /**
     * A straight line, or one with a bend, through values whose standard errors are known, by weighted least squares.
     *
     * @param slope the rise per unit of time before the bend
     * @param slopeError its standard error
     * @param change how much steeper it is after the bend; zero without one
     * @param changeError its standard error
     * @param covariance of slope and change
     */
    record Line(double slope, double slopeError, double change, double changeError, double covariance) {

        double slopeAfter() {
            return slope + change;
        }

        double slopeAfterError() {
            return Math.sqrt(slopeError * slopeError + changeError * changeError + 2 * covariance);
        }

        static Line straight(double[] times, double[] values, double[] errors) {
            double[] weights = weights(errors);
            double mean = weightedMean(times, weights);
            double spread = 0;
            double rise = 0;
            for (int i = 0; i < times.length; i++) {
                spread += weights[i] * (times[i] - mean) * (times[i] - mean);
                rise += weights[i] * (times[i] - mean) * values[i];
            }
            return new Line(rise / spread, 1 / Math.sqrt(spread), 0, 0, 0);
        }

        /**
         * Fits a line that bends at a time, without a jump.
         *
         * <p>The level at the bend is swept out first, which leaves two equations for slope and change.
         */
        static Line bentAt(double bend, double[] times, double[] values, double[] errors) {
            double[] weights = weights(errors);
            double[] before = IntStream.range(0, times.length)
                    .mapToDouble(i -> times[i] - bend)
                    .toArray();
            double[] after = IntStream.range(0, times.length)
                    .mapToDouble(i -> Math.max(0, times[i] - bend))
                    .toArray();
            double meanBefore = weightedMean(before, weights);
            double meanAfter = weightedMean(after, weights);
            double bb = 0;
            double ba = 0;
            double aa = 0;
            double by = 0;
            double ay = 0;
            for (int i = 0; i < times.length; i++) {
                double b = before[i] - meanBefore;
                double a = after[i] - meanAfter;
                bb += weights[i] * b * b;
                ba += weights[i] * b * a;
                aa += weights[i] * a * a;
                by += weights[i] * b * values[i];
                ay += weights[i] * a * values[i];
            }
            double determinant = bb * aa - ba * ba;
            return new Line(
                    (aa * by - ba * ay) / determinant,
                    Math.sqrt(aa / determinant),
                    (bb * ay - ba * by) / determinant,
                    Math.sqrt(bb / determinant),
                    -ba / determinant);
        }

        private static double[] weights(double[] errors) {
            return IntStream.range(0, errors.length)
                    .mapToDouble(i -> 1 / (errors[i] * errors[i]))
                    .toArray();
        }
    }

    /**
     * Chances adjusted for the number of tests by the method of Holm (1979, Scandinavian Journal of Statistics 6), each
     * at the place of its own.
     */
    static double[] holm(double[] chances) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, chances.length).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> chances[i]));
        double[] adjusted = new double[chances.length];
        double largest = 0;
        for (int rank = 0; rank < chances.length; rank++) {
            int test = order.get(rank);
            largest = Math.max(largest, Math.min(1, (chances.length - rank) * chances[test]));
            adjusted[test] = largest;
        }
        return adjusted;
    }
}
