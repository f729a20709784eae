package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    private static final Label PILLAR = Label.of("nl", "Sterk netwerk").and("en", "A strong network");

    @Test
    void texts_are_sorted_by_tag() {
        Label label = Label.of("zh-Hant", "d").and("nl", "c").and("fy", "b").and("en", "a");
        assertThat(label.asMap().keySet()).containsExactly("en", "fy", "nl", "zh-Hant");
        assertThat(label).hasToString("{en=a, fy=b, nl=c, zh-Hant=d}");
    }

    @Test
    void labels_with_the_same_texts_are_equal_in_whatever_order_they_came() {
        Label other = Label.of("en", "A strong network").and("nl", "Sterk netwerk");
        assertThat(PILLAR).isEqualTo(other).hasSameHashCodeAs(other).isEqualTo(Label.from(PILLAR.asMap()));
        assertThat(PILLAR).isNotEqualTo(PILLAR.and("en", "Network")).isNotEqualTo(PILLAR.asMap());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked     got
            nl,         nl
            nl-BE,      nl-BE
            nl-SR,      nl
            pt-BR,      pt-BR
            pt,         en
            pt-PT,      en
            zh-Hant-TW, zh-Hant
            zh-Hans-CN, en
            fy,         en
            """)
    void a_text_is_served_in_the_nearest_language(String asked, String got) {
        Label label = Label.from(
                Map.of("en", "en", "nl", "nl", "nl-BE", "nl-BE", "pt-BR", "pt-BR", "zh-Hant", "zh-Hant", "de", "de"));
        assertThat(label.in(asked)).isEqualTo(got);
    }

    @Test
    void without_english_the_first_language_by_tag_serves() {
        assertThat(Label.of("nl", "c").and("fy", "b").in("tr")).isEqualTo("b");
    }

    @Test
    void a_blank_text_is_a_text() {
        assertThat(Label.of("nl", "").in("nl")).isEmpty();
        assertThat(Label.of("en", " ").and("nl", "").in("fy")).isEqualTo(" ");
    }

    @Test
    void a_text_takes_the_place_of_the_one_in_its_language() {
        assertThat(PILLAR.and("nl", "Netwerk").asMap()).isEqualTo(Map.of("nl", "Netwerk", "en", "A strong network"));
        assertThat(PILLAR.in("nl")).isEqualTo("Sterk netwerk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fy", "he", "haw", "zh-Hant", "pt-BR", "es-419", "zh-Hant-TW", "sr-Latn-RS"})
    void a_canonical_tag_is_accepted(String tag) {
        assertThat(Label.of(tag, "x").in(tag)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "n",
                "NL", // capitals
                "Nl",
                "nl_NL", // underscore
                "nl-nl",
                "zh-hant",
                "zh-HANT",
                "nld", // three letters where two will do
                "eng-GB",
                "iw", // replaced by he
                "in", // replaced by id
                "nl-", // loose ends
                "-nl",
                "nl-BE-",
                "nl--BE",
                "nl BE",
                " nl",
                "nl\n",
                "dutch",
                "x-klingon", // private
                "i-klingon",
                "de-1996", // variants and extensions
                "en-u-ca-buddhist",
                "nl-B1",
            })
    void any_other_tag_is_refused(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of(tag, "x"))
                .withMessageStartingWith("Language tag must be a canonical BCP 47 tag");
        assertThatIllegalArgumentException().isThrownBy(() -> PILLAR.and(tag, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> PILLAR.in(tag));
        assertThatIllegalArgumentException().isThrownBy(() -> Label.from(Map.of("nl", "x", tag, "x")));
    }

    @Test
    void no_text_at_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.from(Map.of()))
                .withMessage("Label must have a text in at least one language - but was: none");
    }

    @Test
    void a_label_cannot_be_changed() {
        Map<String, String> given = new LinkedHashMap<>(Map.of("nl", "x"));
        Label label = Label.from(given);
        given.put("en", "y");
        assertThat(label).isEqualTo(Label.of("nl", "x"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> label.asMap().put("en", "y"));
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Label.of("nl", null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Label.of(null, "x")).withMessage("languageTag");
        assertThatNullPointerException()
                .isThrownBy(() -> PILLAR.and("nl", null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> PILLAR.and(null, "x")).withMessage("languageTag");
        assertThatNullPointerException().isThrownBy(() -> PILLAR.in(null)).withMessage("languageTag");
        assertThatNullPointerException().isThrownBy(() -> Label.from(null)).withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> Label.from(Collections.singletonMap("nl", null)))
                .withMessage("text");
    }
}
