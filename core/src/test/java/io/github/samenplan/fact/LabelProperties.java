package io.github.samenplan.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelProperties {

    @Property(tries = 200)
    void from_is_the_inverse_of_as_map(@ForAll("texts") Map<String, String> texts) {
        Label label = Label.from(texts);
        assertThat(label.asMap()).isEqualTo(texts);
        assertThat(Label.from(label.asMap())).isEqualTo(label).hasSameHashCodeAs(label);
    }

    @Property(tries = 200)
    void the_order_of_the_texts_does_not_matter(@ForAll("texts") Map<String, String> texts, @ForAll Random random) {
        List<String> tags = new ArrayList<>(texts.keySet());
        Collections.shuffle(tags, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        tags.forEach(tag -> shuffled.put(tag, texts.get(tag)));
        assertThat(Label.from(shuffled))
                .isEqualTo(Label.from(texts))
                .hasToString(Label.from(texts).toString());
    }

    @Property(tries = 200)
    void a_language_that_is_there_is_served_by_its_own_text(@ForAll("texts") Map<String, String> texts) {
        Label label = Label.from(texts);
        texts.forEach((tag, text) -> assertThat(label.in(tag)).isEqualTo(text));
    }

    @Property(tries = 200)
    void every_language_is_served_by_a_text_that_is_there(
            @ForAll("texts") Map<String, String> texts, @ForAll("tags") String tag) {
        assertThat(texts).containsValue(Label.from(texts).in(tag));
    }

    @Property(tries = 200)
    void and_adds_one_language_and_leaves_the_others(
            @ForAll("texts") Map<String, String> texts, @ForAll("tags") String tag, @ForAll String text) {
        Map<String, String> expected = new LinkedHashMap<>(texts);
        expected.put(tag, text);
        assertThat(Label.from(texts).and(tag, text).asMap()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of(
                "nl", "nl-BE", "en", "en-GB", "fy", "de", "zh", "zh-Hant", "zh-Hant-TW", "pt-BR", "es-419");
    }

    @Provide
    Arbitrary<Map<String, String>> texts() {
        return Arbitraries.maps(tags(), Arbitraries.strings()).ofMinSize(1);
    }
}
