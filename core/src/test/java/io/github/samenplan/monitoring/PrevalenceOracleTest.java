package io.github.samenplan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The statistics against those of R; {@code src/test/oracle/prevalence.R} made the table. */
class PrevalenceOracleTest {

    @ParameterizedTest
    @CsvFileSource(resources = "prevalence.csv", numLinesToSkip = 1)
    void as_r_has_it(
            String sample,
            double level,
            long people,
            double share,
            double effectiveSize,
            double designEffect,
            double standardError,
            double lower,
            double upper) {
        Tally lonely = new Tally();
        Tally all = new Tally();
        for (String stratum : sample.split("\\|")) {
            String[] parts = stratum.split(":");
            for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                lonely.add(Sheets.number(parts[0]));
                all.add(Sheets.number(parts[0]));
            }
            for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
                all.add(Sheets.number(parts[0]));
            }
        }
        WeightedShare weighted = new WeightedShare(lonely, all);
        WeightedShare.Interval interval =
                weighted.interval(NormalDistribution.of(0, 1).inverseSurvivalProbability((100 - level) / 200));

        assertThat(all.people()).isEqualTo(people);
        assertSame(weighted.share(), share);
        assertSame(weighted.effectiveSize(), effectiveSize);
        assertSame(weighted.designEffect(), designEffect);
        assertSame(weighted.standardError(), standardError);
        assertSame(interval.lower(), lower);
        assertSame(interval.upper(), upper);
    }

    private static void assertSame(double ours, double theirs) {
        assertThat(ours).isCloseTo(theirs, within(Math.max(1e-9 * Math.abs(theirs), 1e-15)));
    }
}
