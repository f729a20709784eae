package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PercentageProperties {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("shares") Percentage share) {
        assertThat(Percentage.parse(share.toString())).isEqualTo(share).hasSameHashCodeAs(share);
    }

    @Property
    void of_percent_is_the_inverse_of_get_percent(@ForAll("shares") Percentage share) {
        assertThat(Percentage.ofPercent(share.getPercent())).isEqualTo(share);
    }

    @Property
    void of_fraction_is_the_inverse_of_fraction(@ForAll("shares") Percentage share) {
        assertThat(Percentage.ofFraction(share.fraction())).isEqualTo(share);
    }

    @Property
    void of_two_shares_one_is_at_least_the_other(@ForAll("shares") Percentage one, @ForAll("shares") Percentage other) {
        assertThat(one.atLeast(other)).isEqualTo(other.atMost(one));
        assertThat(one.atLeast(other) || one.atMost(other)).isTrue();
        assertThat(one.atLeast(other) && one.atMost(other)).isEqualTo(one.sameNumberAs(other));
    }

    @Property
    void a_number_is_a_share_exactly_when_it_lies_from_0_to_100(@ForAll("numbers") BigDecimal number) {
        if (number.doubleValue() >= 0 && number.doubleValue() <= 100) {
            assertThat(Percentage.ofPercent(number).getPercent()).isEqualByComparingTo(number);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Percentage.ofPercent(number));
        }
    }

    @Provide
    Arbitrary<Percentage> shares() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.integers().between(1, 12))
                .as((thousandth, decimals) -> BigDecimal.valueOf(thousandth, 1).setScale(decimals))
                .map(Percentage::ofPercent);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2000, 20000),
                        Arbitraries.integers().between(-3, 12))
                .as(BigDecimal::valueOf);
    }
}
