package io.github.samenplan.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text              scheme    code
            cbs:GM0327,         cbs,      GM0327
            cbs:GM1916,         cbs,      GM1916
            cbs:WK032701,       cbs,      WK032701
            cbs:WK0363AA,       cbs,      WK0363AA
            cbs:BU03270101,     cbs,      BU03270101
            cbs:BU0363AA01,     cbs,      BU0363AA01
            cbs:GG2514,         cbs,      GG2514
            cbs:PV26,           cbs,      PV26
            cbs:LD03,           cbs,      LD03
            cbs:NL00,           cbs,      NL00
            cbs:NL01,           cbs,      NL01
            nuts:NL31,          nuts,     NL31
            iso-3166:BE-VLG,    iso-3166, BE-VLG
            ons:E06000023,      ons,      E06000023
            x:a.b_c-D,          x,        a.b_c-D
            cbs2:anything,      cbs2,     anything
            """)
    void a_text_is_a_scheme_and_a_code(String text, String scheme, String code) {
        AreaCode area = AreaCode.parse(text);
        assertThat(area).hasToString(text).isEqualTo(AreaCode.of(scheme, code));
        assertThat(area.getScheme()).isEqualTo(scheme);
        assertThat(area.getCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "GM", // no digits
                "0327", // no letters
                "gm0327", // small letters
                "GM327", // too short
                "GM03270", // too long
                "GM032A",
                "GM0327  ", // padded, as in the tables
                " GM0327",
                "GM0327\n",
                "WK0327", // a district needs its own part
                "WK0327aa",
                "WK032701A",
                "BU032701",
                "BU0363AAAA",
                "BU0363AA0",
                "GG251",
                "PV2", // two digits
                "PV026",
                "LD3",
                "NL",
                "NL0",
                "XX0327", // no such kind
                "GM\u0660\u0663\u0662\u0667", // Arabic digits
            })
    void a_code_of_statistics_netherlands_has_a_known_form(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.ofCbs(code))
                .withMessageStartingWith("CBS area code must be that of a municipality, district,");
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCode.parse("cbs:" + code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "GM0327", // no scheme
                ":GM0327",
                "CBS:GM0327", // capitals
                "c_s:GM0327",
                "1s:GM0327", // starts with a digit
                "-s:GM0327",
                "cbs :GM0327",
                "nuts:", // no code
                "nuts:NL 31",
                "nuts:NL31 ",
                "nuts:NL31\n",
                "nuts:NL:31",
                "nuts:NL/31",
                "nuts:\u00c9",
            })
    void no_other_text_is_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.parse(text))
                .withMessageContaining(" must be ")
                .withMessageContaining(" - but was: ");
    }

    @Test
    void a_code_and_a_scheme_have_at_most_40_characters() {
        assertThat(AreaCode.of("s".repeat(40), "c".repeat(40)).getCode()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCode.of("s", "c".repeat(41)));
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCode.of("s".repeat(41), "c"));
    }

    @Test
    void equal_is_the_same_scheme_and_the_same_code() {
        AreaCode leusden = AreaCode.ofCbs("GM0327");
        assertThat(leusden).isEqualTo(AreaCode.parse("cbs:GM0327")).hasSameHashCodeAs(AreaCode.parse("cbs:GM0327"));
        assertThat(leusden)
                .isNotEqualTo(AreaCode.of("other", "GM0327"))
                .isNotEqualTo(AreaCode.ofCbs("GM0415"))
                .isNotEqualTo("cbs:GM0327");
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> AreaCode.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> AreaCode.of(null, "a"))
                .withMessage("scheme");
        assertThatNullPointerException()
                .isThrownBy(() -> AreaCode.of("a", null))
                .withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> AreaCode.ofCbs(null)).withMessage("code");
    }
}
