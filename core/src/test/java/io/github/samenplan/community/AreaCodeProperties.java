package io.github.samenplan.community;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class AreaCodeProperties {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("codes") AreaCode code) {
        assertThat(AreaCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @Property
    void equal_means_the_same_text(@ForAll("codes") AreaCode one, @ForAll("codes") AreaCode other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Property
    void a_text_is_refused_or_comes_back_as_it_was(
            @ForAll @Chars({'a', 'G', 'M', '0', ':', '-', ' '}) @StringLength(max = 12) String text) {
        try {
            assertThat(AreaCode.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(" must be ");
        }
    }

    @Provide
    Arbitrary<AreaCode> codes() {
        Arbitrary<AreaCode> municipalities =
                Arbitraries.integers().between(1000, 9999).map(number -> AreaCode.ofCbs("GM" + number));
        Arbitrary<AreaCode> others = Combinators.combine(
                        Arbitraries.of("nuts", "iso-3166", "ons"),
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars("._-")
                                .ofMinLength(1)
                                .ofMaxLength(40))
                .as(AreaCode::of);
        return Arbitraries.oneOf(municipalities, others);
    }
}
