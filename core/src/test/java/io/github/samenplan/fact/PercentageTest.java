package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text            fraction
            0,                0.00
            0.0,              0.000
            7,                0.07
            50.7,             0.507
            50.70,            0.5070
            99.999999999999,  0.99999999999999
            100,              1.00
            100.000000000000, 1.00000000000000
            """)
    void a_text_is_read_with_its_decimals(String text, BigDecimal fraction) {
        Percentage share = Percentage.parse(text);
        assertThat(share).hasToString(text).isEqualTo(Percentage.ofPercent(text));
        assertThat(share.getPercent()).isEqualTo(new BigDecimal(text));
        assertThat(share.fraction()).isEqualTo(fraction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "-1", // below
                "-0", // a zero has no sign
                "100.000000000001", // above
                "101",
                "140",
                "1000",
                "50,7", // decimal comma
                "50.", // half a number
                ".5",
                "+5",
                "050",
                "00",
                "1E1", // exponents
                "1e999999999",
                "1e-999999999",
                "50.7%", // sign for per cent
                " 50.7",
                "50.7 ",
                "50.7\n",
                "0.0000000000001", // 13 decimals
                "\u0665\u0660", // Arabic digits
                "NaN",
                "Infinity",
            })
    void no_other_text_is_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.parse(text))
                .withMessageStartingWith("Percentage must be a plain number from 0 to 100 with at most 12 decimals")
                .withMessageContaining(" - but was: ");
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.ofPercent(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # given    text
            1E+1,      10
            1E2,       100
            0E+5,      0
            0E-3,      0.000
            -0.0,      0.0
            50.70,     50.70
            """)
    void a_number_is_kept_with_its_decimals_but_without_an_exponent(BigDecimal given, String text) {
        assertThat(Percentage.ofPercent(given)).hasToString(text).isEqualTo(Percentage.parse(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # fraction           percent
            0,                   0
            0.5,                 50
            0.507,               50.7
            0.5070,              50.70
            1,                   100
            1E0,                 100
            0.00000000000001,    0.000000000001
            """)
    void a_fraction_is_a_hundredth_of_the_number(BigDecimal fraction, String percent) {
        assertThat(Percentage.ofFraction(fraction)).hasToString(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "1E1", "0.000000000000001"})
    void a_fraction_out_of_bounds_is_refused(BigDecimal fraction) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.ofFraction(fraction))
                .withMessageStartingWith("Fraction must be a number from 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "1e2147483647", "1e-2147483647", "0e-2147483647", "-1e999999999"})
    void a_monstrous_exponent_is_refused_at_once(BigDecimal monster) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThatIllegalArgumentException().isThrownBy(() -> Percentage.ofPercent(monster));
            assertThatIllegalArgumentException().isThrownBy(() -> Percentage.ofFraction(monster));
        });
    }

    @Test
    void a_zero_with_a_monstrous_exponent_is_a_zero() {
        BigDecimal zero = new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(Percentage.ofPercent(zero)).hasToString("0");
            assertThat(Percentage.ofFraction(zero)).hasToString("0");
        });
    }

    @Test
    void the_same_number_with_other_decimals_is_not_equal() {
        Percentage one = Percentage.ofPercent("50.7");
        Percentage other = Percentage.ofPercent("50.70");
        assertThat(one).isNotEqualTo(other).isNotEqualTo("50.7");
        assertThat(one.sameNumberAs(other)).isTrue();
        assertThat(one.atLeast(other)).isTrue();
        assertThat(one.atMost(other)).isTrue();
    }

    @Test
    void shares_are_compared_as_numbers() {
        Percentage nine = Percentage.ofPercent("9.5");
        Percentage ten = Percentage.ofPercent("10");
        assertThat(nine.atMost(ten)).isTrue();
        assertThat(nine.atLeast(ten)).isFalse();
        assertThat(ten.atLeast(nine)).isTrue();
        assertThat(ten.atMost(nine)).isFalse();
        assertThat(ten.sameNumberAs(nine)).isFalse();
    }

    @Test
    void null_is_refused() {
        Percentage share = Percentage.ofPercent("1");
        assertThatNullPointerException()
                .isThrownBy(() -> Percentage.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Percentage.ofPercent((String) null))
                .withMessage("percent");
        assertThatNullPointerException()
                .isThrownBy(() -> Percentage.ofPercent((BigDecimal) null))
                .withMessage("percent");
        assertThatNullPointerException()
                .isThrownBy(() -> Percentage.ofFraction(null))
                .withMessage("fraction");
        assertThatNullPointerException().isThrownBy(() -> share.atLeast(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> share.atMost(null)).withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> share.sameNumberAs(null))
                .withMessage("other");
    }
}
