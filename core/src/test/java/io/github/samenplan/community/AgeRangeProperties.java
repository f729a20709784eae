package io.github.samenplan.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgeRangeProperties {

    /** Beyond the oldest age, where only open ranges reach. */
    private static final int BEYOND = 140;

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("ranges") AgeRange ages) {
        assertThat(AgeRange.parse(ages.toString())).isEqualTo(ages).hasSameHashCodeAs(ages);
    }

    @Property
    void ranges_overlap_when_an_age_is_in_both(@ForAll("ranges") AgeRange one, @ForAll("ranges") AgeRange other) {
        assertThat(one.overlaps(other))
                .isEqualTo(other.overlaps(one))
                .isEqualTo(IntStream.rangeClosed(0, BEYOND).anyMatch(age -> one.includes(age) && other.includes(age)));
    }

    @Property
    void a_range_encloses_another_when_every_age_of_it_is_in_both(
            @ForAll("ranges") AgeRange one, @ForAll("ranges") AgeRange other) {
        assertThat(one.encloses(other))
                .isEqualTo(IntStream.rangeClosed(0, BEYOND).allMatch(age -> one.includes(age) || !other.includes(age)));
    }

    @Property
    void ranges_that_enclose_each_other_are_equal(@ForAll("ranges") AgeRange one, @ForAll("ranges") AgeRange other) {
        assertThat(one.encloses(other) && other.encloses(one)).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<AgeRange> ranges() {
        Arbitrary<Integer> ages = Arbitraries.integers().between(0, 130);
        return Arbitraries.oneOf(
                ages.map(AgeRange::ofAtLeast),
                Combinators.combine(ages, ages)
                        .as((one, other) -> AgeRange.of(Math.min(one, other), Math.max(one, other))));
    }
}
