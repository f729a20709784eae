package io.github.samenplan.monitoring;

import static io.github.samenplan.monitoring.Given.exactly;
import static io.github.samenplan.monitoring.Given.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.samenplan.fact.Percentage;
import io.github.samenplan.fact.Quantity;
import io.github.samenplan.finding.Language;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a standard error comes from. */
class PrecisionTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # share, error, lower, upper, level, n,    effect, below,   above,   what is told
            # what is stated goes first, then the interval, then the sample
            40,      1.2,   30,    50,    -,     100,  -,      1.2,     1.2,     -
            40,      0,     -,     -,     -,     -,    -,      0,       0,       -
            40,      -,     37.06, 42.94, -,     100,  -,      1.50003, 1.50003, interval (95 %)
            40,      -,     37.06, 42.94, 90,    -,    -,      1.78739, 1.78739, interval (90 %)
            # 1.96 twice: skew that rounding explains, and skew that it does not
            40.1,    -,     37.1,  42.9,  95,    -,    -,      1.47962, 1.47962, interval (95 %)
            40.1,    -,     37.1,  42.8,  95,    -,    -,      1.53065, 1.37758, not symmetric
            5,       -,     3.1,   8.2,   95,    -,    -,      0.96941, 1.63268, not symmetric
            # half an interval is none, nor one that lies beside the figure, nor one of no or full confidence
            40,      -,     37,    -,     -,     600,  -,      2,       2,       simple random sample
            40,      -,     -,     43,    -,     600,  -,      2,       2,       simple random sample
            40,      -,     41,    43,    -,     600,  -,      2,       2,       simple random sample
            40,      -,     37,    39,    -,     600,  -,      2,       2,       simple random sample
            40,      -,     37,    43,    100,   600,  -,      2,       2,       simple random sample
            40,      -,     37,    43,    0,     600,  -,      2,       2,       simple random sample
            # an effect of 4 doubles the error: sqrt(40 x 60 / 600) is 2
            40,      -,     -,     -,     -,     600,  4,      4,       4,       design effect
            # nobody or everybody, or no number at all, tells nothing
            0,       -,     -,     -,     -,     600,  -,      -,       -,       -
            100,     -,     -,     -,     -,     600,  -,      -,       -,       -
            40,      -,     -,     -,     -,     0,    -,      -,       -,       -
            40,      -,     -,     -,     -,     -,    -,      -,       -,       -
            """)
    void the_first_that_is_there_counts(
            String share,
            BigDecimal error,
            BigDecimal lower,
            BigDecimal upper,
            String level,
            String size,
            BigDecimal effect,
            Double below,
            Double above,
            String told) {
        Uncertainty uncertainty = Uncertainty.builder()
                .standardError(Optional.ofNullable(error))
                .lower(Optional.ofNullable(lower))
                .upper(Optional.ofNullable(upper))
                .confidence(Optional.ofNullable(level).map(Percentage::parse))
                .sampleSize(Optional.ofNullable(size).map(Given::exactly))
                .designEffect(Optional.ofNullable(effect))
                .build();
        Optional<Precision> precision = of(share().build(), share, uncertainty);

        assertThat(precision.isPresent()).isEqualTo(below != null);
        precision.ifPresent(found -> {
            assertThat(found.figure().errorBelow()).isCloseTo(below, within(1e-5));
            assertThat(found.figure().errorAbove()).isCloseTo(above, within(1e-5));
            assertThat(found.assumption()
                            .map(words -> words.in(Language.ENGLISH))
                            .orElse("-"))
                    .contains(told == null ? "-" : told);
        });
    }

    private static Optional<Precision> of(Indicator indicator, String share, Uncertainty uncertainty) {
        return Precision.of(Observation.of(
                indicator, Given.round("2024 " + share).uncertainty(uncertainty).build()));
    }

    @Test
    void the_size_of_a_sample_may_be_rough() {
        assertThat(size(exactly("600"))).contains(600.0);
        assertThat(size(Given.about("600"))).contains(600.0);
        assertThat(size(Quantity.builder()
                        .atLeast(BigDecimal.valueOf(500))
                        .atMost(BigDecimal.valueOf(600))
                        .build()))
                .as("the least, so as not to claim too much")
                .contains(500.0);
        assertThat(size(Quantity.builder().atMost(BigDecimal.valueOf(600)).build()))
                .isEmpty();
    }

    private static Optional<Double> size(Quantity size) {
        return Precision.effectiveSize(Observation.of(
                share().build(),
                Given.round("2024 40")
                        .uncertainty(Uncertainty.builder().sampleSize(size).build())
                        .build()));
    }

    @Test
    void a_number_of_respondents_says_nothing_of_a_score() {
        Measurement score = Measurement.builder()
                .id("m")
                .number(exactly("4.2"))
                .uncertainty(Uncertainty.builder().sampleSize(exactly("600")).build())
                .build();
        assertThat(Precision.of(Observation.of(share().build(), score))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTRY,         true",
        "COUNT,            true",
        "SURVEY,           false",
        "SMALL_AREA_MODEL, false",
        "ESTIMATE,         false"
    })
    void only_a_full_count_goes_without(MeasurementMethod method, boolean counted) {
        Optional<Precision> precision = Precision.of(Observation.of(
                share().method(method).build(), Given.round("2024 40").build()));
        assertThat(precision.map(Precision::figure).filter(Difference::isExact).isPresent())
                .isEqualTo(counted);
    }
}
