package io.github.samenplan.approach;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class PillarRefProperties {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("refs") PillarRef ref) {
        assertThat(PillarRef.parse(ref.toString())).isEqualTo(ref).hasSameHashCodeAs(ref);
    }

    @Property
    void equal_means_the_same_text(@ForAll("refs") PillarRef one, @ForAll("refs") PillarRef other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Property
    void a_text_is_refused_or_comes_back_as_it_was(
            @ForAll @Chars({'a', '1', '-', '/', 'A'}) @StringLength(max = 10) String text) {
        try {
            assertThat(PillarRef.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(" must be ");
        }
    }

    @Provide
    Arbitrary<PillarRef> refs() {
        return Combinators.combine(ids(), ids()).as(PillarRef::of);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(10)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("-", words));
    }
}
