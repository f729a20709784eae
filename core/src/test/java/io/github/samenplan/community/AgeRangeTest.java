package io.github.samenplan.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text     from  to
            18-64,     18,   64
            16-16,     16,   16
            0-4,       0,    4
            0-0,       0,    0
            130-130,   130,  130
            0-130,     0,    130
            55+,       55,
            0+,        0,
            130+,      130,
            """)
    void a_text_is_two_ages_or_one_and_a_plus(String text, int from, Integer to) {
        AgeRange ages = AgeRange.parse(text);
        assertThat(ages).hasToString(text).isEqualTo(to == null ? AgeRange.ofAtLeast(from) : AgeRange.of(from, to));
        assertThat(ages.getFrom()).isEqualTo(from);
        assertThat(ages.getTo().orElse(null)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "18", // one age
                "-18",
                "18-",
                "+",
                "+18",
                "18++",
                "18-64+",
                "018-64", // leading zero
                "18-064",
                "00+",
                "18 - 64", // spaces
                " 18-64",
                "18-64 ",
                "18-64\n",
                "18\u201364", // a dash
                "64-18", // upside down
                "0-131", // too old
                "131+",
                "999-999",
                "1000+",
                "99999999999+",
                "18.5+",
                "\u0661\u0668+", // Arabic digits
            })
    void no_other_text_is_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.parse(text))
                .withMessageMatching("(?s)Age( range)? must .* - but was: .*");
    }

    @Test
    void an_impossible_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.of(64, 18))
                .withMessage("Age range must not end before it starts - but was: 64-18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.of(-1, 18))
                .withMessage("Age must be between 0 and 130 - but was: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.of(0, 131))
                .withMessage("Age must be between 0 and 130 - but was: 131");
        assertThatIllegalArgumentException().isThrownBy(() -> AgeRange.ofAtLeast(131));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeRange.ofAtLeast(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeRange.of(0, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ages   age  included
            18-64,   17,  false
            18-64,   18,  true
            18-64,   64,  true
            18-64,   65,  false
            55+,     54,  false
            55+,     55,  true
            55+,     131, true
            0+,      -1,  false
            """)
    void both_ends_are_included(AgeRange ages, int age, boolean included) {
        assertThat(ages.includes(age)).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one    other   overlaps  encloses
            18-64,   18-64,  true,     true
            18-64,   20-30,  true,     true
            20-30,   18-64,  true,     false
            18-64,   64-70,  true,     false
            18-64,   65-70,  false,    false
            18-64,   65+,    false,    false
            18-64,   64+,    true,     false
            18+,     65+,    true,     true
            65+,     18+,    true,     false
            18+,     18-64,  true,     true
            0-130,   75+,    true,     false
            75+,     0-74,   false,    false
            """)
    void ranges_overlap_and_enclose(AgeRange one, AgeRange other, boolean overlaps, boolean encloses) {
        assertThat(one.overlaps(other)).isEqualTo(overlaps);
        assertThat(one.encloses(other)).isEqualTo(encloses);
    }

    @Test
    void an_open_end_is_not_the_highest_age() {
        assertThat(AgeRange.ofAtLeast(55)).isNotEqualTo(AgeRange.of(55, 130)).isNotEqualTo("55+");
        assertThat(AgeRange.of(18, 64)).isNotEqualTo(AgeRange.of(19, 64)).isNotEqualTo(AgeRange.of(18, 65));
    }

    @Test
    void null_is_refused() {
        AgeRange adults = AgeRange.ofAtLeast(18);
        assertThatNullPointerException().isThrownBy(() -> AgeRange.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> adults.overlaps(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> adults.encloses(null)).withMessage("other");
    }
}
